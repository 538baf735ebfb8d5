import type { Reference, Row } from "./rows.ts";

/** Rows through which a person is known in another row: what they lead to is sealed with the person. */
const leadsTo: Readonly<Record<string, readonly (readonly [column: string, table: string])[]>> = {
  membership: [["report_id", "report"]],
  person_link: [
    ["investigation_id", "investigation"],
    ["review_id", "child_death_review"],
  ],
};

/** Tables that say that somebody is sealed. */
const ofSeals = ["sealed_person", "seal_act"];

/**
 * The rows of one owner that tell of somebody whose record is sealed: all that names the person, what these rows lead
 * to, and everything below. Found by what points to what, not by the list of records that the owner keeps with a seal.
 * @param satellites tables whose rows are seen with whatever points to them
 */
export function sealedRows(
  rows: readonly Row[],
  references: readonly Reference[],
  satellites: readonly string[],
): ReadonlySet<Row> {
  const persons = new Set(
    rows
      .filter(({ table, values }) => table === "sealed_person" && values.sealed === true)
      .map(({ values }) => values.person_id),
  );
  const cases = new Set(
    rows
      .filter(({ table, values }) => table === "case_record" && persons.has(values.person_id))
      .map(({ values }) => values.id),
  );
  const ofCases = new Set([...cases, ...recordsOf(rows, persons)]);
  const byId = new Map(rows.map((row) => [`${row.table}:${row.values.id}`, row]));
  const sealed = new Set<Row>();
  const pending: Row[] = [];
  const add = (row: Row | undefined) => {
    if (row === undefined || sealed.has(row) || ofSeals.includes(row.table) || satellites.includes(row.table))
      return;
    sealed.add(row);
    pending.push(row);
  };
  for (const row of rows) {
    const { person_id, case_id } = row.values;
    if (persons.has(person_id) || (case_id !== undefined && ofCases.has(case_id))) add(row);
  }
  for (let row = pending.pop(); row !== undefined; row = pending.pop()) {
    const { table, values } = row;
    for (const [column, to] of leadsTo[table] ?? []) add(byId.get(`${to}:${values[column]}`));
    const pointing = references.filter(({ to }) => to === table);
    for (const { table: from, column, toColumn } of pointing) {
      for (const each of rows) if (each.table === from && each.values[column] === values[toColumn]) add(each);
    }
  }
  return sealed;
}

/** Where a case is no row of the owner's own, its id is known by what the seal says. */
function recordsOf(rows: readonly Row[], persons: ReadonlySet<unknown>): readonly unknown[] {
  return rows
    .filter(({ table, values }) => table === "sealed_person" && persons.has(values.person_id))
    .flatMap(({ values }) => values.records as unknown[]);
}

/** By the id of a row, the sign-ins of those who have opened its record by breaking the glass. */
export function openedByGlass(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const opened = new Map<string, string[]>();
  const open = (id: unknown, subject: unknown) =>
    opened.set(String(id), [...(opened.get(String(id)) ?? []), String(subject)]);
  for (const { table, values } of rows) {
    if (table !== "break_glass" || values.ended_at !== null) continue;
    open(values.record_id, values.subject);
    for (const each of rows) {
      if (each.table === "membership" && each.values.person_id === values.record_id) {
        open(each.values.report_id, values.subject);
      }
    }
  }
  return opened;
}
