import type { Target } from "../target.ts";
import type { KnownIds } from "./sample-values.ts";

const query = `{
  cases(first: 1) { edges { node { id person { id } } } pageInfo { endCursor } }
  reviewers(first: 1) { edges { node { id } } }
  investigations(first: 1) { edges { node { id } } }
  submissions(first: 1) { edges { node { id } } }
  deathReports(first: 1) { edges { node { id } } }
}`;

/** Ids that the hub has, as far as it has any, and a cursor that it gave out: hostile values stand beside them. */
export async function findIds(target: Target): Promise<{ ids: KnownIds; cursor: string }> {
  const response = await fetch(`${target.gatewayUrl}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await target.tokenOf({ role: "coordinator" })}`,
    },
    body: JSON.stringify({ query, extensions: { purpose: "review" } }),
  });
  const { data } = (await response.json()) as { data: Record<string, Connection | null> };
  const first = (name: string) => data[name]?.edges[0]?.node;
  const found = {
    caseId: first("cases")?.id,
    personId: first("cases")?.person?.id,
    reviewerId: first("reviewers")?.id,
    investigationId: first("investigations")?.id,
    submissionId: first("submissions")?.id,
    reportId: first("deathReports")?.id,
  };
  const ids = Object.fromEntries(Object.entries(found).filter(([, id]) => id !== undefined)) as KnownIds;
  return { ids, cursor: data.cases?.pageInfo?.endCursor ?? "MQ.none" };
}

interface Connection {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly person?: { readonly id: string } };
  }[];
  readonly pageInfo?: { readonly endCursor: string | null };
}
