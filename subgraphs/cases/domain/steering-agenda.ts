import type { IsoDate } from "../../../schema/values/iso-date.ts";

/** What may stand on the agenda of a steering group's meeting by itself. */
export const agendaItemKinds = {
  REPORT_TO_DECIDE: "REPORT_TO_DECIDE",
  REVIEW_OVERDUE: "REVIEW_OVERDUE",
  ACTION_OVERDUE: "ACTION_OVERDUE",
  DECISION_OVERDUE: "DECISION_OVERDUE",
  NEW_THEME: "NEW_THEME",
} as const;
export type AgendaItemKind = keyof typeof agendaItemKinds;

/** One item of an agenda, in ids and codes. */
export interface AgendaItem {
  readonly kind: AgendaItemKind;
  /** The case, the action, the decision or the code of the theme that it is about. */
  readonly about: string;
  /** The cases on which it rests: whoever may not see one of them does not see the item. */
  readonly caseIds: readonly string[];
  readonly dueOn: IsoDate | null;
}

/** What is due for the steering group, as its owner's tables say. */
export interface WhatIsDue {
  readonly reports: readonly { readonly caseId: string }[];
  readonly reviews: readonly { readonly caseId: string; readonly dueOn: IsoDate }[];
  readonly actions: readonly { readonly id: string; readonly caseId: string; readonly dueOn: IsoDate }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly caseId: string | null;
    readonly dueOn: IsoDate;
  }[];
  readonly themes: readonly { readonly theme: string; readonly caseIds: readonly string[] }[];
}

/** The agenda in its order: what is to be decided, what is overdue, what is new. */
export function agendaOf({ reports, reviews, actions, decisions, themes }: WhatIsDue): AgendaItem[] {
  return [
    ...reports.map(({ caseId }) => item("REPORT_TO_DECIDE", caseId, [caseId], null)),
    ...decisions.map(({ id, caseId, dueOn }) =>
      item("DECISION_OVERDUE", id, caseId === null ? [] : [caseId], dueOn),
    ),
    ...actions.map(({ id, caseId, dueOn }) => item("ACTION_OVERDUE", id, [caseId], dueOn)),
    ...reviews.map(({ caseId, dueOn }) => item("REVIEW_OVERDUE", caseId, [caseId], dueOn)),
    ...themes.map(({ theme, caseIds }) => item("NEW_THEME", theme, caseIds, null)),
  ];
}

/** The name of an item, the same while the agenda builds itself and once it is fixed. */
export const itemIdOf = ({ kind, about }: Pick<AgendaItem, "kind" | "about">): string => `${kind}:${about}`;

/** The items that somebody sees who sees these cases. */
export const itemsShownTo = (items: readonly AgendaItem[], visible: ReadonlySet<string>): AgendaItem[] =>
  items.filter(({ caseIds }) => caseIds.every((id) => visible.has(id)));

function item(
  kind: AgendaItemKind,
  about: string,
  caseIds: readonly string[],
  dueOn: IsoDate | null,
): AgendaItem {
  return { kind, about, caseIds, dueOn };
}
