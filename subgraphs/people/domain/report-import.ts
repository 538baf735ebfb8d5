import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** Where an import of a list stands. */
export const importStates = { OPEN: "OPEN", RUNNING: "RUNNING", DONE: "DONE" } as const;
export type ImportState = keyof typeof importStates;

/** How a list is run: a dry run looks at every row and takes none. */
export type ImportMode = "DRY_RUN" | "RUN";

/** A list of deaths whose rows become reports. */
export interface ReportImport {
  readonly id: string;
  readonly name: string;
  readonly sourceSystem: string;
  readonly startedAt: Date;
  readonly startedBy: string;
  /** Of whoever started it: for whom rows may be reported is decided by it. */
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly state: ImportState;
  readonly mode: ImportMode | null;
  /** Counts how often it was run. */
  readonly round: number;
}

/** What became of a row. */
export const rowFates = {
  WAITS: "WAITS",
  KNOWN: "KNOWN",
  NOT_TAKEN: "NOT_TAKEN",
  TAKEN: "TAKEN",
} as const;
export type RowFate = keyof typeof rowFates;

/** What a dry run finds would become of a row. */
export const foreseenFates = { GOOD: "GOOD", KNOWN: "KNOWN", NOT_TAKEN: "NOT_TAKEN" } as const;
export type ForeseenFate = keyof typeof foreseenFates;

/** What a run of either kind says of a row. */
export interface FoundFate {
  readonly fate: RowFate | ForeseenFate;
  readonly reasons: readonly RefusalReason[];
  /** The report that it became, in a run that takes. */
  readonly reportId: string | null;
}

/** A row of a list; its words stand in the sealed document of its batch. */
export interface ImportRow {
  readonly id: string;
  readonly importId: string;
  /** Its number in the list, from 1. */
  readonly row: number;
  readonly contentHash: string;
  readonly documentId: string;
  /** Its place among the rows of the document. */
  readonly place: number;
  readonly fate: RowFate;
  readonly reasons: readonly RefusalReason[];
  /** What the latest dry run has said of it; null where none has looked at it. */
  readonly foreseen: ForeseenFate | null;
  readonly foreseenReasons: readonly RefusalReason[];
  readonly reportId: string | null;
}

export type ImportRefusal =
  | "NO_SUCH_IMPORT"
  | "IMPORT_RUNNING"
  | "IMPORT_HAS_RUN"
  | "TOO_MANY_ROWS"
  | "ROW_SAYS_SOMETHING_ELSE"
  | "NO_ROWS";

/**
 * May rows be added? Not while they are being run; once the list has been taken it is whole, whatever dry runs followed.
 */
export function checkOpen(
  { state }: Pick<ReportImport, "state">,
  wasTaken: boolean,
): RefusalReason<ImportRefusal>[] {
  if (state === "RUNNING") return [{ code: "IMPORT_RUNNING", path: ["importId"] }];
  return wasTaken ? [{ code: "IMPORT_HAS_RUN", path: ["importId"] }] : [];
}
