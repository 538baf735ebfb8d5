import pg from "pg";
import { expect, test } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import { startTestSubgraph } from "../support/subgraph.ts";
import { until } from "../support/until.ts";

const guardian = { roles: ["caldicott-guardian"], org: "36L", sub: "gil" } as const;
const agreements = "{ peopleSharingAgreements(first: 1) { nodes { id } } }";

test("whoever finds no connection free is told to try again, and of no fault", async () => {
  const hub = await startTestSubgraph(people, { DATABASE_POOL: "1" });
  const holder = new pg.Client(hub.database.superuserUrl);
  await holder.connect();
  try {
    await holder.query("begin; lock table sharing_agreement in access exclusive mode");
    const first = hub.ask(guardian, agreements);
    await until("the only connection waits", async () => {
      const { rows } = await holder.query("select from pg_locks where not granted");
      return rows.length > 0;
    });
    const { errors } = await hub.ask(guardian, agreements);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    await holder.query("rollback");
    expect((await first).errors).toBeUndefined();
  } finally {
    await holder.end();
    await hub.stop();
  }
});
