import { inParallel } from "../../../workers/commands/in-parallel.ts";
import type { Somebody } from "../signed-in-as.ts";
import { organisations, otherArea } from "./callers.ts";
import { type Matrix, sampled } from "./matrix.ts";
import { type Asked, type Style, selectionOf } from "./question.ts";
import { rootQuestion, type Subject, subjectKeptBy } from "./roots.ts";

const atOnce = 6;
const depths = [5, 4, 3, 2, 1];

/** Asks for every field of Query with all that is below it at the gateway: plainly, under other names, by fragments. */
export async function tryRoots(matrix: Matrix, people: readonly Somebody[]): Promise<void> {
  const { schema } = matrix.graph;
  const names = sampled(matrix.extent, Object.keys(schema.getQueryType()?.getFields() ?? {}));
  const subjects = [
    subjectKeptBy(matrix.planted, ["07V", "36L", "QWE", "E09000008", "SWLCDOP"]),
    subjectKeptBy(matrix.planted, [otherArea]),
  ];
  for (const style of ["plain", "alias", "fragment"] as const) {
    const asking =
      style === "plain"
        ? people
        : people.filter(({ organisation }) =>
            [organisations.custodian, organisations["another area"]].includes(organisation as never),
          );
    await inParallel(atOnce, names, async (name) => {
      const question = await fitting(matrix, name, subjects, style);
      if (question === null) return;
      for (const who of asking) await askOne(matrix, who, question, style);
    });
  }
}

interface RootQuestion {
  readonly asked: readonly Asked[];
  readonly query: string;
}

/** As deep as the limits at the door let it be. */
async function fitting(
  { graph: { schema }, ask }: Matrix,
  name: string,
  subjects: readonly Subject[],
  style: Style,
): Promise<RootQuestion | null> {
  for (const depth of depths) {
    const asked = subjects.flatMap((subject, at) => {
      const each = rootQuestion(schema, name, subject, { depth, rows: 3, style });
      return each === null ? [] : [{ ...each, alias: `${name}${at}` }];
    });
    // Where the question is not about one record, it is the same for both.
    const different = asked.filter((each, at) => asked.findIndex(({ given }) => given === each.given) === at);
    if (different.length === 0) return null;
    const fragments: string[] = [];
    const query = `{ ${selectionOf(schema, different, style, fragments)} } ${fragments.join(" ")}`;
    const { text } = await ask.atGateway(nobodyKnown, { query });
    if (!text.includes("LIMIT_EXCEEDED") && !text.includes("COST")) return { asked: different, query };
  }
  return null;
}

/** Whoever may write questions and has no right to anything. */
const nobodyKnown: Somebody = {
  subject: "somebody of VCS01",
  organisation: "VCS01",
  roles: ["caldicott-guardian", "question-writer"],
  job: null,
  purpose: "administration",
};

const channelOf = { plain: "root", alias: "alias", fragment: "fragment" } as const;

async function askOne(
  { graph, ask, findings }: Matrix,
  who: Somebody,
  { asked, query }: RootQuestion,
  style: Style,
): Promise<void> {
  const { text } = await ask.atGateway(who, { query });
  const { data } = JSON.parse(text) as { data?: unknown };
  // Whoever may not send questions of their own has not asked for any field.
  if (data === undefined || data === null) return;
  findings.judge(who, channelOf[style], { map: graph, asked, sent: query, text, data });
}
