import type { FiguresRefusal } from "../../../schema/values/figures-refusals.ts";
import {
  namedCode,
  type PackAudience,
  type PackContent,
  type PackFormat,
  type PackSection,
  type PackSectionKind,
} from "../../../schema/values/pack.ts";
import { type Quarter, quartersBetween } from "../../../schema/values/quarter.ts";
import type { RefusalCatalogue, RefusalReason } from "../../../schema/values/refusal.ts";

/** The quarters that a pack tells of. */
export interface PackPeriod {
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
}

/** How far a pack has come; one that could not be made may yet be, where somebody has its job tried again. */
export const packSteps = {
  REQUESTED: "REQUESTED",
  FIGURES_READ: "FIGURES_READ",
  DRAWN: "DRAWN",
  KEPT: "KEPT",
  FAILED: "FAILED",
} as const;
export type PackStep = keyof typeof packSteps;

/** The steps by which a pack is made, in their order. */
const way: readonly PackStep[] = ["REQUESTED", "FIGURES_READ", "DRAWN", "KEPT"];

/** A step of a pack and when it was made. */
export interface PackStepMade {
  readonly step: PackStep;
  readonly at: Date;
}

/** Where a pack stands: its furthest step, unless it could not be made and has not been since. */
export function progressOf(
  steps: readonly PackStepMade[],
): (PackStepMade & { readonly done: number; readonly of: number }) | null {
  const made = way.flatMap((step) => steps.find((each) => each.step === step) ?? []);
  const furthest = made.at(-1);
  if (furthest === undefined) return null;
  const failed = furthest.step === "KEPT" ? undefined : steps.find(({ step }) => step === "FAILED");
  return { ...(failed ?? furthest), done: made.length, of: way.length };
}

/** A pack: who asked for it, for whom and when, and how far it has come. */
export interface Pack {
  readonly id: string;
  readonly custodian: string;
  readonly audience: PackAudience;
  readonly exact: boolean;
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  /** The sealed document that holds what the owner's own figures said when it was asked for. */
  readonly draft: string;
  /** The sealed document that holds all of it; null until it is made. */
  readonly content: string | null;
  readonly steps: readonly PackStepMade[];
  readonly documents: readonly PackDocument[];
}

/** A pack in one format; its bytes are sealed. */
export interface PackDocument {
  readonly format: PackFormat;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly contentHash: string;
  readonly document: string;
}

/** How a file in each format is called and read. */
export const packMediaTypes: Readonly<Record<PackFormat, string>> = {
  HTML: "text/html; charset=utf-8",
  PDF: "application/pdf",
  CSV: "text/csv; charset=utf-8",
};

/** The most quarters of which one pack tells: five years. */
const mostQuarters = 20;

/** May a pack tell of this period? */
export function checkPeriod({ firstQuarter, lastQuarter }: PackPeriod): RefusalReason<FiguresRefusal>[] {
  if (lastQuarter < firstQuarter) return [{ code: "SPAN_ENDS_BEFORE_IT_BEGINS", path: ["lastQuarter"] }];
  const quarters = quartersBetween(firstQuarter, lastQuarter).length;
  return quarters > mostQuarters ? [{ code: "SPAN_TOO_LONG", path: ["lastQuarter"] }] : [];
}

/** Who reads counts as they are: the group whose members may see every row that is counted. */
export const isExactFor = (audience: PackAudience): boolean => audience === "STEERING_GROUP";

/** The sections that this owner writes; others come from theirs. */
export const ownSections: readonly PackSectionKind[] = [
  "TIMELINESS",
  "BACKLOG",
  "THEMES",
  "ACTIONS",
  "INTERFACES",
];

/**
 * Is what a job has made still what this owner has drafted, in every section that is its own? A code may have got its
 * name beside it; nothing else may differ.
 */
export function isAsDrafted(named: PackContent, draft: PackContent): boolean {
  const own = ({ sections }: PackContent) => sections.filter(({ kind }) => ownSections.includes(kind));
  const made = { ...named, sections: own(named).map((each, at) => withoutNames(each, own(draft)[at])) };
  const { sections: _, sources: __, ...madeHead } = made;
  const { sections: ___, sources: ____, ...draftHead } = draft;
  return (
    JSON.stringify(own(made)) === JSON.stringify(own(draft)) &&
    JSON.stringify(madeHead) === JSON.stringify(draftHead)
  );
}

function withoutNames(made: PackSection, draft: PackSection | undefined): PackSection {
  const tables = made.tables.map((table, at) => ({
    ...table,
    rows: table.rows.map((row, place) => {
      const code = draft?.tables[at]?.rows[place]?.label;
      return code !== undefined && isNamed(row.label, code) ? { ...row, label: code } : row;
    }),
  }));
  return { ...made, tables };
}

const isNamed = (label: string, code: string): boolean =>
  label.endsWith(namedCode("", code)) && label.length > namedCode("", code).length;

/** Why something about packs is refused, in words. */
export const packRefusals = {
  NO_SUCH_PACK: {
    message: "There is no such pack, or it is not for you.",
    howToProceed: "Look at the list of packs.",
  },
  PACK_NOT_MADE_YET: {
    message: "The pack is being made.",
    howToProceed: "Look at its progress; it takes less than a minute.",
  },
  PACK_COULD_NOT_BE_MADE: {
    message: "The pack could not be made.",
    howToProceed:
      "Ask for it again; if that fails too, tell an administrator, who sees why and may have it tried again.",
  },
  PACK_NOT_AS_DRAFTED: {
    message: "What was made is not what the figures said.",
    howToProceed: "Ask for a new pack.",
  },
  NOT_EVERY_ROW: {
    message: "Exact counts are for those who may see every row that is counted.",
    howToProceed: "Ask for a pack for a board, which holds released figures.",
  },
} as const satisfies RefusalCatalogue;
export type PackRefusal = keyof typeof packRefusals;
