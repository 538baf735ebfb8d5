import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../kit/connections.ts";
import { Entity, Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import type { MemberReport } from "../domain/golden-record.ts";
import { reportKinds } from "../domain/report.ts";
import { reportProgress } from "../domain/report-progress.ts";

registerEnumType(reportKinds, {
  name: "ReportKind",
  description: "How a report came.",
  valuesConfig: {
    NOTIFICATION: { description: "Somebody reports a death." },
    LOOK_BACK: { description: "Found in a search of deaths since a date." },
    HANDOVER: { description: "The identifying part of a child death review team's handover." },
    INVESTIGATION: { description: "The identifying part of another review or investigation." },
  },
});

export const reportStates = { TAKEN: "TAKEN", REFUSED: "REFUSED" } as const;
registerEnumType(reportStates, {
  name: "ReportState",
  description: "Whether a report was taken.",
  valuesConfig: {
    TAKEN: { description: "It was taken and is matched." },
    REFUSED: { description: "It could not be taken; it is kept as it was received." },
  },
});

registerEnumType(reportProgress, {
  name: "ReportProgress",
  description: "How far a report has come.",
  valuesConfig: {
    REFUSED: { description: "It could not be taken: report the death again, as the refusal says." },
    RECEIVED: { description: "It was received, and it is being found out whose death it is about." },
    RECOGNISED: {
      description: "It is known whose death it is about, and the programme decides whether it is reviewed.",
    },
    REVIEWER_APPOINTED: { description: "The death is reviewed: a reviewer was appointed." },
  },
});

@ObjectType("DeathReport", { description: "A report of a death, by whoever made it, and what became of it." })
@Entity()
@SignedIn()
export class DeathReportType {
  @Field(() => ID, { description: "The report's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The reference that the reporter was given." })
  @RequiresAny("report:read", "report:write")
  reference!: string;

  @Field(() => reportKinds, { nullable: true, description: "How it came." })
  @Requires("report:read")
  kind!: string;

  @Field(() => String, { nullable: true, description: "Code of the organisation that reported." })
  @Requires("report:read")
  organisation!: string | null;

  @Field(() => String, { nullable: true, description: "The source's own number of this report." })
  @RequiresAny("report:read", "report:write")
  sourceId!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was received here." })
  @RequiresAny("report:read", "report:write")
  receivedAt!: Date;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The day on which the source first noted the death.",
  })
  @Requires("report:read")
  reportedOn!: string | null;

  @Field(() => String, { nullable: true, description: "In which role somebody reported." })
  @Requires("report:read")
  notifierRole!: string | null;

  @Field(() => Int, { nullable: true, description: "Counts the corrections: 1 as it came." })
  @Requires("report:read")
  version!: number;

  @Field(() => reportStates, { nullable: true, description: "Whether it was taken." })
  @Requires("report:read")
  state!: string;
}

export const DeathReportConnection = connectionOf(DeathReportType, "DeathReport");

@ObjectType("ReportDeathPayload", { description: "What became of a report." })
@SignedIn()
export class ReportDeathPayload {
  @Field(() => DeathReportType, { nullable: true, description: "The report, where it was taken." })
  @Requires("report:write")
  report!: DeathReportType | null;

  @Field(() => [RefusalType], { description: "Why it could not be taken; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("ReceiveReportPayload", { description: "The report that an identifying part was kept as." })
@SignedIn()
export class ReceiveReportPayload {
  @Field(() => DeathReportType, {
    nullable: true,
    description: "The report; null where the event was known.",
  })
  @Requires("report:receive")
  report!: DeathReportType | null;

  @Field(() => [RefusalType], { description: "Why it could not be taken." })
  refusals!: RefusalType[];
}

@ObjectType("CorrectReportPayload", { description: "The corrected report." })
@SignedIn()
export class CorrectReportPayload {
  @Field(() => DeathReportType, { nullable: true, description: "The report as it stands now." })
  @Requires("report:read")
  report!: DeathReportType | null;

  @Field(() => [RefusalType], { description: "Why it could not be corrected." })
  refusals!: RefusalType[];
}

/** What the graph shows of a report. */
export const showReport = ({ report }: MemberReport): DeathReportType => ({
  ...report,
  sourceId: report.source.id,
});
