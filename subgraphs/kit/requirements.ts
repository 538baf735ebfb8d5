import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";
import type { Caller } from "./caller.ts";

/** What a field asks of its caller. Scopes are alternatives, each a set that must be held whole. */
export interface Requirement {
  readonly signedIn: boolean;
  readonly scopes: readonly (readonly string[])[];
}

/** Requirements by `Type.field`. A field that asks for nothing is absent. */
export type RequirementMap = ReadonlyMap<string, Requirement>;

const nothing: Requirement = { signedIn: false, scopes: [] };

/**
 * Reads the requirements from a subgraph's SDL or a supergraph. A field's requirement is its own together with
 * that of the type it belongs to and of the type it returns. An interface that it returns adds nothing: what
 * stands behind asks for itself, whereas composition gives an interface all that any of its types requires.
 * Throws if a `@requiresScopes` lists no scopes: that would be read as "nobody" by one and as "anybody" by another.
 */
export function requirementsOf(document: DocumentNode): RequirementMap {
  const ofTypes = new Map<string, Requirement>();
  const interfaces = new Set<string>();
  const fields: { type: string; field: FieldDefinitionNode }[] = [];
  for (const node of document.definitions) {
    if (!("name" in node) || node.name === undefined || !("directives" in node)) continue;
    const type = node.name.value;
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.add(type);
    ofTypes.set(type, both(ofTypes.get(type) ?? nothing, stated(node.directives as Directives, type)));
    if ("fields" in node) {
      for (const field of node.fields ?? []) {
        if (field.kind === Kind.FIELD_DEFINITION) fields.push({ type, field });
      }
    }
  }
  const requirements = new Map<string, Requirement>();
  for (const { type, field } of fields) {
    const name = `${type}.${field.name.value}`;
    const own = both(requirements.get(name) ?? nothing, stated(field.directives, name));
    const ofParent = ofTypes.get(type) ?? nothing;
    const output = namedType(field.type);
    const ofOutput = interfaces.has(output) ? nothing : (ofTypes.get(output) ?? nothing);
    const whole = both(own, both(ofParent, ofOutput));
    if (whole.signedIn) requirements.set(name, whole);
  }
  return requirements;
}

/** The first field of the key of each type that is a record others may refer to. */
export function keysOf(document: DocumentNode): ReadonlyMap<string, string> {
  const keys = document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const key = node.directives?.find(({ name }) => name.value === "key");
    const fields = key?.arguments?.find(({ name }) => name.value === "fields")?.value;
    return fields?.kind === Kind.STRING ? [[node.name.value, fields.value.split(" ")[0]!] as const] : [];
  });
  return new Map(keys);
}

/** Does the caller (null: not signed in) meet the requirement? */
export function meets(caller: Pick<Caller, "scopes"> | null, requirement: Requirement): boolean {
  if (!requirement.signedIn) return true;
  if (caller === null) return false;
  const held: ReadonlySet<string> = caller.scopes;
  return requirement.scopes.length === 0 || requirement.scopes.some((all) => all.every((s) => held.has(s)));
}

/** Both requirements at once: the alternatives are multiplied out, and those that ask for more than another dropped. */
export function both(a: Requirement, b: Requirement): Requirement {
  const signedIn = a.signedIn || b.signedIn;
  if (a.scopes.length === 0 || b.scopes.length === 0) {
    return { signedIn, scopes: a.scopes.length === 0 ? b.scopes : a.scopes };
  }
  const sets = a.scopes.flatMap((left) => b.scopes.map((right) => new Set([...left, ...right])));
  const leanest = sets.filter(
    (set, i) => !sets.some((other, j) => j !== i && includes(set, other) && (other.size < set.size || j < i)),
  );
  return { signedIn, scopes: leanest.map((set) => [...set].sort()) };
}

type Directives = readonly ConstDirectiveNode[] | undefined;

function stated(directives: Directives, where: string): Requirement {
  return (directives ?? []).map((directive) => statedBy(directive, where)).reduce(both, nothing);
}

function statedBy(directive: ConstDirectiveNode, where: string): Requirement {
  const name = directive.name.value.replace(/^federation__/, "");
  if (name === "authenticated") return { signedIn: true, scopes: [] };
  if (name !== "requiresScopes") return nothing;
  const argument = directive.arguments?.find((a) => a.name.value === "scopes");
  const scopes = (argument && valueFromASTUntyped(argument.value)) as string[][] | undefined;
  if (scopes === undefined || scopes.length === 0)
    throw new Error(`@requiresScopes of ${where} lists no scopes`);
  return { signedIn: true, scopes };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function includes(set: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((each) => set.has(each));
}
