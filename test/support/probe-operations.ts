import { Kind, parse, typeFromAST } from "graphql";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import type { Role } from "../../schema/codes/access.ts";
import { isPurpose } from "../../schema/codes/purposes.ts";
import { localPeople } from "../../standalone/identity-provider/people.ts";
import { compose } from "../../standalone/schema/compose.ts";
import { subgraphTypes } from "../../standalone/schema/subgraphs.ts";
import { type KnownIds, sampleValue } from "../attack/hostile/sample-values.ts";
import type { TestHub } from "./hub.ts";

/** One persisted operation as a local person of a role sends it, with ids wherever it takes one. */
export interface Probe {
  readonly name: string;
  readonly role: Role;
  readonly subject: string;
  readonly isQuery: boolean;
  /** Does it take an id at all? */
  readonly takesIds: boolean;
  /** Sends it. @returns the answer as text */
  send(ids: KnownIds): Promise<string>;
}

/** Every persisted operation, by one local person of each role that may send it. */
export function probes(hub: TestHub): Probe[] {
  const { operations } = readGraphFiles(process.cwd());
  const { api } = compose(subgraphTypes());
  return [...operations.values()].flatMap(({ name, document, purpose, roles }) => {
    const operation = parse(document).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !isPurpose(purpose)) return [];
    const given = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const taken = pageArguments.has(variable.name.value) ? undefined : typeFromAST(api, type as never);
      return taken ? [{ name: variable.name.value, type: taken }] : [];
    });
    const variablesWith = (ids: KnownIds) =>
      Object.fromEntries(given.map((each) => [each.name, sampleValue(each.type as never, each.name, ids)]));
    const asked: string[] = [];
    variablesWith(new Proxy({}, { get: (_, field) => void asked.push(String(field)) }));
    return (roles as readonly Role[]).flatMap((role) => {
      const subject = localPeople.find((person) => person.roles.includes(role))?.subject;
      if (subject === undefined) return [];
      const send = async (ids: KnownIds) =>
        JSON.stringify(await hub.ask(subject, document, variablesWith(ids), purpose));
      const isQuery = operation.operation === "query";
      return [{ name, role, subject, isQuery, takesIds: asked.length > 0, send }];
    });
  });
}

const pageArguments = new Set(["first", "after", "last", "before"]);
