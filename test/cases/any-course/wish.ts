import type { Purpose } from "../../../schema/codes/purposes.ts";
import type { ActKind } from "../../../subgraphs/cases/domain/act.ts";
import type { Stage } from "../../../subgraphs/cases/domain/case-state.ts";
import type { TokenFor } from "../../support/issuer.ts";
import type { CasesHub } from "../cases-hub.ts";

/** One mutation of the graph, as whoever may do it. */
export interface Call {
  readonly as: TokenFor;
  readonly mutation: string;
  readonly input: object;
  readonly purpose?: Purpose;
}

/** A case on its way, with what no owner but the index of people knows of it. */
export interface Course {
  readonly hub: CasesHub;
  readonly caseId: string;
  readonly personId: string;
  /** Where it stands. */
  readonly stage: Stage;
  readonly held: boolean;
  readonly reviewer: string | null;
  readonly today: string;
  /** A number of chance for this step, different for each. */
  readonly chance: number;
  /** What the index of people says now; a wish may change it. */
  readonly person: { facts: Record<string, unknown>; revision: number };
  /** The first column of the first row; null where there is none. */
  find(sql: string, ...more: unknown[]): Promise<string | null>;
}

/** Something that somebody may wish to do to a case, so that this act comes of it. */
export interface Wish {
  readonly act: ActKind;
  /** The mutations that it takes; none where it cannot be wished for now. */
  calls(course: Course): Promise<readonly Call[]> | readonly Call[];
}

/** One of several, by chance. */
export const oneOf = <T>(all: readonly T[], { chance }: Pick<Course, "chance">): T =>
  all[chance % all.length]!;

/** A day so many days away. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
