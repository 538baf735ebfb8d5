import { Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import { permittedOperation } from "../../gateway/permitted-operation.ts";
import { isRole } from "../../schema/codes/access.ts";
import { compose } from "../../standalone/schema/compose.ts";
import { subgraphTypes } from "../../standalone/schema/subgraphs.ts";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import { meets, requirementsOf } from "../../subgraphs/kit/requirements.ts";

const { operations, supergraph } = readGraphFiles(".");
const requirements = requirementsOf(parse(supergraph));
const { api } = compose(subgraphTypes());

/** The fields of an operation that its sender would get as null. */
function withheld(text: string, caller: ReturnType<typeof callerOf>): string[] {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const found = new Set<string>();
  permittedOperation(api, document, operation, (type, field) => {
    const requirement = requirements.get(`${type}.${field}`);
    const permitted = requirement !== undefined && meets(caller, requirement);
    if (!permitted) found.add(`${type}.${field}`);
    return permitted;
  });
  return [...found];
}

const senders = [...operations.values()].flatMap(({ name, document, purpose, clients, roles }) => [
  ...clients.map((client) => ({ name, document, purpose, sender: client, claims: { client_id: client } })),
  ...roles.filter(isRole).map((role) => ({
    name,
    document,
    purpose,
    sender: role,
    claims: { client_id: "console", roles: [role] },
  })),
]);

test.each(senders)("$name asks for nothing that $sender may not have", ({ document, purpose, claims }) => {
  const caller = callerOf({ sub: "somebody", exp: 0, ...claims }, { purpose, requestId: "request-1" });
  expect(withheld(document, caller)).toEqual([]);
});
