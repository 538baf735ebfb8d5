import { linkKeys } from "../keys.ts";
import type { CompiledModel } from "../subjects/compiled-model.ts";
import { type SubjectProfile, subjectProfile } from "../subjects/subject-profile.ts";
import { thresholds } from "../subjects/thresholds.ts";
import { type PairEvidence, weighPair } from "../subjects/weigh-pair.ts";
import type { MatchSubject } from "../types.ts";

/** A death that is, or may be, that of somebody on a register; both by their place in the list. */
export interface FoundDeath {
  readonly death: number;
  readonly registered: number;
  /** That they are one person and nobody else of either list is. */
  readonly probability: number;
  /** It can be taken without a person looking. */
  readonly isCertain: boolean;
  /** Somebody else on the register, or another death, may be the one. */
  readonly hasRivals: boolean;
  readonly evidence: PairEvidence;
}

/**
 * Finds the deaths of people on a register: each death belongs to one of them at most, and each of them dies once.
 * The surest pairs come first; whatever is not certain is for a person to look at.
 */
export function findDeaths(
  model: CompiledModel,
  register: readonly MatchSubject[],
  deaths: readonly MatchSubject[],
  onDeath: (done: number) => void = () => {},
): FoundDeath[] {
  const pairs = likelyPairs(model, register, deaths, onDeath);
  const oddsOfDeath = new Float64Array(deaths.length);
  const oddsOfRegistered = new Float64Array(register.length);
  for (const { death, registered, odds } of pairs) {
    oddsOfDeath[death]! += odds;
    oddsOfRegistered[registered]! += odds;
  }
  const [died, found] = [new Set<number>(), new Set<number>()];
  return pairs
    .sort((a, b) => b.odds - a.odds || a.death - b.death || a.registered - b.registered)
    .filter(({ death, registered }) => {
      if (found.has(death) || died.has(registered)) return false;
      found.add(death);
      died.add(registered);
      return true;
    })
    .map(({ death, registered, odds, evidence }) => {
      const rivals = oddsOfDeath[death]! + oddsOfRegistered[registered]! - 2 * odds;
      const probability = odds / (1 + odds + Math.max(0, rivals));
      const isCertain = probability >= thresholds.automatic && evidence.guards.length === 0;
      return { death, registered, probability, isCertain, hasRivals: rivals > odds / 1_000, evidence };
    })
    .sort((a, b) => a.death - b.death);
}

interface LikelyPair {
  readonly death: number;
  readonly registered: number;
  readonly odds: number;
  readonly evidence: PairEvidence;
}

/** Odds beyond these are all but certainty; sums of larger ones would lose what the smaller ones say. */
const mostBits = 40;

/** The pairs that share a key and are worth asking about. */
function likelyPairs(
  model: CompiledModel,
  register: readonly MatchSubject[],
  deaths: readonly MatchSubject[],
  onDeath: (done: number) => void,
): LikelyPair[] {
  const byKey = registerByKey(register);
  const profiles: SubjectProfile[] = [];
  const profile = (of: number) => {
    profiles[of] ??= subjectProfile(register[of]!);
    return profiles[of];
  };
  return deaths.flatMap((death, at) => {
    onDeath(at + 1);
    const dead = subjectProfile(death);
    const candidates = new Set(linkKeys(death).flatMap((key) => byKey.get(key) ?? []));
    return [...candidates].flatMap((registered): LikelyPair[] => {
      const evidence = weighPair(model, dead, profile(registered));
      const isWorthAsking =
        evidence.probability >= thresholds.question || evidence.levels.nhsNumber === "SAME";
      const odds = 2 ** Math.min(evidence.weight, mostBits);
      return isWorthAsking ? [{ death: at, registered, odds, evidence }] : [];
    });
  });
}

function registerByKey(register: readonly MatchSubject[]): ReadonlyMap<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [registered, subject] of register.entries()) {
    for (const key of linkKeys(subject)) {
      const others = byKey.get(key);
      if (others) others.push(registered);
      else byKey.set(key, [registered]);
    }
  }
  return byKey;
}
