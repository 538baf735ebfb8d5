import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { candidatesRevision } from "../../../workers/deduplication/decision.ts";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { decideMatch } from "../actions/decide-match.ts";
import { recordMatch } from "../actions/record-match.ts";
import { undoMatch } from "../actions/undo-match.ts";
import type { PeopleContext } from "../context.ts";
import type { MatchDecision } from "../domain/match.ts";
import { findCandidates, listQuestions } from "../store/matches.ts";
import { MatchPayload } from "./match-payload.ts";
import {
  DecideMatchInput,
  MatchDecisionConnection,
  MatchDecisionType,
  MatchWorkType,
  RecordMatchInput,
  RecordMatchPayload,
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
    const report = await request.loaders.reports.load(reportId);
    if (report?.report.state !== "TAKEN") return null;
    const candidates = await request.read((tx) => findCandidates(tx, reportId, report.person));
    return {
      reportId,
      subject: report.person,
      candidates,
      candidatesRevision: candidatesRevision(candidates),
    };
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
    const { done, refusals } = await request.receive(input.eventId, (tx) =>
      recordMatch(tx, { ...input, personId: input.personId ?? null }),
    );
    return { personId: done?.personId ?? null, refusals };
  }

  @Mutation(() => MatchPayload, { nullable: true, description: "Decides a doubtful match." })
  @Requires("match:decide")
  async decideMatch(
    @Arg("input", () => DecideMatchInput) input: DecideMatchInput,
    @Ctx() { request }: PeopleContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "decideMatch", key: input.idempotencyKey, input },
      (tx) => decideMatch(tx, { ...input, personId: input.personId ?? null }),
    );
    return { report: done && (await shown(done.reportId, request)), refusals };
  }

  @Mutation(() => MatchPayload, {
    nullable: true,
    description: "Takes a report out of its person; both stay apart for ever.",
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
}

async function shown(reportId: string, request: PeopleContext["request"]) {
  const found = await request.loaders.reports.load(reportId);
  return found ? showReport(found) : null;
}
