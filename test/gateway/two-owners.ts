import { type PageArgs, readPage, signedCursors } from "../../subgraphs/kit/connections.ts";
import { type Owner, startOwner } from "./owner.ts";

// Without a prototype: an id such as `toString` names nobody.
const people: Record<string, object> = Object.assign(Object.create(null), {
  "1": { id: "1", name: "Ada Example", nickname: "Ada", relativeIds: ["2"], __typename: "Person" },
  "2": { id: "2", name: "Ben Example", nickname: null, relativeIds: [], __typename: "Person" },
});
const pagedPeople = Object.keys(people).map((id) => ({ id, ...people[id] }));
const cursors = signedCursors([Buffer.alloc(32, 7)]);
const report = { id: "r1", name: "Report one", author: "Practice", __typename: "Report" };
const cases: Record<string, object> = {
  "1": { id: "c1", state: "OPEN", findings: "Seen too late", __typename: "Case" },
};

/** The owner of people: who they are, and reports that name them. */
export function startPeople(): Promise<Owner> {
  return startOwner(
    "people",
    `
    type Query @authenticated {
      person(id: ID!): Person
      people: [Person!]! @listSize(assumedSize: 2)
      page(first: Int, after: String, last: Int, before: String): PersonConnection
      search(text: String, filter: Search): [Person!]
      found: [Found!]!
      named: [Named!]!
      secret: String @cost(weight: 20) @requiresScopes(scopes: [["match:decide"]])
    }
    type Mutation @authenticated {
      rename(id: ID!, name: String!): Person @requiresScopes(scopes: [["match:decide"]])
      touch(id: ID!): Person
    }
    input Search { name: String, state: State, ids: [ID!], or: [Search!] }
    enum State { OPEN CLOSED }
    type PersonConnection @authenticated { nodes: [Person] pageInfo: PageInfo }
    type PageInfo @authenticated { endCursor: String }
    interface Named { id: ID! name: String }
    type Person implements Named @key(fields: "id") @authenticated {
      id: ID!
      name: String @requiresScopes(scopes: [["person:read"]])
      nickname: String
      relatives: [Person!]!
    }
    type Report implements Named @authenticated {
      id: ID!
      name: String
      author: String @requiresScopes(scopes: [["report:read"], ["report:write"]])
    }
    union Found = Person | Report
    `,
    {
      Query: {
        person: (_: unknown, { id }: { id: string }) => people[id],
        people: () => Object.values(people),
        page: (_: unknown, args: PageArgs) =>
          readPage(
            args,
            "people",
            cursors,
            async () => pagedPeople,
            ({ id }) => [id, id],
          ),
        search: () => [],
        found: () => [people["1"], report],
        named: () => [people["1"], report],
        secret: () => "a secret",
      },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...people[id], name }),
        touch: (_: unknown, { id }: { id: string }) => people[id],
      },
      Person: {
        __resolveReference: ({ id }: { id: string }) => people[id],
        relatives: ({ relativeIds }: { relativeIds: string[] }) => relativeIds.map((id) => people[id]),
      },
    },
  );
}

/** The owner of cases, who adds a person's case to the person. */
export function startCases(): Promise<Owner> {
  return startOwner(
    "cases",
    `
    type Query @authenticated { cases: [Case!] @requiresScopes(scopes: [["case:read"]]) }
    type Person @key(fields: "id") @authenticated {
      id: ID!
      case: Case
      nickname: String @external
      greeting: String @requires(fields: "nickname")
    }
    type Case @key(fields: "id") @authenticated {
      id: ID!
      state: String
      findings: String @requiresScopes(scopes: [["review:read"]])
    }
    `,
    {
      Query: { cases: () => Object.values(cases) },
      Person: {
        __resolveReference: (reference: object) => reference,
        case: ({ id }: { id: string }) => cases[id],
        greeting: ({ nickname }: { nickname: string | null }) => `Hello ${nickname}`,
      },
    },
  );
}
