import type { Group, Grouping } from "./group-reports.ts";
import type { KnownReport } from "./known-report.ts";

/** A group, with the person it is. */
export interface PlacedGroup {
  readonly members: Group;
  /** Null where it is somebody new. */
  readonly personId: string | null;
  /** Do others know of the person already? */
  readonly isKnown: boolean;
  /** The groups of which somebody must say whether this one is about the same person. */
  readonly askedAbout: readonly Group[];
}

/**
 * Finds the person of each group. A person who is known stays where somebody has decided about them, or else with the
 * report of theirs that came first. Of two groups in question the one that is known less long is asked about.
 */
export function placeGroups({ groups, questions }: Grouping, reports: readonly KnownReport[]): PlacedGroup[] {
  const heirs = heirsOf(groups, reports);
  const placed = groups.map((members) => ({ members, ...personOf(members, heirs, reports) }));
  const isKnown = new Map(placed.map((group) => [group.members, group.isKnown]));
  const asked = questions.map(([one, other]) => {
    const isOther =
      isKnown.get(one) === isKnown.get(other) ? cameFirst(one, other, reports) : isKnown.get(one);
    return isOther ? { asked: other, about: one } : { asked: one, about: other };
  });
  return placed.map((group) => ({
    ...group,
    askedAbout: asked.filter((question) => question.asked === group.members).map(({ about }) => about),
  }));
}

/** For each person the group that goes on being them. */
function heirsOf(groups: readonly Group[], reports: readonly KnownReport[]): Map<string, Group> {
  const heirs = new Map<string, Group>();
  const places = groups.flatMap((members) => members.map((place) => ({ place, members })));
  const inOrder = places.sort((a, b) => (isEarlier(reports[a.place]!, reports[b.place]!) ? -1 : 1));
  for (const { place, members } of inOrder) {
    const { personId } = reports[place]!;
    if (personId !== null && !heirs.has(personId)) heirs.set(personId, members);
  }
  return heirs;
}

const rank = { FIXED: 0, FREE: 1, NEW: 2 } as const;

function personOf(members: Group, heirs: ReadonlyMap<string, Group>, reports: readonly KnownReport[]) {
  const [first] = members
    .map((place) => reports[place]!)
    .filter(({ personId }) => personId !== null && heirs.get(personId) === members)
    .sort((a, b) => rank[a.standing] - rank[b.standing] || (isEarlier(a, b) ? -1 : 1));
  return { personId: first?.personId ?? null, isKnown: first?.isTold ?? false };
}

function cameFirst(one: Group, other: Group, reports: readonly KnownReport[]): boolean {
  return isEarlier(reports[firstOf(one, reports)]!, reports[firstOf(other, reports)]!);
}

/** The place of the report that came first. */
export function firstOf(members: Group, reports: readonly KnownReport[]): number {
  return members.reduce((first, place) => (isEarlier(reports[place]!, reports[first]!) ? place : first));
}

function isEarlier(one: KnownReport, other: KnownReport): boolean {
  return one.arrived === other.arrived ? one.reportId < other.reportId : one.arrived < other.arrived;
}
