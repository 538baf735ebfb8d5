/** The code if the list has it, else null: what is not on a list never gets into a record. */
export function findCode<Code extends string>(
  text: string | null,
  list: Readonly<Record<Code, unknown>>,
): Code | null {
  return text !== null && Object.hasOwn(list, text) ? (text as Code) : null;
}
