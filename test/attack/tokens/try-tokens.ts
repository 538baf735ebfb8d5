import { decodeJwt } from "jose";
import { subgraphNames } from "../../../standalone/secrets.ts";
import { statementHeader } from "../../../subgraphs/kit/signature.ts";
import type { Target } from "../target.ts";
import { forgedStatements, statementOf } from "./forged-statements.ts";
import { forgedTokens } from "./forged-tokens.ts";

/** How many were tried, and which were accepted: none must be. */
export interface TokenFigures {
  readonly tried: number;
  readonly accepted: readonly string[];
}

/** How somebody is refused who is not known, or not for this. */
const refusals = [401, 403];

const purpose = "review";
const question = (query: string) => JSON.stringify({ query, extensions: { purpose } });
const gatewayQuestion = question("{ cases(first: 1) { edges { node { id } } } }");

/** Fields that a coordinator may have for a review, one of each owner. */
const ofSubgraphs = {
  people: '{ person(id: "00000000-0000-4000-8000-000000000000") { id } }',
  cases: "{ cases(first: 1) { edges { node { id } } } }",
  investigations: "{ investigations(first: 1) { edges { node { id } } } }",
  reviewers: "{ reviewers(first: 1) { edges { node { id } } } }",
} as const;

/**
 * Tries every forged token at the gateway and at each subgraph, beside a statement that holds, and every forged
 * statement beside a token that holds. Throws where even the good ones are refused: then nothing was tried.
 */
export async function tryTokens(target: Target): Promise<TokenFigures> {
  const good = await target.tokenOf({ role: "coordinator" });
  const forged = await forgedTokens(good, target.secrets.identityKey);
  const accepted: string[] = [];
  let tried = 0;

  async function mustFail(what: string, answered: Promise<number>): Promise<void> {
    tried += 1;
    const status = await answered;
    if (!refusals.includes(status)) accepted.push(`${what}: ${status}`);
  }

  const asked = (authorization: string) => statusOf(target.gatewayUrl, gatewayQuestion, { authorization });
  await mustHold("the gateway", asked(`Bearer ${good}`));
  for (const { what, token } of forged) await mustFail(`gateway: ${what}`, asked(`Bearer ${token}`));
  for (const authorization of [good, `Basic ${good}`, `Bearer  `, `bearer,${good}`, `DPoP ${good}`, ""]) {
    await mustFail(`gateway: header ${authorization.slice(0, 8)}…`, asked(authorization));
  }

  for (const subgraph of subgraphNames) {
    const url = target.subgraphUrls[subgraph];
    const body = JSON.stringify({ query: ofSubgraphs[subgraph] });
    const told = { subgraph, claims: claimsOf(good), purpose, body };
    const beside = (token: string, statement: string) =>
      statusOf(url, body, { authorization: `Bearer ${token}`, [statementHeader]: statement });
    const statement = await statementOf(told, target.secrets.gatewayKey);
    await mustHold(subgraph, beside(good, statement));
    for (const { what, token } of forged) await mustFail(`${subgraph}: ${what}`, beside(token, statement));
    for (const { what, token } of await forgedStatements(told, target.secrets.gatewayKey, good)) {
      await mustFail(`${subgraph}: statement ${what}`, beside(good, token));
    }
    const other = `${body.slice(0, -1)},"operationName":null}`;
    const replayed = statusOf(url, other, { authorization: `Bearer ${good}`, [statementHeader]: statement });
    await mustFail(`${subgraph}: another body under a good statement`, replayed);
  }
  return { tried, accepted };
}

function claimsOf(token: string) {
  const { sub, client_id, org, roles } = decodeJwt<{ client_id: string; org: string; roles: string[] }>(
    token,
  );
  return { sub: String(sub), client_id, org, roles };
}

async function statusOf(url: string, body: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  await response.body?.cancel();
  return response.status;
}

async function mustHold(what: string, answered: Promise<number>): Promise<void> {
  if ((await answered) !== 200) throw new Error(`${what} refuses a token that holds`);
}
