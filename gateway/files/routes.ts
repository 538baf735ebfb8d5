import type { FrontAnswer, FrontRequest, Route } from "../../subgraphs/kit/front.ts";
import type { Log } from "../../subgraphs/kit/log.ts";
import type { SubgraphClient } from "../subgraph-client.ts";
import { noFilePage, type WhyNoFile } from "./page.ts";

const below = "/files/";

/** A token names the owner who keeps the file, and holds 32 bytes that nobody guesses. */
const tokenForm = /^([a-z]+)\.[\w-]{43}$/;

/**
 * Finds the route of `GET /files/…`: a file for whoever holds a link, once. The owner of the file decides; the gateway streams it and
 * keeps nothing of it. Whoever asks for the head alone would use the link up without having anything: they may not.
 */
export function findFiles(
  owners: ReadonlyMap<string, Pick<SubgraphClient, "file">>,
  log: Log,
): (method: string, path: string) => Route | undefined {
  return (method, path) => (method === "GET" && path.startsWith(below) ? give : undefined);

  async function give(request: FrontRequest): Promise<FrontAnswer> {
    if (request.isHead) return { ...noFile(405, "UNKNOWN"), headers: { ...pageHeaders, allow: "GET" } };
    const token = request.path.slice(below.length);
    const owner = owners.get(tokenForm.exec(token)?.[1] ?? "");
    if (owner === undefined) return noFile(404, "UNKNOWN");
    try {
      const { status, headers, body } = await owner.file(token, request);
      if (status !== 200) return noFile(status === 410 ? 410 : 404, whyOf(await body.json()));
      return {
        status: 200,
        headers: {
          "content-type": String(headers["content-type"]),
          "content-length": String(headers["content-length"]),
          "content-disposition": `attachment; filename="${plain(headers["x-file-name"])}"`,
          "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        },
        body,
      };
    } catch (error) {
      const { requestId } = request;
      log.warn(
        { requestId, reason: (error as { code?: unknown }).code ?? "no answer" },
        "no file of a subgraph",
      );
      return noFile(503, "AWAY");
    }
  }
}

const pageHeaders = { "content-type": "text/html; charset=utf-8" };

function noFile(status: number, why: WhyNoFile): FrontAnswer {
  return { status, headers: pageHeaders, body: noFilePage(why) };
}

function whyOf(answer: unknown): WhyNoFile {
  const kind = (answer as { kind?: unknown } | null)?.kind;
  return kind === "USED" || kind === "EXPIRED" ? kind : "UNKNOWN";
}

/** A name that may stand in a header, whatever the owner calls the file. */
function plain(name: unknown): string {
  return String(name ?? "file").replace(/[^\w.-]/g, "-");
}
