import type { TextRemoval } from "./types.ts";

/** How likely it is that a scrubbed text still tells who somebody is, and why. */
export interface ResidualRisk {
  /** From 0, nothing speaks for it, to 100. */
  readonly score: number;
  /** What speaks for it, as codes. */
  readonly reasons: readonly RiskReason[];
}

/** What may be left in a text, each with what it counts. */
const weights = {
  /** Somebody was recognised by a list or by what stands around, so others may have been missed. */
  NAMES_GUESSED: 8,
  /** A word in capitals in the middle of a sentence. */
  CAPITAL_LEFT: 6,
  /** Digits, though no number was recognised. */
  DIGITS_LEFT: 5,
  /** Much of the text was taken out: what is left may be a story that people know. */
  MUCH_REMOVED: 15,
  /** Something that few people have or do. */
  RARE_STORY: 10,
} as const;
export type RiskReason = keyof typeof weights;

/** Words of stories that tell people apart without a name. Decided for this hub. */
const rare =
  /\b(?:newspaper|headline|television|famous|olympic|first in|only one in|twin|triplet|inquest|murder|court)\b/gi;

/**
 * Scores what may be left in a scrubbed text, so that whoever confirms it knows where to read twice. It decides
 * nothing: every text is read by a person.
 */
export function residualRisk(text: string, removals: readonly TextRemoval[]): ResidualRisk {
  const bare = text.replace(/\[[^\]]*\]/g, "");
  const counts: Record<RiskReason, number> = {
    NAMES_GUESSED: removals.filter(({ kind, by }) => kind === "NAME" && by !== "KNOWN").length,
    CAPITAL_LEFT: (bare.match(/(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}+/gu) ?? []).length,
    DIGITS_LEFT: (bare.match(/\d{3,}/g) ?? []).length,
    MUCH_REMOVED: removals.length * 12 > text.split(/\s+/).length ? 1 : 0,
    RARE_STORY: (bare.match(rare) ?? []).length,
  };
  const reasons = (Object.keys(weights) as RiskReason[]).filter((reason) => counts[reason] > 0);
  const score = reasons.reduce((sum, reason) => sum + weights[reason] * counts[reason], 0);
  return { score: Math.min(100, score), reasons };
}
