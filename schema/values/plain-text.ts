/**
 * Whether every text of a value can be kept and shown. None may hold the character 0, which PostgreSQL keeps in no
 * text, or half of a surrogate pair, which is no character: https://www.rfc-editor.org/rfc/rfc8259#section-8.2
 */
export function isPlainText(value: unknown): boolean {
  if (typeof value === "string") return !notText.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isPlainText);
}

const notText = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
