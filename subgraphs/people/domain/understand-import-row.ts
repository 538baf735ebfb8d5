import { parseIsoDate } from "../../../schema/values/iso-date.ts";
import { parseOrganisationCode } from "../../../schema/values/organisation-code.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { writtenText } from "../../../schema/values/written-text.ts";
import type { ReportAsWritten } from "./understand-report.ts";

/** A row as it was sent: texts, of which some may not be what they should be. */
export interface RowAsSent {
  readonly sourceId?: string | null;
  readonly onBehalfOf?: string | null;
  readonly reportedOn?: string | null;
  readonly notifierRole?: string | null;
  readonly person: ReportAsWritten;
  readonly asReceived?: string | null;
}

/** What goes with a row beside the person, understood. */
export interface UnderstoodRow {
  readonly sourceId: string | null;
  readonly onBehalfOf: string | null;
  readonly reportedOn: string | null;
  readonly reasons: readonly RefusalReason<"SOURCE_ID_MISSING" | "NOT_AN_ORGANISATION" | "NOT_A_DATE">[];
}

/** Understands the particulars of a row; what the person is like, `understand` says. */
export function understandImportRow(row: RowAsSent): UnderstoodRow {
  const reasons: UnderstoodRow["reasons"][number][] = [];
  const sourceId = writtenText(row.sourceId);
  if (sourceId === null) reasons.push({ code: "SOURCE_ID_MISSING", path: ["sourceId"] });
  const organisation = writtenText(row.onBehalfOf);
  const code = organisation === null ? null : parseOrganisationCode(organisation);
  if (code?.ok === false) reasons.push({ code: "NOT_AN_ORGANISATION", path: ["onBehalfOf"] });
  const day = writtenText(row.reportedOn);
  const date = day === null ? null : parseIsoDate(day);
  if (date?.ok === false) reasons.push({ code: "NOT_A_DATE", path: ["reportedOn"] });
  return {
    sourceId,
    onBehalfOf: code?.ok ? code.value : null,
    reportedOn: date?.ok ? date.value : null,
    reasons,
  };
}
