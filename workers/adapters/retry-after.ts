/** The longest that another side may ask us to wait, in milliseconds: a slip of theirs must not silence us for years. */
const longestAsked = 60 * 60_000;

/**
 * Milliseconds that a `Retry-After` header asks to wait, in seconds or until a date (RFC 9110, section 10.2.3);
 * an hour at most, undefined where it says nothing that can be understood.
 */
export function retryAfter(header: string | string[] | undefined, now: Date): number | undefined {
  const [text] = [header].flat();
  if (text === undefined || text === "") return undefined;
  const asked = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
  return Number.isNaN(asked) ? undefined : Math.min(longestAsked, Math.max(0, asked));
}
