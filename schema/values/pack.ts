/** For whom a pack is made. Source: the report, sections 3.9 and 3.12. */
export const packAudiences = {
  STEERING_GROUP: "STEERING_GROUP",
  HEALTH_AND_WELLBEING_BOARD: "HEALTH_AND_WELLBEING_BOARD",
  ADULT_SOCIAL_SERVICES_REVIEW_PANEL: "ADULT_SOCIAL_SERVICES_REVIEW_PANEL",
  OTHER_BOARD: "OTHER_BOARD",
} as const;
export type PackAudience = keyof typeof packAudiences;

export const packFormats = { HTML: "HTML", PDF: "PDF", CSV: "CSV" } as const;
export type PackFormat = keyof typeof packFormats;

/** What a pack tells of. */
export const packSectionKinds = {
  TIMELINESS: "TIMELINESS",
  BACKLOG: "BACKLOG",
  THEMES: "THEMES",
  ACTIONS: "ACTIONS",
  INTERFACES: "INTERFACES",
  CHILD_THEMES: "CHILD_THEMES",
} as const;
export type PackSectionKind = keyof typeof packSectionKinds;

/** A figure as it is printed; of one that is suppressed the value is nowhere. */
export interface PackCell {
  readonly display: string;
  readonly value: number | null;
  readonly suppressed: boolean;
}

/** Figures in rows, of which one column may be drawn. */
export interface PackTable {
  readonly caption: string;
  /** What a row stands for, and then the heading of each figure. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly PackCell[] }[];
  /** Which figures are drawn, by their place among the cells of a row; none where there is no picture. */
  readonly drawn: readonly number[];
}

export interface PackSection {
  readonly kind: PackSectionKind;
  readonly title: string;
  readonly text: readonly string[];
  readonly tables: readonly PackTable[];
}

/** All that a pack says: from the same content come the same bytes. */
export interface PackContent {
  readonly title: string;
  readonly audience: PackAudience;
  /** Are its counts exact? Otherwise they are released figures, small ones suppressed. */
  readonly exact: boolean;
  readonly firstQuarter: string;
  readonly lastQuarter: string;
  /** The instant at which its figures were read, as ISO 8601. */
  readonly madeAt: string;
  /** The releases and the versions of rules from which it was made. */
  readonly sources: readonly string[];
  readonly sections: readonly PackSection[];
}

/** How an organisation stands in a pack whose name its keepers did not know. */
export const namedCode = (name: string, code: string): string => `${name} (${code})`;

/** A count that everybody who reads the pack may see. */
export const exactCell = (value: number): PackCell => ({ display: String(value), value, suppressed: false });
/** A cell of which nothing was released. */
export const emptyCell: PackCell = { display: "–", value: null, suppressed: false };
