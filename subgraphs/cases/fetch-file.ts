import { isRole } from "../../schema/codes/access.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import { type Caller, callerOf, PurposeRefused } from "../kit/caller.ts";
import type { Fetched, FetchFile } from "../kit/files.ts";
import { currently, type Renewable } from "../kit/kept-in-file.ts";
import type { Request } from "../kit/request.ts";
import type { MasterKey } from "../kit/sealed.ts";
import { hashOfToken } from "./actions/create-download.ts";
import { fetchDocument } from "./actions/fetch-document.ts";
import { findPackDownload, type PackDownload } from "./store/pack-downloads.ts";

/** Fetches documents of packs for whoever holds the token of a link. */
export function packFiles<Loaders>(
  requestOf: (caller: Caller) => Request<Loaders>,
  masterKey: Renewable<MasterKey>,
): FetchFile {
  return async (token, requestId) => {
    const tokenHash = hashOfToken(token);
    const found = await requestOf(nobody(requestId)).read(async (tx) => ({
      link: await findPackDownload(tx, tokenHash),
      now: tx.now,
    }));
    const { link, now } = found;
    if (link === null) return { kind: "UNKNOWN" };
    if (link.usedAt !== null) return { kind: "USED" };
    if (link.expiresAt <= now) return { kind: "EXPIRED" };
    const caller = callerOfLink(link, requestId);
    if (caller === null) return { kind: "UNKNOWN" };
    const request = requestOf(caller);
    const { packId, format } = link;
    const { done } = await request.attempt<Fetched>((tx) =>
      fetchDocument(tx, currently(masterKey), { tokenHash, packId, format }),
    );
    await request.keepTrail();
    return done ?? { kind: "UNKNOWN" };
  };
}

/** Whoever looks for a link knows nothing but its token, and sees nothing but it. */
function nobody(requestId: string): Caller {
  const nothing = { organisation: null, roles: [], job: null, scopes: new Set<never>() };
  return { ...nothing, subject: "whoever holds a token", client: "gateway", purpose: "learning", requestId };
}

/** Whoever asked for the link, with the rights that their roles have now; null where they have none for it. */
function callerOfLink(link: PackDownload, requestId: string): Caller | null {
  const { subject: sub, client: client_id, organisation: org, purpose } = link;
  const claims = {
    sub,
    client_id,
    roles: link.roles.filter(isRole),
    exp: 0,
    ...(org === null ? {} : { org }),
  };
  try {
    return callerOf(claims, { purpose: purpose as Purpose, requestId, operation: "FetchFile" });
  } catch (error) {
    if (error instanceof PurposeRefused) return null;
    throw error;
  }
}
