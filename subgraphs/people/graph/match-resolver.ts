import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { writeWork } from "../../../workers/deduplication/groups/compact-work.ts";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { decideMatch, isDrawnForSecond } from "../actions/decide-match.ts";
import { recordMatch } from "../actions/record-match.ts";
import { settlePerson } from "../actions/settle-person.ts";
import { undoMatch } from "../actions/undo-match.ts";
import type { PeopleContext } from "../context.ts";
import type { MatchDecision, MatchEvidence } from "../domain/match.ts";
import { findMatchWork, findReportToMatch } from "../store/match-work.ts";
import { listQuestions } from "../store/matches.ts";
import { MatchAnswerType, MatchEvidenceType, reasonInWords, showEvidence } from "./match-evidence-type.ts";
import { MatchPayload } from "./match-payload.ts";
import {
  DecideMatchInput,
  MatchDecisionConnection,
  MatchDecisionType,
  MatchWorkType,
  RecordMatchInput,
  RecordMatchPayload,
  SettlePersonInput,
  SettlePersonPayload,
  UndoMatchInput,
} from "./match-type.ts";
import { findPerson } from "./person-resolver.ts";
import { PersonType } from "./person-type.ts";
import { DeathReportType, showReport } from "./report-type.ts";

@Resolver(() => MatchDecisionType)
export class MatchResolver {
  @Query(() => MatchWorkType, {
    nullable: true,
    description: "A report with those whom it may be about, for the matching job.",
  })
  @Requires("match:record")
  async matchWork(
    @Arg("reportId", () => ID, { description: "The report's id." }) reportId: string,
    @Ctx() { request }: PeopleContext,
  ) {
    return request.read(async (tx) => {
      const report = await findReportToMatch(tx, reportId);
      return report && { candidates: writeWork(await findMatchWork(tx, report)) };
    });
  }

  @Query(() => MatchDecisionConnection, {
    nullable: true,
    description: "The doubtful matches that wait for a person, oldest first.",
  })
  @Requires("match:decide")
  doubtfulMatches(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: PeopleContext) {
    return readPage(
      page,
      "doubtfulMatches",
      request.cursors,
      (window) => request.read((tx) => listQuestions(tx, window)),
      (question) => [question.decidedAt.toISOString(), question.id],
    );
  }

  @Mutation(() => RecordMatchPayload, {
    nullable: true,
    description: "Records what the matching job found about a report.",
  })
  @Requires("match:record")
  async recordMatch(
    @Arg("input", () => RecordMatchInput) input: RecordMatchInput,
    @Ctx() { request }: PeopleContext,
  ) {
    const { done, refusals } = await request.receive(input.eventId, (tx) => recordMatch(tx, input));
    return { personId: done?.personId ?? null, refusals };
  }

  @Mutation(() => MatchPayload, {
    nullable: true,
    description: "Answers the question of a doubtful match; for whoever keeps a report on either side.",
  })
  @Requires("match:decide")
  async decideMatch(
    @Arg("input", () => DecideMatchInput) input: DecideMatchInput,
    @Ctx() { request, secondReadingRate }: PeopleContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "decideMatch", key: input.idempotencyKey, input },
      (tx) => decideMatch(tx, { ...input, personId: input.personId ?? null }, secondReadingRate),
    );
    return { report: done && (await shown(done.reportId, request)), refusals };
  }

  @Mutation(() => MatchPayload, {
    nullable: true,
    description:
      "Undoes the decision by which a report came to its person: what it moved counts again to whom it counted before, and both stay apart for ever. For whoever keeps a report about the person.",
  })
  @Requires("match:decide")
  async undoMatch(
    @Arg("input", () => UndoMatchInput) input: UndoMatchInput,
    @Ctx() { request }: PeopleContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "undoMatch", key: input.idempotencyKey, input },
      (tx) => undoMatch(tx, input),
    );
    return { report: done && (await shown(done.reportId, request)), refusals };
  }

  @Mutation(() => SettlePersonPayload, {
    nullable: true,
    description: "Keeps that a review of somebody's death has been allocated.",
  })
  @Requires("person:settle")
  async settlePerson(
    @Arg("input", () => SettlePersonInput) input: SettlePersonInput,
    @Ctx() { request }: PeopleContext,
  ) {
    const { refusals } = await request.receive(input.eventId, (tx) => settlePerson(tx, input.personId));
    return { refusals };
  }

  @FieldResolver(() => DeathReportType, { nullable: true, description: "The report that was decided about." })
  @Requires("report:read")
  report(@Root() decision: MatchDecision, @Ctx() { request }: PeopleContext) {
    return shown(decision.reportId, request);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The person whom it was found to be about.",
  })
  @Requires("report:read")
  person(@Root() decision: MatchDecision, @Ctx() context: PeopleContext) {
    return decision.personId ? findPerson(decision.personId, context) : null;
  }

  @FieldResolver(() => [PersonType], {
    nullable: true,
    description: "Whom it might be about, where a person must decide.",
  })
  @Requires("report:read")
  async candidates(@Root() decision: MatchDecision, @Ctx() context: PeopleContext) {
    const found = await Promise.all(decision.candidates.map((id) => findPerson(id, context)));
    return found.filter((person) => person !== null);
  }

  @FieldResolver(() => [String], { nullable: true, description: "What the model found, in words." })
  @Requires("report:read")
  reasonsInWords(@Root() { reasons }: MatchDecision) {
    return reasons.map(reasonInWords);
  }

  @FieldResolver(() => [MatchEvidenceType], {
    nullable: true,
    description: "The pairs of the report and others as the model weighed them, the likeliest first.",
  })
  @Requires("report:read")
  async evidence(@Root() { reportId }: MatchDecision, @Ctx() { request }: PeopleContext) {
    return ((await request.loaders.evidence.load(reportId)) ?? []).map(showEvidence);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Was the question drawn for a second reader, who must be another person?",
  })
  @Requires("match:decide")
  needsSecondReader(@Root() decision: MatchDecision, @Ctx() { secondReadingRate }: PeopleContext) {
    return decision.outcome === "NEEDS_DECISION" && isDrawnForSecond(decision, secondReadingRate);
  }

  @FieldResolver(() => [MatchAnswerType], {
    nullable: true,
    description:
      "What was answered. While the question is open only who was unsure is shown: a second reader decides without knowing what the first one said.",
  })
  @Requires("match:decide")
  async answers(@Root() { id, current, outcome }: MatchDecision, @Ctx() { request }: PeopleContext) {
    const given = (await request.loaders.answers.load(id)) ?? [];
    const isOpen = current && outcome === "NEEDS_DECISION";
    return isOpen ? given.filter(({ answer }) => answer === "UNSURE") : given;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why a person decided so, in their words." })
  @Requires("match:decide")
  reason(@Root() { id }: MatchDecision, @Ctx() { request }: PeopleContext) {
    return request.loaders.words.load(id);
  }
}

async function shown(reportId: string, request: PeopleContext["request"]) {
  const found = await request.loaders.reports.load(reportId);
  return found ? showReport(found) : null;
}

@Resolver(() => MatchEvidenceType)
export class MatchEvidenceResolver {
  @FieldResolver(() => DeathReportType, { nullable: true, description: "The other report." })
  @Requires("report:read")
  otherReport(@Root() { otherReportId }: MatchEvidence, @Ctx() { request }: PeopleContext) {
    return shown(otherReportId, request);
  }
}
