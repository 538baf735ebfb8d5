/** Where a version of a case's submission stands. */
export const submissionStates = {
  PREPARED: "PREPARED",
  RELEASED: "RELEASED",
  ACKNOWLEDGED: "ACKNOWLEDGED",
  REJECTED: "REJECTED",
  STALE: "STALE",
  WITHDRAWN: "WITHDRAWN",
  DISCARDED: "DISCARDED",
} as const;
export type SubmissionState = keyof typeof submissionStates;

/** What can happen to a version. */
export type SubmissionStep = "RELEASE" | "ACKNOWLEDGE" | "REJECT" | "GO_STALE" | "WITHDRAW" | "DISCARD";

/** Every change of state that there is. */
export const submissionTransitions: Readonly<
  Record<SubmissionState, Partial<Readonly<Record<SubmissionStep, SubmissionState>>>>
> = {
  PREPARED: { RELEASE: "RELEASED", GO_STALE: "STALE", WITHDRAW: "WITHDRAWN" },
  RELEASED: { ACKNOWLEDGE: "ACKNOWLEDGED", REJECT: "REJECTED", GO_STALE: "STALE", DISCARD: "DISCARDED" },
  ACKNOWLEDGED: { GO_STALE: "STALE" },
  REJECTED: {},
  STALE: {},
  WITHDRAWN: {},
  DISCARDED: {},
};

/** Where a step leads; null where it cannot be taken from there. */
export function afterStep(state: SubmissionState, step: SubmissionStep): SubmissionState | null {
  return submissionTransitions[state][step] ?? null;
}

/** What a version tells the national programme: a record, or that it is to forget the earlier ones. */
export const submissionKinds = { RECORD: "RECORD", WITHDRAWAL: "WITHDRAWAL" } as const;
export type SubmissionKind = keyof typeof submissionKinds;

/** The revision of a fact from which a record was made. */
export interface FactRevision {
  readonly fact: string;
  readonly revision: number;
}

/** What the national programme said about a field of a record. */
export interface RejectionReason {
  readonly path: string;
  readonly message: string;
}

/** What the disclosure check can find. */
export const disclosureReasons = {
  ENOUGH_ALIKE: "ENOUGH_ALIKE",
  GAVE_WAY: "GAVE_WAY",
  ALL_WITHHELD: "ALL_WITHHELD",
} as const;

/** Why a record tells no more of the person than it does. */
export interface DisclosureFinding {
  readonly rule: string;
  readonly steps: readonly string[];
  readonly reason: keyof typeof disclosureReasons;
  /** Of how many reviews it might have been when it was prepared, itself counted. */
  readonly alike: number;
}

/** Something that was taken out of a free text, by its place in the text as it was written. */
export interface TextRemoval {
  readonly path: string;
  readonly kind: string;
  readonly by: string;
  readonly at: number;
  readonly end: number;
}

/** One version of what a case sends to the national programme. The bytes stand sealed, under a key of their own. */
export interface Submission {
  readonly id: string;
  readonly caseId: string;
  readonly kind: SubmissionKind;
  /** Counts the versions of a case from 1; each later one amends the one before. */
  readonly version: number;
  readonly state: SubmissionState;
  /** The sealed bytes. */
  readonly documentId: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly contentHash: string;
  readonly revisions: readonly FactRevision[];
  /** What was left out of the record, field and reason. */
  readonly withheld: readonly string[];
  readonly disclosure: DisclosureFinding | null;
  readonly removals: readonly TextRemoval[];
  /** The name under which the national programme knows the case; null where it was not kept. */
  readonly pseudonym: string | null;
  /** The investigations that restricted disclosure when it was prepared. */
  readonly restrictions: readonly string[];
  readonly preparedAt: Date;
  readonly releasedAt: Date | null;
  readonly releasedBy: string | null;
  /** How often its delivery was begun, and when last. */
  readonly attempts: number;
  readonly begunAt: Date | null;
  /** When the facts behind it were found to hold last, just before it was to go out. */
  readonly checkedAt: Date | null;
  /** When it became known whether the national programme has it. */
  readonly settledAt: Date | null;
  /** Why its delivery was given up, as a code, and when; null while it goes on. */
  readonly failure: string | null;
  readonly failedAt: Date | null;
  /** When it was written into a file for the national programme. */
  readonly exportedAt: Date | null;
  readonly receiptId: string | null;
  /** When the national programme took it, by its own clock. */
  readonly receivedAt: Date | null;
  readonly rejections: readonly RejectionReason[];
  /** Which facts changed since it was prepared, where it is stale. */
  readonly staleFacts: readonly string[];
}

/** Do the facts stand as they did when the record was made? Facts of other owners are theirs to watch. */
export function revisionsHold(used: readonly FactRevision[], now: readonly FactRevision[]): boolean {
  return now.every(({ fact, revision }) => {
    const then = used.find((each) => each.fact === fact);
    return then !== undefined && then.revision === revision;
  });
}

/** The latest version of a case that the national programme holds; null where it holds none. */
export function heldVersion(versions: readonly Submission[]): Submission | null {
  const taken = versions.findLast(({ receiptId }) => receiptId !== null) ?? null;
  return taken?.kind === "WITHDRAWAL" ? null : taken;
}

/** May the national programme hold a version: has it one, or was one sent or written into a file and nobody knows? */
export function mayBeHeld(versions: readonly Submission[]): boolean {
  const isOut = ({ begunAt, exportedAt, settledAt }: Submission) =>
    (begunAt ?? exportedAt) !== null && settledAt === null;
  return heldVersion(versions) !== null || versions.some(isOut);
}
