import { Client } from "undici";
import { subgraphNames } from "../../../standalone/secrets.ts";
import { askingOf, claimsOf, type Somebody } from "../signed-in-as.ts";
import type { Target } from "../target.ts";
import { statementOf } from "../tokens/forged-statements.ts";
import { type DirectCall, directCalls } from "./direct-calls.ts";

/** How many were tried, and which were accepted: none must be. */
export interface DirectFigures {
  readonly tried: number;
  readonly accepted: readonly string[];
}

/** A field of each subgraph that the caller may have through the gateway. */
const roots = {
  people: '{ person(id: "00000000-0000-4000-8000-000000000000") { id } }',
  cases: "{ cases(first: 1) { edges { node { id } } } }",
  investigations: "{ investigations(first: 1) { edges { node { id } } } }",
  reviewers: "{ reviewers(first: 1) { edges { node { id } } } }",
} as const;

const coordinator: Somebody = {
  subject: "coordinator-1",
  organisation: "36L",
  roles: ["coordinator"],
  job: null,
  purpose: "review",
};
const job: Somebody = {
  subject: "job-open-case",
  organisation: null,
  roles: [],
  job: "open-case",
  purpose: "review",
};

/**
 * Calls each subgraph past the gateway in every way, in the name of somebody who may ask the gateway for the same.
 * Throws where what the gateway would send is refused: then nothing was tried.
 */
export async function tryDirectCalls(target: Target): Promise<DirectFigures> {
  const asking = askingOf(target);
  const [token, jobToken] = await Promise.all([asking.tokenOf(coordinator), asking.tokenOf(job)]);
  const accepted: string[] = [];
  let tried = 0;
  for (const subgraph of subgraphNames) {
    const told = (who: Somebody, body: string) => ({
      subgraph,
      claims: claimsOf(who),
      purpose: who.purpose,
      body,
    });
    const { gatewayKey } = target.secrets;
    const good = await asking.atSubgraph(subgraph, coordinator, { query: roots[subgraph] });
    if (good.status !== 200) throw new Error(`${subgraph} refuses what the gateway would send`);
    const calls = await directCalls(
      {
        subgraph,
        token,
        jobToken,
        statement(body, { subgraph: other = subgraph, secondsAgo = 0 } = {}) {
          const iat = Math.floor(Date.now() / 1_000) - secondsAgo;
          const changes = { iat, exp: iat + 60 };
          return statementOf({ ...told(coordinator, body), subgraph: other }, gatewayKey, changes);
        },
        jobStatement: (body) => statementOf(told(job, body), gatewayKey),
      },
      roots[subgraph],
    );
    const client = new Client(target.subgraphUrls[subgraph]);
    try {
      for (const call of calls) {
        tried += 1;
        const answer = await answerTo(client, call);
        if (!isRefusal(answer)) accepted.push(`${subgraph}: ${call.what}: ${answer.status}`);
      }
    } finally {
      await client.close();
    }
  }
  return { tried, accepted };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function answerTo(client: Client, { method, path, headers, body }: DirectCall): Promise<Answer> {
  const { statusCode, body: answer } = await client.request({
    method: method as "POST",
    path,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return { status: statusCode, text: await answer.text() };
}

/** Refused with a status that says so, and with nothing that the subgraph keeps or is. */
function isRefusal({ status, text }: Answer): boolean {
  return status >= 400 && status < 500 && !/"(data|_service|__schema)":\s*\{/.test(text);
}
