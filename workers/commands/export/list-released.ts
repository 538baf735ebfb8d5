import {
  ListReleasedDocument,
  type ListReleasedQuery,
} from "../../../schema/operations/generated/documents.ts";
import type { Hub } from "../hub.ts";

type Listed = NonNullable<NonNullable<NonNullable<ListReleasedQuery["submissions"]>["nodes"]>[number]>;

/** A version that was released and not yet taken or called back. */
export interface ReleasedVersion {
  readonly id: string;
  readonly kind: Listed["kind"];
  /** When the facts behind it were found to hold last. */
  readonly checkedAt: Date | null;
}

/** All of them, in the order in which they were prepared. */
export async function listReleased(hub: Hub, after: string | null = null): Promise<ReleasedVersion[]> {
  const { submissions } = await hub.send(ListReleasedDocument, { after });
  const versions = (submissions?.nodes ?? []).flatMap((node) => {
    if (!node?.id) return [];
    const { id, kind, checkedAt } = node;
    return [{ id, kind, checkedAt: checkedAt ? new Date(checkedAt) : null }];
  });
  const { hasNextPage, endCursor } = submissions?.pageInfo ?? { hasNextPage: false, endCursor: null };
  return hasNextPage && endCursor ? [...versions, ...(await listReleased(hub, endCursor))] : versions;
}
