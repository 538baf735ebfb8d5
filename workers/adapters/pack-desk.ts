import {
  ReadChildThemesForPackDocument,
  ReadOrganisationsForPackDocument,
  ReadPackDraftDocument,
  RecordPackDocument,
  RecordPackStepDocument,
} from "../../schema/operations/generated/documents.ts";
import { emptyCell, type PackContent } from "../../schema/values/pack.ts";
import type { PackDesk } from "../ports/pack-desk.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of packs, over the graph. */
export function packDesk(send: Send): PackDesk {
  return {
    findDraft: async (packId) => {
      const { packDraft } = await send(ReadPackDraftDocument, { packId });
      return packDraft === null ? null : (JSON.parse(packDraft) as PackContent);
    },
    findOrganisations: async () => new Map(await organisations(send)),
    findChildThemes: async ({ firstQuarter, lastQuarter }) => {
      const { childThemes } = await send(ReadChildThemesForPackDocument, { firstQuarter, lastQuarter });
      return present(childThemes).map(({ theme, children, inTransition, ...release }) => ({
        releaseId: present(release.releaseId),
        firstQuarter: present(release.firstQuarter),
        lastQuarter: present(release.lastQuarter),
        label: present(theme).label ?? present(theme).code,
        children: children ?? emptyCell,
        inTransition: inTransition ?? emptyCell,
      }));
    },
    recordStep: async (eventId, packId, step) =>
      refusalsOf((await send(RecordPackStepDocument, { input: { eventId, packId, step } })).recordPackStep),
    recordPack: async (eventId, packId, content, documents) => {
      const made = documents.map(({ format, bytes }) => ({
        format,
        base64: Buffer.from(bytes).toString("base64"),
      }));
      const input = { eventId, packId, content: JSON.stringify(content), documents: made };
      return refusalsOf((await send(RecordPackDocument, { input })).recordPack);
    },
  };
}

async function organisations(
  send: Send,
  after: string | null = null,
): Promise<(readonly [string, string])[]> {
  const { organisations: page } = await send(ReadOrganisationsForPackDocument, { after });
  const { nodes, pageInfo } = present(page);
  const named = present(nodes).flatMap((each) => (each ? [[each.code, each.name] as const] : []));
  if (!pageInfo.hasNextPage) return named;
  return [...named, ...(await organisations(send, present(pageInfo.endCursor)))];
}
