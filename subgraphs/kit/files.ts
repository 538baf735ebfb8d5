import type { JSONWebKeySet } from "jose";
import { z } from "zod";
import { type FrontAnswer, type FrontRequest, json, type Route } from "./front.ts";
import type { Renewable } from "./kept-in-file.ts";
import type { Log } from "./log.ts";
import { createFileStatementVerifier, InvalidStatement, statementHeader } from "./signature.ts";

/** What became of a token: the file, or why there is none. */
export type Fetched =
  | { readonly kind: "FILE"; readonly name: string; readonly mediaType: string; readonly bytes: Buffer }
  /** There never was such a link, or it may not be used any more by whoever asked for it. */
  | { readonly kind: "UNKNOWN" }
  | { readonly kind: "USED" }
  | { readonly kind: "EXPIRED" };

/** Gives a file for a token, once. */
export type FetchFile = (token: string, requestId: string) => Promise<Fetched>;

const asked = z.object({ token: z.string().max(200) });

/**
 * The route by which the gateway fetches files for whoever holds a token: `POST /files`, under a statement of the
 * gateway's. The answer is the file, or 404 or 410 with what became of the token.
 */
export function fileRoute(
  fetchFile: FetchFile,
  {
    name,
    gatewayKeys,
    log,
  }: { readonly name: string; readonly gatewayKeys: Renewable<JSONWebKeySet>; readonly log: Log },
): Route {
  const statements = createFileStatementVerifier(gatewayKeys, name);
  return async (request: FrontRequest): Promise<FrontAnswer> => {
    const statement = request.headers[statementHeader];
    try {
      const stated = typeof statement === "string" ? statement : undefined;
      const requestId = await statements.verify(stated, request.body);
      const { token } = asked.parse(JSON.parse(request.body.toString()));
      return answerOf(await fetchFile(token, requestId));
    } catch (error) {
      if (!(error instanceof InvalidStatement)) throw error;
      log.warn({ requestId: request.requestId, reason: error.name }, "not let in");
      return json(401, { kind: "UNKNOWN" });
    }
  };
}

function answerOf(fetched: Fetched): FrontAnswer {
  switch (fetched.kind) {
    case "FILE":
      return {
        status: 200,
        headers: { "content-type": fetched.mediaType, "x-file-name": fetched.name },
        body: fetched.bytes,
      };
    case "UNKNOWN":
      return json(404, { kind: fetched.kind });
    case "USED":
    case "EXPIRED":
      return json(410, { kind: fetched.kind });
    default:
      return fetched satisfies never;
  }
}
