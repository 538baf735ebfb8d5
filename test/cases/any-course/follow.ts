import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { ActKind } from "../../../subgraphs/cases/domain/act.ts";
import type { Stage } from "../../../subgraphs/cases/domain/case-state.ts";
import { findTransition } from "../../../subgraphs/cases/domain/transitions.ts";
import { type CasesHub, inputOf, purposeOf } from "../cases-hub.ts";
import { courseWishes } from "./course-wishes.ts";
import { familyWishes } from "./family-wishes.ts";
import { reviewWishes } from "./review-wishes.ts";
import { submissionWishes } from "./submission-wishes.ts";
import type { Call, Course, Wish } from "./wish.ts";

export const wishes: readonly Wish[] = [
  ...courseWishes,
  ...reviewWishes,
  ...submissionWishes,
  ...familyWishes,
];

/** One step of a way of chance. */
export interface Step {
  readonly pick: number;
  /** Is every mutation of it sent a second time, as by a double click? */
  readonly again: boolean;
  /** How many days pass before it. */
  readonly days: number;
  /** Is anything at all wished for, whether it can be done there or not? */
  readonly wild: boolean;
}

/** A case of which everything is done through the graph. */
export interface Followed {
  readonly hub: CasesHub;
  readonly caseId: string;
  readonly personId: string;
  readonly person: Course["person"];
  readonly today: () => string;
  /** The rows of a statement in the owner's database, which sees everything. */
  rows<Row>(sql: string, parameters: unknown[]): Promise<Row[]>;
}

/** Out of how many of the acts that were wished for least often one is chosen. */
const width = 3;

/** What was wished for so far, how often, and what has come of it. */
export interface Tried {
  readonly wished: Map<ActKind, number>;
  readonly done: ReadonlySet<ActKind>;
}

/** What has never been done goes before what has, unless it was wished for in vain so often. */
const patience = 3;
const rank = ({ wished, done }: Tried, { act }: Wish) =>
  (wished.get(act) ?? 0) + (done.has(act) ? patience : 0);

/** The wishes from one of the first on, and then those before it. */
function turned(all: readonly Wish[], pick: number, among: number): Wish[] {
  const first = all.length === 0 ? 0 : pick % Math.min(all.length, among);
  return [...all.slice(first), ...all.slice(0, first)];
}

/** Does one step; what was wished for least often is wished for first. @returns the acts that were done */
export async function follow(followed: Followed, step: Step, tried: Tried): Promise<ActKind[]> {
  const before = await standingOf(followed);
  const course = courseOf(followed, before, step.pick);
  const open = step.wild ? wishes : wishes.filter(({ act }) => isOpen(before, act));
  const rarest = open.toSorted((one, other) => rank(tried, one) - rank(tried, other));
  const isNew = (wish: Wish) => rank(tried, wish) < patience;
  const order = step.wild
    ? turned(rarest, step.pick, rarest.length)
    : [
        ...turned(rarest.filter(isNew), step.pick, width),
        ...turned(
          rarest.filter((wish) => !isNew(wish)),
          step.pick,
          width,
        ),
      ];
  for (const wish of order.slice(0, 24)) {
    const calls = await wish.calls(course);
    if (calls.length === 0) continue;
    tried.wished.set(wish.act, (tried.wished.get(wish.act) ?? 0) + 1);
    for (const call of calls) await perform(followed, call, step.again);
    break;
  }
  return actsSince(followed, before.sequence);
}

interface Standing {
  readonly sequence: number;
  readonly stage: Stage;
  readonly held: boolean;
  readonly reviewer: string | null;
}

function isOpen({ stage, held }: Standing, act: ActKind): boolean {
  const transition = findTransition(stage, act);
  return transition !== null && (!held || transition.whileHeld);
}

async function perform(followed: Followed, call: Call, again: boolean): Promise<void> {
  const { sequence } = await standingOf(followed);
  const key = randomUUID();
  const first = await send(followed, call, key);
  const after = await standingOf(followed);
  // A text that comes too late is kept; whatever else is refused has changed nothing.
  const isRefused = first.refusals.length > 0;
  const isKept = first.refusals.some(({ code }) => code === "STALE" || code === "TEXT_KEPT");
  if (isRefused && !isKept) expect(after.sequence, `${call.mutation} was refused`).toBe(sequence);
  if (!again) return;
  expect(await send(followed, call, key), `${call.mutation} sent twice`).toEqual(first);
  expect((await standingOf(followed)).sequence, `${call.mutation} sent twice`).toBe(after.sequence);
}

async function send({ hub }: Followed, { as, mutation, input, purpose }: Call, key: string) {
  const type = inputOf(mutation);
  const isOfJob = "job" in as && mutation !== "raiseReminders";
  // Each attempt at a delivery counts, so that it has no key.
  const keyed =
    mutation === "beginDelivery" ? input : { ...input, [isOfJob ? "eventId" : "idempotencyKey"]: key };
  const { data, errors } = await hub.hub.ask(
    as,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code path } } }`,
    { input: keyed },
    purpose ?? purposeOf(as),
  );
  expect(errors, mutation).toBeUndefined();
  return data[mutation] as { refusals: { code: string; path: string[] }[] };
}

function courseOf(
  { hub, caseId, personId, person, today, rows }: Followed,
  standing: Standing,
  chance: number,
): Course {
  return {
    hub,
    caseId,
    personId,
    ...standing,
    today: today(),
    chance,
    person,
    async find(sql, ...more) {
      const [row] = await rows<Record<string, string | null>>(sql, [caseId, ...more]);
      const value = row && Object.values(row)[0];
      return value == null ? null : String(value);
    },
  };
}

async function standingOf({ rows, caseId }: Followed): Promise<Standing> {
  const [row] = await rows<Standing>(
    `select sequence, stage, cardinality(open_holds) > 0 as held, reviewer_subject as reviewer
     from case_record where id = $1`,
    [caseId],
  );
  return row!;
}

/** The acts that were done to a case after one of them. */
export async function actsSince({ rows, caseId }: Followed, sequence: number): Promise<ActKind[]> {
  const acts = await rows<{ kind: ActKind }>(
    "select kind from case_act where case_id = $1 and sequence > $2 order by sequence",
    [caseId, sequence],
  );
  return acts.map(({ kind }) => kind);
}
