/** A field in which two versions of a record differ, each value as JSON; null where the field is not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What every version changes and tells nobody anything. */
const uncounted = new Set(["submissionVersion"]);

/** The fields in which two versions differ, those of objects one by one. */
export function compareRecords(before: object, after: object, under = ""): FieldChange[] {
  const [one, other] = [before, after] as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !uncounted.has(field),
  );
  return fields.flatMap((field) => {
    const [was, is] = [one?.[field], other?.[field]];
    const path = under + field;
    if (isObject(was) && isObject(is)) return compareRecords(was, is, `${path}.`);
    const change = { field: path, before: written(was), after: written(is) };
    return change.before === change.after ? [] : [change];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function written(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
