import type { ReportSource } from "../ports/people-desk.ts";

/** The handovers and investigations behind reports that count to a person now; those of others are left out. */
export function sourceIdsOf(
  sources: readonly (ReportSource | null)[],
  personId: string,
): { readonly handoverIds: string[]; readonly investigationIds: string[] } {
  const idsOf = (kind: ReportSource["kind"]) =>
    sources.flatMap((source) =>
      source?.kind === kind && source.personId === personId ? source.sourceId : [],
    );
  return { handoverIds: idsOf("HANDOVER"), investigationIds: idsOf("INVESTIGATION") };
}
