import { createHash } from "node:crypto";
import { type Aim, aimOf } from "./admission.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { exceeded, type Limits } from "./limits.ts";
import { readDocument } from "./read-document.ts";

/** What is known of a document before anything is done with it. */
export interface LookedAt {
  /** What is too much in it, in words. */
  readonly tooMuch: readonly string[];
  readonly aim: Aim;
}

const rememberedDocuments = 5_000;
const unknown: LookedAt = { tooMuch: [], aim: "data" };

/** Looks at documents, at each once. One that is known by its hash alone was looked at when it was sent. */
export function createLook(limits: Limits): (query: string | undefined) => LookedAt {
  const known = createBoundedCache<LookedAt>(rememberedDocuments);
  return (query) => {
    if (query === undefined) return unknown;
    const hash = createHash("sha256").update(query).digest("base64");
    const before = known.get(hash);
    if (before) return before;
    const tooMuch = exceeded(query, limits);
    const document = tooMuch.length > 0 ? null : readDocument(query, limits);
    const seen: LookedAt = {
      tooMuch,
      aim: document === null || typeof document === "string" ? "data" : aimOf(document),
    };
    known.set(hash, seen);
    return seen;
  };
}
