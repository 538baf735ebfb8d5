import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { raiseReminders } from "../actions/raise-reminders.ts";
import { readCaseClocks, readTimeliness } from "../actions/read-clocks.ts";
import type { CasesContext } from "../context.ts";
import { listOverdue } from "../store/list-overdue.ts";
import { listOpenReminders } from "../store/reminders.ts";
import { findCase } from "./case-resolver.ts";
import { CaseConnection, CaseType, showCase } from "./case-type.ts";
import {
  CaseClocksType,
  CaseReminderConnection,
  CaseReminderType,
  showReminder,
  TimelinessOfQuarterType,
} from "./clock-type.ts";

@ArgsType()
export class OverdueCasesArgs extends PageArgs {
  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "Those due before this day: a later one shows what comes near; today where left out.",
  })
  dueBefore?: IsoDate;
}

@ArgsType()
export class OpenRemindersArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those of cases that you review." })
  mine?: boolean;
}

@InputType("RaiseRemindersInput", { description: "That the day's reminders are due." })
export class RaiseRemindersInput extends CommandInput {}

@ObjectType("RaiseRemindersPayload", { description: "How many reminders were raised." })
@SignedIn()
export class RaiseRemindersPayload {
  @Field(() => Int, { nullable: true, description: "How many." })
  @Requires("reminder:raise")
  raised!: number | null;

  @Field(() => Boolean, { nullable: true, description: "May there be more to raise?" })
  @Requires("reminder:raise")
  more!: boolean | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}

@Resolver(() => CaseType)
export class ClocksOfCaseResolver {
  @FieldResolver(() => CaseClocksType, {
    nullable: true,
    description: "How its clocks stand today, gross and net of holds, and who is to act next.",
  })
  @Requires("case:read")
  clocks(@Root() { standing, today }: CaseType) {
    return readCaseClocks(standing, today);
  }

  @FieldResolver(() => [CaseReminderType], {
    nullable: true,
    description: "The reminders raised of its dates, earliest first.",
  })
  @Requires("case:read")
  async reminders(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.reminders.load(id)) ?? []).map(showReminder);
  }
}

@Resolver(() => CaseReminderType)
export class ClockResolver {
  @Query(() => CaseConnection, {
    nullable: true,
    description: "Cases past the date that was to be met next, the longest overdue first.",
  })
  @Requires("case:read")
  async overdueCases(
    @Args(() => OverdueCasesArgs) { dueBefore, ...page }: OverdueCasesArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await readPage(
      page,
      `overdueCases before ${dueBefore ?? "today"}`,
      request.cursors,
      (window) =>
        request.read(async (tx) => {
          const today = dayInEngland(tx.now);
          return (await listOverdue(tx, dueBefore ?? today, window)).map((file) => ({ file, today }));
        }),
      ({ file }) => [String(file.dueDates.next), file.id],
    );
    return mapPage(found, showCase);
  }

  @Query(() => CaseReminderConnection, {
    nullable: true,
    description: "Reminders whose date still holds and has not been met, earliest first.",
  })
  @Requires("case:read")
  async openReminders(
    @Args(() => OpenRemindersArgs) { mine, ...page }: OpenRemindersArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const reviewer = mine === true ? request.caller.subject : null;
    const found = await readPage(
      page,
      `openReminders ${mine === true}`,
      request.cursors,
      (window) => request.read((tx) => listOpenReminders(tx, reviewer, window)),
      ({ raisedAt, id }) => [raisedAt.toISOString(), id],
    );
    return mapPage(found, showReminder);
  }

  @Query(() => [TimelinessOfQuarterType], {
    nullable: true,
    description: "How timely reviews were, by the quarter in which deaths were notified.",
  })
  @Requires("case:read")
  timeliness(
    @Arg("from", () => IsoDateScalar, { description: "The first day of notification." }) from: IsoDate,
    @Arg("until", () => IsoDateScalar, { description: "The last day of notification." }) until: IsoDate,
    @Ctx() { request }: CasesContext,
  ) {
    return request.read((tx) => readTimeliness(tx, from, until));
  }

  @Mutation(() => RaiseRemindersPayload, {
    nullable: true,
    description: "Reminds whoever is to act of dates that come near or have passed, once for each date.",
  })
  @Requires("reminder:raise")
  async raiseReminders(
    @Arg("input", () => RaiseRemindersInput) input: RaiseRemindersInput,
    @Ctx() { request }: CasesContext,
  ): Promise<RaiseRemindersPayload> {
    const { done, refusals } = await request.command(
      { operation: "raiseReminders", key: input.idempotencyKey, input },
      raiseReminders,
    );
    return { raised: done?.raised ?? null, more: done?.more ?? null, refusals };
  }

  @FieldResolver(() => CaseType, { nullable: true, description: "The case." })
  @Requires("case:read")
  case(@Root() { caseId }: CaseReminderType, @Ctx() context: CasesContext) {
    return findCase(caseId, context);
  }
}
