import { readFileSync } from "node:fs";
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from "graphql";
import { describe, expect, it, test } from "vitest";
import { classesOfScope, dataClasses, isDataClass, isIdentifiable } from "../../schema/codes/data-classes.ts";
import { requirementsOf } from "../../subgraphs/kit/requirements.ts";

const owners = ["people", "cases", "investigations", "reviewers"] as const;

/** Every field of a subgraph's objects, as `Type.field`, with what it returns. */
function fieldsOf(owner: string): { name: string; returns: string; scopes: string[] }[] {
  const document = parse(readFileSync(`schema/subgraphs/${owner}.graphql`, "utf8"));
  const requirements = requirementsOf(document);
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const type = node.name.value;
    return (node.fields ?? []).map((field: FieldDefinitionNode) => ({
      name: `${type}.${field.name.value}`,
      returns: named(field.type),
      scopes: requirements.get(`${type}.${field.name.value}`)?.scopes.flat() ?? [],
    }));
  });
}

const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);

describe.each(owners)("in the graph of %s", (owner) => {
  const fields = fieldsOf(owner);

  it("whatever shows who somebody was is kept in the audit", () => {
    const telling = new Set(["NHSNumber", "Postcode", "Sex", "EthnicCategory", "ReportedPerson", "Subject"]);
    const unseen = fields.filter(({ returns, scopes }) => telling.has(returns) && !isIdentifiable(scopes));
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  it("every field that a right to rows about somebody opens is kept in the audit", () => {
    const opening = fields.filter(({ scopes }) =>
      scopes.some((scope) =>
        (classesOfScope[scope as keyof typeof classesOfScope] ?? []).some(
          (each) => isDataClass(each) && dataClasses[each].identifiable,
        ),
      ),
    );
    expect(opening.length).toBeGreaterThan(20);
    expect(opening.filter(({ scopes }) => !isIdentifiable(scopes))).toEqual([]);
  });
});

test("classes of rows about somebody are most of them, and figures and the library are none", () => {
  const about = (identifiable: boolean) =>
    Object.entries(dataClasses).flatMap(([name, each]) => (each.identifiable === identifiable ? [name] : []));
  expect(about(false)).toEqual(["figures", "library", "child-figures"]);
  expect(about(true)).toEqual(
    expect.arrayContaining(["identity", "family", "subject", "review", "child-review"]),
  );
});
