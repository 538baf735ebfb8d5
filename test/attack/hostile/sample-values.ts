import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from "graphql";

/** Ids that exist, by the name of the field that takes one. */
export type KnownIds = Readonly<Record<string, string>>;

const ofScalars: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: "2018-03-09",
  DateTimeISO: "2018-03-09T10:00:00.000Z",
  EthnicCategory: "A",
  Float: 1.5,
  ICD10: "J18.9",
  Int: 1,
  NHSNumber: "9993395633",
  OrganisationCode: "E09000008",
  OnsCode: "E09000008",
  PartialDate: "2018-03",
  Postcode: "CR0 1EA",
  String: "Text",
};

/** A value that fits the type, with every optional field given down to `levels` of objects. */
export function sampleValue(type: GraphQLInputType, name: string, ids: KnownIds, levels = 6): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType, name, ids, levels);
  if (isListType(type))
    return levels === 0 ? [] : [sampleValue(type.ofType, name.replace(/s$/, ""), ids, levels - 1)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) {
    if (type.name === "ID") return ids[name] ?? crypto.randomUUID();
    return name === "idempotencyKey" ? crypto.randomUUID() : ofScalars[type.name];
  }
  if (!isInputObjectType(type)) throw new Error(`nothing is known of the type of ${name}`);
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || levels > 0);
  return Object.fromEntries(
    fields.map((field) => [field.name, sampleValue(field.type, field.name, ids, levels - 1)]),
  );
}

/** A path into variables. */
export type Place = readonly (string | number)[];

/** Where a single value stands in the variables. */
export function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesOf(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The variables with another value at the place. */
export function withValue(variables: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = (variables as Record<string | number, unknown>)[step];
  const changed = withValue(inner, rest, value);
  if (Array.isArray(variables)) return variables.map((each, i) => (i === step ? changed : each));
  return { ...(variables as object), [step]: changed };
}
