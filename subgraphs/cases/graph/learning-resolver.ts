import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { inWords } from "../../kit/refusals.ts";
import { decideLearning } from "../actions/decide-learning.ts";
import { planAction } from "../actions/plan-action.ts";
import { readLearningReport } from "../actions/read-learning-report.ts";
import { recordProgress } from "../actions/record-progress.ts";
import type { CasesContext } from "../context.ts";
import { caseRefusals } from "../domain/refusals.ts";
import { findLearningActionsById, listActionsOwed } from "../store/learning-actions.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import { CaseType } from "./case-type.ts";
import {
  LearningActionConnection,
  LearningActionPayload,
  LearningActionType,
  PlanActionInput,
  RecordProgressInput,
  showAction,
} from "./learning-action-type.ts";
import { DecideLearningInput, LearningDecisionType, LearningReportType } from "./learning-type.ts";
import { QualityReadingType } from "./quality-type.ts";

@Resolver(() => CaseType)
export class LearningOfCaseResolver {
  @FieldResolver(() => [LearningActionType], {
    nullable: true,
    description: "What its recommendations came to.",
  })
  @Requires("review:read")
  async learningActions(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.learningActions.load(id)) ?? []).map(showAction);
  }

  @FieldResolver(() => [LearningDecisionType], {
    nullable: true,
    description: "What the steering group has said of its report, earliest first.",
  })
  @Requires("review:read")
  async learningDecisions(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    const found = (await request.loaders.learningDecisions.load(id)) ?? [];
    return found.map((each) => Object.assign(new LearningDecisionType(), each));
  }

  @FieldResolver(() => [QualityReadingType], {
    nullable: true,
    description: "The readings of its review by somebody independent of it, earliest first.",
  })
  @Requires("review:read")
  async qualityReadings(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    const found = (await request.loaders.qualityReadings.load(id)) ?? [];
    return found.map((each) => Object.assign(new QualityReadingType(), each));
  }
}

@Resolver()
export class LearningResolver {
  @Query(() => LearningReportType, {
    nullable: true,
    description: "The report of a case by its reference, with names taken out; null where none was prepared.",
  })
  @Requires("learning:decide")
  async learningReport(
    @Arg("reference", () => String, { description: "As C-7KQ2-M4XD." }) reference: string,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<LearningReportType | null> {
    const report = await request.read((tx) => readLearningReport(tx, keys, reference));
    if (report === null) return null;
    const { record, recommendations, ...rest } = report;
    return {
      ...record,
      ...rest,
      version: record.submissionVersion,
      themes: record.themes.map((code) => ({ code })),
      recommendations: recommendations.map(({ theme, ...each }) => ({
        ...each,
        theme: theme === null ? null : { code: theme },
      })),
      actions: report.actions.map(showAction),
      decisions: report.decisions.map((each) => Object.assign(new LearningDecisionType(), each)),
      against: inWords(report.against, caseRefusals),
    };
  }

  @Query(() => LearningActionConnection, {
    nullable: true,
    description: "The actions that your organisation has still to do, what is due first first.",
  })
  @Requires("obligation:read")
  async actionsOwed(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    const { organisation } = request.caller;
    const found = await readPage(
      page,
      `actionsOwed by ${organisation}`,
      request.cursors,
      (window) => request.read((tx) => listActionsOwed(tx, organisation, window)),
      ({ dueOn, id }) => [dueOn, id],
    );
    return mapPage(found, showAction);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Plans an action: who does what by when, and by what it will be known to be done.",
  })
  @RequiresAny("learning:decide", "case:coordinate")
  planAction(@Arg("input", () => PlanActionInput) input: PlanActionInput, @Ctx() context: CasesContext) {
    return actOnCase("planAction", input, context, (tx) => planAction(tx, context.keys.master, input));
  }

  @Mutation(() => LearningActionPayload, {
    nullable: true,
    description: "Tells how far an action has come, as the organisation that does it or as a coordinator.",
  })
  @RequiresAny("obligation:answer", "case:coordinate")
  async recordProgress(
    @Arg("input", () => RecordProgressInput) input: RecordProgressInput,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<LearningActionPayload> {
    const { actionId, state, words, evidence = null } = input;
    const command = { operation: "recordProgress", key: input.idempotencyKey, input };
    const { done, refusals } = await request.command(command, (tx) =>
      recordProgress(tx, keys.master, { actionId, state, words, evidence }),
    );
    const found = done && (await request.read((tx) => findLearningActionsById(tx, [done.actionId])));
    const action = found?.get(actionId);
    return { action: action ? showAction(action) : null, refusals };
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Records what the steering group decided on a report, as a member who is independent of it. Submission does not wait for it.",
  })
  @Requires("learning:decide")
  decideLearning(
    @Arg("input", () => DecideLearningInput) input: DecideLearningInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, decision, words = null } = input;
    return actOnCase("decideLearning", input, context, (tx) =>
      decideLearning(tx, context.keys.master, { caseId, decision, words }),
    );
  }
}
