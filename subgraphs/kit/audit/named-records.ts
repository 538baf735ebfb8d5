import {
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import type { AuditedRecord } from "./entry.ts";
import { isId } from "./is-id.ts";

const ofSenders: ReadonlySet<string> = new Set(["idempotencyKey", "eventId"]);

/**
 * The records that ids in an answer, in arguments or in an input name: `caseId` a Case, `newCaseId` too. Where one of
 * them is of a type that is a record in this graph, only those count: what belongs to a case is not told beside it.
 * @param whole the type that a plain `id` names
 */
export function recordsNamed(
  naming: object,
  records: readonly string[],
  whole: string | null,
): readonly AuditedRecord[] {
  const named = idsIn(naming).flatMap(({ name, id }): (AuditedRecord & { known: boolean })[] => {
    if (name === "id") return whole === null ? [] : [{ type: whole, id, known: true }];
    const word = `${name[0]?.toUpperCase()}${name.slice(1, -2)}`;
    const type = records.find((each) => word.endsWith(each) || each.endsWith(word));
    return [{ type: type ?? word, id, known: type !== undefined }];
  });
  const counting = named.some(({ known }) => known) ? named.filter(({ known }) => known) : named.slice(0, 1);
  const byKey = new Map(counting.map(({ type, id }) => [`${type} ${id}`, { type, id }]));
  return [...byKey.values()];
}

function idsIn(naming: object): { name: string; id: string }[] {
  return Object.entries(naming).flatMap(([name, value]) => {
    if (name === "input" && typeof value === "object" && value !== null) return idsIn(value);
    return /(^id|Id)$/.test(name) && !ofSenders.has(name) && isId(value)
      ? [{ name, id: value.toLowerCase() }]
      : [];
  });
}

/** The fields of inputs that arguments give, as `Type.field`, at whatever depth; never what they say. */
export function inputFieldsOf(
  args: Readonly<Record<string, unknown>>,
  { parentType, fieldName }: Pick<GraphQLResolveInfo, "parentType" | "fieldName">,
): string[] {
  const found = new Set<string>();
  const field = isObjectType(parentType) ? parentType.getFields()[fieldName] : undefined;
  for (const { name, type } of field?.args ?? []) collect(type, args[name], found);
  return [...found];
}

function collect(type: GraphQLInputType, value: unknown, found: Set<string>): void {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(type, item, found);
    return;
  }
  const fields = named.getFields();
  for (const [name, inner] of Object.entries(value)) {
    const field = fields[name];
    if (field === undefined || ofSenders.has(name)) continue;
    found.add(`${named.name}.${name}`);
    collect(field.type, inner, found);
  }
}
