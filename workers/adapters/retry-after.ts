/**
 * Milliseconds that a `Retry-After` header asks to wait, in seconds or until a date (RFC 9110, section 10.2.3);
 * undefined where it says nothing that can be understood.
 */
export function retryAfter(header: string | string[] | undefined, now: Date): number | undefined {
  const [text] = [header].flat();
  if (text === undefined || text === "") return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
