import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { cancelLeave } from "../actions/cancel-leave.ts";
import { recordLeave } from "../actions/record-leave.ts";
import type { ReviewersContext } from "../context.ts";
import type { Reviewer } from "../domain/reviewer.ts";
import { CancelLeaveInput, LeaveType, RecordLeaveInput } from "./leave-type.ts";
import { shown } from "./reviewer-mutations.ts";
import { ReviewerPayload, ReviewerType } from "./reviewer-type.ts";

@Resolver(() => ReviewerType)
export class LeaveResolver {
  @FieldResolver(() => [LeaveType], {
    nullable: true,
    description: "The days on which they take no case, earliest first.",
  })
  @Requires("reviewer:read")
  async leave(@Root() { id }: Reviewer, @Ctx() { request }: ReviewersContext) {
    return (await request.loaders.leave.load(id)) ?? [];
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Records a leave: a reviewer their own, whoever manages reviewers anybody's.",
  })
  @RequiresAny("reviewer:read", "reviewer:manage")
  async recordLeave(
    @Arg("input", () => RecordLeaveInput) input: RecordLeaveInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "recordLeave", key: input.idempotencyKey, input },
      (tx) => recordLeave(tx, input),
    );
    return shown(outcome, request);
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Cancels a leave: a reviewer their own, whoever manages reviewers anybody's.",
  })
  @RequiresAny("reviewer:read", "reviewer:manage")
  async cancelLeave(
    @Arg("input", () => CancelLeaveInput) input: CancelLeaveInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "cancelLeave", key: input.idempotencyKey, input },
      (tx) => cancelLeave(tx, input),
    );
    return shown(outcome, request);
  }
}
