import { decidePair } from "../decision.ts";
import { linkKeys } from "../keys.ts";
import { seededChance } from "../linkage/chance.ts";
import { drawFrom } from "../population/draw.ts";
import { type Habits, habitsOf, sources } from "../population/habits.ts";
import type { CompiledModel } from "./compiled-model.ts";
import { inventPair } from "./invented-pairs.ts";
import { type Relation, relations } from "./subject-model.ts";

/** What became of pairs of one relation, as shares of them. */
export interface RelationFigures {
  readonly relation: Relation;
  readonly pairs: number;
  readonly automatic: number;
  readonly question: number;
  readonly apart: number;
  /** The share that share no key and so are never compared; they count as apart. */
  readonly notCompared: number;
}

/** Pairs written down by careless sources: 40 % of NHS numbers missing, a name mistyped in 30 % of reports. */
export const carelessHabits = { nhsNumberMissing: 0.4, nameMistyped: 1 - Math.sqrt(1 - 0.3) } as const;

/** Decides about invented pairs of each relation. A seed of its own makes them others than those trained on. */
export function measureModel(
  model: CompiledModel,
  seed: number,
  pairs: number,
  changed: Partial<Habits> = {},
): RelationFigures[] {
  return relations.map((relation) => {
    const draw = drawFrom(seededChance(seed));
    const counts = { SAME_PERSON: 0, NEEDS_DECISION: 0, NEW_PERSON: 0, notCompared: 0 };
    for (let pair = 0; pair < pairs; pair++) {
      const { one, other } = inventPair(draw, relation, pair * 2, () => ({
        ...habitsOf[draw.oneOf(sources)],
        ...changed,
      }));
      const keys = new Set(linkKeys(one));
      if (!linkKeys(other).some((key) => keys.has(key))) counts.notCompared++;
      else counts[decidePair(model, one, other)]++;
    }
    return {
      relation,
      pairs,
      automatic: counts.SAME_PERSON / pairs,
      question: counts.NEEDS_DECISION / pairs,
      apart: (counts.NEW_PERSON + counts.notCompared) / pairs,
      notCompared: counts.notCompared / pairs,
    };
  });
}
