import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InterfacePlan, Milestone, PlannedMilestone, Side } from "./interface-plan.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** What a side said of a milestone that it brings about. */
export interface ReachedMilestone {
  readonly milestone: Milestone;
  /** Null: it has not been reached, and what was said before was a mistake. */
  readonly reachedOn: IsoDate | null;
}

/** The days on which milestones were reached: what was said last holds. @param said earliest first */
export function daysReached(said: readonly ReachedMilestone[]): ReadonlyMap<Milestone, IsoDate> {
  const last = new Map(said.map(({ milestone, reachedOn }) => [milestone, reachedOn] as const));
  return new Map([...last].flatMap(([milestone, day]) => (day === null ? [] : [[milestone, day] as const])));
}

/** A milestone with what has become of it. */
export interface FollowedMilestone extends PlannedMilestone {
  readonly reachedOn: IsoDate | null;
  readonly late: boolean;
}

/** A plan with what has become of its milestones. */
export interface FollowedPlan extends InterfacePlan {
  readonly milestones: readonly FollowedMilestone[];
}

/** How far a plan has come. @param said of the milestones of its link, earliest first */
export function follow(plan: InterfacePlan, said: readonly ReachedMilestone[], today: IsoDate): FollowedPlan {
  const reached = daysReached(said);
  const milestones = plan.milestones.map((each) => ({
    ...each,
    reachedOn: reached.get(each.milestone) ?? null,
    late: isLate(each, reached, today),
  }));
  return { ...plan, milestones };
}

/** Has the milestone's day passed without its being reached? */
function isLate(
  { milestone, dueOn }: PlannedMilestone,
  reached: ReadonlyMap<Milestone, IsoDate>,
  today: IsoDate,
): boolean {
  return dueOn < today && !reached.has(milestone);
}

/** May a side say this of a milestone? Whoever brings it about says so. @param plan the one that holds */
export function checkMilestone(
  { milestone, reachedOn }: ReachedMilestone,
  side: Side,
  plan: InterfacePlan | null,
  reached: ReadonlyMap<Milestone, IsoDate>,
  today: IsoDate,
): RefusalReason<InvestigationRefusal>[] {
  const planned = plan?.milestones.find((each) => each.milestone === milestone);
  if (!planned) return [{ code: "MILESTONE_NOT_PLANNED", path: ["milestone"] }];
  const reasons: RefusalReason<InvestigationRefusal>[] = [];
  if (planned.by !== side) reasons.push({ code: "OTHER_SIDES_MILESTONE", path: ["milestone"] });
  if ((reached.get(milestone) ?? null) === reachedOn) {
    reasons.push({ code: reachedOn ? "MILESTONE_REACHED" : "MILESTONE_NOT_REACHED", path: ["reachedOn"] });
  }
  if (reachedOn !== null && reachedOn > today) reasons.push({ code: "DATE_IN_FUTURE", path: ["reachedOn"] });
  return reasons;
}
