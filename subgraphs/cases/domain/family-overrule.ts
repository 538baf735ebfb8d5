import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Actor } from "./actors.ts";
import type { CaseRefusal } from "./refusals.ts";

const coordinator = ["COORDINATOR"] as const;
const whoeverAsks = ["COORDINATOR", "APPOINTED_REVIEWER", "OTHER_PROCESS"] as const;

/** Which refusals may be overruled with a reason, and by whom. */
const overrulers: Readonly<Partial<Record<CaseRefusal, readonly Actor[]>>> = {
  DO_NOT_CONTACT: coordinator,
  DAY_TO_AVOID: coordinator,
  RELATIVE_LEFT_ALONE: coordinator,
  ANOTHER_ASKS: whoeverAsks,
  ASKED_AND_WAITING: whoeverAsks,
  ANSWERED_BEFORE: whoeverAsks,
  DECLINED_BEFORE: whoeverAsks,
  DEFERRED_BY_FAMILY: whoeverAsks,
};

/** What stands against an act once somebody has given a reason to do it all the same. */
export interface Overruling {
  readonly left: readonly RefusalReason<CaseRefusal>[];
  /** The codes of what was overruled, for the record. */
  readonly overruled: readonly CaseRefusal[];
}

/** Overrules what the caller may overrule. @param reason null where nobody wishes to overrule */
export function overrule(
  found: readonly RefusalReason<CaseRefusal>[],
  reason: string | null,
  actors: ReadonlySet<Actor>,
): Overruling {
  if (reason === null) return { left: found, overruled: [] };
  if (reason.trim() === "") {
    return { left: [...found, { code: "REASON_MISSING", path: ["overruleReason"] }], overruled: [] };
  }
  const may = ({ code }: RefusalReason<CaseRefusal>) =>
    (overrulers[code] ?? []).some((actor) => actors.has(actor));
  return {
    left: found.filter((each) => !may(each)),
    overruled: [...new Set(found.filter(may).map(({ code }) => code))],
  };
}
