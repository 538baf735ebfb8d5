const id = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Is it an id of ours? What is none may be somebody's own words. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && id.test(value);
}
