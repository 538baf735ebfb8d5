import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { correctReport } from "../actions/correct-report.ts";
import { receiveReport } from "../actions/receive-report.ts";
import { reportDeath } from "../actions/report-death.ts";
import type { PeopleContext } from "../context.ts";
import type { MemberReport } from "../domain/golden-record.ts";
import type { DeathReport } from "../domain/report.ts";
import { progressOf, type ReportProgress, reportProgress } from "../domain/report-progress.ts";
import { listOwnReports, listReports } from "../store/reports.ts";
import { MatchDecisionType } from "./match-type.ts";
import { MembershipType } from "./membership-type.ts";
import { findPerson } from "./person-resolver.ts";
import { PersonType } from "./person-type.ts";
import { CorrectReportInput, ReceiveReportInput, ReportDeathInput } from "./report-inputs.ts";
import {
  CorrectReportPayload,
  DeathReportConnection,
  DeathReportType,
  ReceiveReportPayload,
  ReportDeathPayload,
  showReport,
} from "./report-type.ts";
import { ReportedPersonType } from "./reported-person-type.ts";

@Resolver(() => DeathReportType)
export class ReportResolver {
  @Query(() => DeathReportType, { nullable: true, description: "A report by its id." })
  @Requires("report:read")
  async deathReport(
    @Arg("id", () => ID, { description: "The report's id." }) id: string,
    @Ctx() context: PeopleContext,
  ) {
    return shown(await context.request.loaders.reports.load(id));
  }

  @Query(() => DeathReportConnection, {
    nullable: true,
    description: "All reports, in the order of arrival.",
  })
  @Requires("report:read")
  async deathReports(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: PeopleContext) {
    const found = await readPage(
      page,
      "deathReports",
      request.cursors,
      (window) => request.read((tx) => listReports(tx, window)),
      ({ report }) => [report.receivedAt.toISOString(), report.id],
    );
    return mapPage(found, showReport);
  }

  @Query(() => DeathReportConnection, {
    nullable: true,
    description:
      "The reports that your organisation has made, in the order of arrival, each with how far it has come.",
  })
  @Requires("report:write")
  async myReports(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: PeopleContext) {
    const found = await readPage(
      page,
      `myReports of ${request.caller.organisation}`,
      request.cursors,
      (window) => request.read((tx) => listOwnReports(tx, window)),
      ({ report }) => [report.receivedAt.toISOString(), report.id],
    );
    return mapPage(found, showReport);
  }

  @Mutation(() => ReportDeathPayload, { nullable: true, description: "Reports a death." })
  @Requires("report:write")
  async reportDeath(
    @Arg("input", () => ReportDeathInput) input: ReportDeathInput,
    @Ctx() { request, masterKey }: PeopleContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "reportDeath", key: input.idempotencyKey, input },
      (tx) =>
        reportDeath(tx, masterKey, {
          kind: input.kind ?? "NOTIFICATION",
          source: {
            system: input.sourceSystem ?? tx.caller.client,
            id: input.sourceId ?? input.idempotencyKey,
          },
          onBehalfOf: input.onBehalfOf ?? null,
          reportedOn: input.reportedOn ?? null,
          notifierRole: input.notifierRole ?? null,
          person: input.person,
          notifier: input.notifier
            ? { ...input.notifier, name: input.notifier.name ?? null, reach: input.notifier.reach ?? null }
            : null,
          asReceived: input,
        }),
    );
    // The receipt stands by itself: a report that its sender may not read was received as every other.
    const receipt = done && {
      id: done.reportId,
      reference: done.reference,
      receivedAt: new Date(done.receivedAt),
    };
    const report = done && { ...receipt, ...shown(await request.loaders.reports.load(done.reportId)) };
    return { report, refusals };
  }

  @Mutation(() => ReceiveReportPayload, {
    nullable: true,
    description: "Keeps the identifying part of a handover or an investigation, to be matched.",
  })
  @Requires("report:receive")
  async receiveReport(
    @Arg("input", () => ReceiveReportInput) input: ReceiveReportInput,
    @Ctx() { request, masterKey }: PeopleContext,
  ) {
    const { done, refusals } = await request.receive(input.eventId, (tx) =>
      receiveReport(tx, masterKey, {
        kind: input.kind,
        sourceId: input.sourceId,
        sourceVersion: input.sourceVersion,
        organisation: input.organisation ?? null,
        reportedOn: input.reportedOn ?? null,
        person: input.person,
      }),
    );
    return { report: done && shown(await request.loaders.reports.load(done.reportId)), refusals };
  }

  @Mutation(() => CorrectReportPayload, {
    nullable: true,
    description: "Corrects what a report says; for whoever keeps it, and for whoever reported.",
  })
  @Requires("match:decide")
  async correctReport(
    @Arg("input", () => CorrectReportInput) input: CorrectReportInput,
    @Ctx() { request }: PeopleContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "correctReport", key: input.idempotencyKey, input },
      (tx) => correctReport(tx, input),
    );
    return { report: done && shown(await request.loaders.reports.load(done.reportId)), refusals };
  }

  @FieldResolver(() => ReportedPersonType, { nullable: true, description: "What it says about the person." })
  @Requires("person:read")
  async says(@Root() report: DeathReport, @Ctx() context: PeopleContext) {
    return (await context.request.loaders.reports.load(report.id))?.person ?? null;
  }

  @FieldResolver(() => reportProgress, {
    nullable: true,
    description: "How far it has come: whoever reported is told no more of the person than this.",
  })
  @RequiresAny("report:read", "report:write")
  async progress(@Root() report: DeathReport, @Ctx() { request }: PeopleContext): Promise<ReportProgress> {
    const personId = await request.loaders.personOfReport.load(report.id);
    return progressOf(report, personId === null ? null : await request.loaders.persons.load(personId));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The person whom it is about, once matched.",
  })
  @Requires("report:read")
  async person(@Root() report: DeathReport, @Ctx() context: PeopleContext) {
    const id = await context.request.loaders.personOfReport.load(report.id);
    return id ? findPerson(id, context) : null;
  }

  @FieldResolver(() => MatchDecisionType, {
    nullable: true,
    description: "The decision about it that holds.",
  })
  @Requires("report:read")
  match(@Root() report: DeathReport, @Ctx() context: PeopleContext) {
    return context.request.loaders.decisions.load(report.id);
  }

  @FieldResolver(() => [MatchDecisionType], {
    nullable: true,
    description: "Every decision about it, the first one first.",
  })
  @Requires("report:read")
  async decisions(@Root() report: DeathReport, @Ctx() { request }: PeopleContext) {
    return (await request.loaders.decisionsOfReport.load(report.id)) ?? [];
  }

  @FieldResolver(() => [MembershipType], {
    nullable: true,
    description: "To whom it has counted, and from when until when.",
  })
  @Requires("report:read")
  async memberships(@Root() report: DeathReport, @Ctx() { request }: PeopleContext) {
    return (await request.loaders.membershipsOfReport.load(report.id)) ?? [];
  }
}

function shown(found: MemberReport | null) {
  return found ? showReport(found) : null;
}
