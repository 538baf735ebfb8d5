import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Transaction } from "../../kit/database.ts";
import { RequiresAny } from "../../kit/federated-schema.ts";
import { beginSteeringMeeting, endSteeringMeeting } from "../actions/begin-steering-meeting.ts";
import { followSteeringDecision } from "../actions/follow-steering-decision.ts";
import { cancelSteeringMeeting, planSteeringMeeting } from "../actions/plan-steering-meeting.ts";
import { recordSteeringDecision } from "../actions/record-steering-decision.ts";
import { sendApologies } from "../actions/send-apologies.ts";
import type { CasesContext } from "../context.ts";
import {
  BeginSteeringMeetingInput,
  FollowSteeringDecisionInput,
  PlanSteeringMeetingInput,
  RecordSteeringDecisionInput,
  SendApologiesInput,
  SteeringMeetingInput,
} from "./steering-inputs.ts";
import { findSteeringMeeting } from "./steering-meeting-resolver.ts";
import {
  SteeringDecisionPayload,
  SteeringDecisionType,
  SteeringMeetingPayload,
} from "./steering-meeting-type.ts";

async function onMeeting(
  operation: string,
  input: { readonly idempotencyKey: string },
  context: CasesContext,
  act: (tx: Transaction) => Promise<{ meetingId: string }>,
): Promise<SteeringMeetingPayload> {
  const command = { operation, key: input.idempotencyKey, input };
  const { done, refusals } = await context.request.command(command, act);
  return { meeting: done && (await findSteeringMeeting(done.meetingId, context)), refusals };
}

async function onDecision(
  operation: string,
  input: { readonly idempotencyKey: string },
  context: CasesContext,
  act: (tx: Transaction) => Promise<{ groupId: string; decisionId: string }>,
): Promise<SteeringDecisionPayload> {
  const command = { operation, key: input.idempotencyKey, input };
  const { done, refusals } = await context.request.command(command, act);
  const group = done && (await context.request.loaders.steeringGroups.load(done.groupId));
  const decision = group?.decisions.find(({ id }) => id === done?.decisionId);
  return { decision: decision ? Object.assign(new SteeringDecisionType(), decision) : null, refusals };
}

@Resolver()
export class SteeringMeetingMutations {
  @Mutation(() => SteeringMeetingPayload, { nullable: true, description: "Plans a meeting." })
  @RequiresAny("steering:run", "steering:take-part")
  planSteeringMeeting(
    @Arg("input", () => PlanSteeringMeetingInput) input: PlanSteeringMeetingInput,
    @Ctx() context: CasesContext,
  ) {
    const { groupId, on, place = null } = input;
    return onMeeting("planSteeringMeeting", input, context, (tx) =>
      planSteeringMeeting(tx, context.keys.master, { groupId, on, place }),
    );
  }

  @Mutation(() => SteeringMeetingPayload, {
    nullable: true,
    description: "Cancels a meeting that has not begun.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  cancelSteeringMeeting(
    @Arg("input", () => SteeringMeetingInput) input: SteeringMeetingInput,
    @Ctx() context: CasesContext,
  ) {
    return onMeeting("cancelSteeringMeeting", input, context, (tx) => cancelSteeringMeeting(tx, input));
  }

  @Mutation(() => SteeringMeetingPayload, {
    nullable: true,
    description: "Says that you cannot come, or as the chair or the organiser that somebody else cannot.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  sendApologies(
    @Arg("input", () => SendApologiesInput) input: SendApologiesInput,
    @Ctx() context: CasesContext,
  ) {
    return onMeeting("sendApologies", input, context, (tx) => sendApologies(tx, input));
  }

  @Mutation(() => SteeringMeetingPayload, {
    nullable: true,
    description: "Begins a meeting: from now on its agenda stays as it is.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  beginSteeringMeeting(
    @Arg("input", () => BeginSteeringMeetingInput) input: BeginSteeringMeetingInput,
    @Ctx() context: CasesContext,
  ) {
    return onMeeting("beginSteeringMeeting", input, context, (tx) => beginSteeringMeeting(tx, input));
  }

  @Mutation(() => SteeringMeetingPayload, { nullable: true, description: "Ends a meeting." })
  @RequiresAny("steering:run", "steering:take-part")
  endSteeringMeeting(
    @Arg("input", () => SteeringMeetingInput) input: SteeringMeetingInput,
    @Ctx() context: CasesContext,
  ) {
    return onMeeting("endSteeringMeeting", input, context, (tx) => endSteeringMeeting(tx, input));
  }

  @Mutation(() => SteeringDecisionPayload, {
    nullable: true,
    description: "Records what a meeting has decided: who proposed it, its wording, who does it by when.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  recordSteeringDecision(
    @Arg("input", () => RecordSteeringDecisionInput) input: RecordSteeringDecisionInput,
    @Ctx() context: CasesContext,
  ) {
    const { itemId = null, idempotencyKey, ...decision } = input;
    return onDecision("recordSteeringDecision", input, context, (tx) =>
      recordSteeringDecision(tx, context.keys.master, { ...decision, itemId }),
    );
  }

  @Mutation(() => SteeringDecisionPayload, {
    nullable: true,
    description: "Tells how far a decision has come.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  followSteeringDecision(
    @Arg("input", () => FollowSteeringDecisionInput) input: FollowSteeringDecisionInput,
    @Ctx() context: CasesContext,
  ) {
    return onDecision("followSteeringDecision", input, context, (tx) =>
      followSteeringDecision(tx, context.keys.master, input),
    );
  }
}
