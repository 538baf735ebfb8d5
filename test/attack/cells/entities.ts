import { type GraphQLObjectType, isObjectType } from "graphql";
import { subgraphNames } from "../../../standalone/secrets.ts";
import { inParallel } from "../../../workers/commands/in-parallel.ts";
import type { Somebody } from "../signed-in-as.ts";
import { otherArea } from "./callers.ts";
import { type Matrix, sampled } from "./matrix.ts";
import { everythingBelow, selectionOf } from "./question.ts";
import { openedSubject, sealedSubject, subjectKeptBy } from "./roots.ts";

const atOnce = 6;

/** The name under which an id of an entity is known, where it is not the type's own with a small letter. */
const idOf = (type: string) =>
  type in { ThemeFlag: 1, ChildNotification: 1 } ? type : type.charAt(0).toLowerCase() + type.slice(1);

/**
 * Asks each subgraph for each of its entities by reference, as the gateway would, with a statement that holds: for
 * records of the area's custodians and for another area's, as members of the union that all entities are.
 */
export async function tryEntities(matrix: Matrix, everybody: readonly Somebody[]): Promise<void> {
  const subjects = [
    subjectKeptBy(matrix.planted, ["07V", "36L", "QWE", "E09000008", "SWLCDOP"]),
    subjectKeptBy(matrix.planted, [otherArea]),
    sealedSubject(matrix.planted),
    openedSubject(matrix.planted),
  ];
  for (const subgraph of subgraphNames) {
    const map = matrix.subgraphs[subgraph];
    const entities = Object.values(map.schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType =>
        isObjectType(type) &&
        [type.astNode, ...type.extensionASTNodes].some((node) =>
          node?.directives?.some(({ name }) => name.value === "key"),
        ),
    );
    for (const type of sampled(matrix.extent, entities)) {
      const ids = subjects.flatMap((subject) => subject.ids[idOf(type.name)] ?? []);
      const references = referencesTo(type.name, ids);
      const [subject] = subjects;
      const asked = everythingBelow(type, {
        depth: 4,
        rows: 5,
        ids: subject!.ids,
        style: "plain",
      });
      const selection = selectionOf(map.schema, asked, "plain");
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type.name} { ${selection} } } }`;
      const variables = { r: references };
      await inParallel(atOnce, everybody, async (who) => {
        const { text } = await matrix.ask.atSubgraph(subgraph, who, { query, variables });
        const { data } = JSON.parse(text) as { data?: { _entities?: unknown } | null };
        if (!data)
          throw new Error(
            `${subgraph} does not understand a question about ${type.name}: ${text.slice(0, 500)}`,
          );
        const sent = JSON.stringify([query, variables]);
        matrix.findings.judge(who, "entities", { map, asked, sent, text, data: data._entities });
      });
    }
  }
}

function referencesTo(type: string, ids: readonly string[]): object[] {
  if (type === "Theme") return [{ __typename: type, code: "epilepsy" }];
  if (type === "Organisation") return ["36L", otherArea].map((code) => ({ __typename: type, code }));
  return ids.map((id) => ({ __typename: type, id }));
}
