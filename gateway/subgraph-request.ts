import type { Dispatcher, Pool } from "undici";
import { SubgraphFailure } from "./subgraph-failure.ts";

export type Heads = Readonly<Record<string, string>>;

/** One request to a subgraph over HTTP. */
export interface Sent {
  readonly path: string;
  readonly headers: Heads;
  readonly body: string;
  readonly signal: AbortSignal;
}

// A case with everything on it is some hundred kilobytes; a page of a hundred of them is still below this.
const answerBytes = 16 * 1024 * 1024;
const gone: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Sends the request, up to `times` times where the subgraph cannot be reached or says that it cannot answer just
 * now, and gives its answer as it came. Throws {@link SubgraphFailure}.
 */
export async function ask(pool: Pool, sent: Sent, times: number): Promise<object> {
  try {
    return await askOnce(pool, sent);
  } catch (error) {
    const again = error instanceof SubgraphFailure && error.code === "SUBGRAPH_UNAVAILABLE";
    if (!again || times <= 1 || sent.signal.aborted) throw error;
    return ask(pool, sent, times - 1);
  }
}

async function askOnce(pool: Pool, sent: Sent): Promise<object> {
  const response = await reached(pool.request({ ...sent, method: "POST" }));
  const { statusCode } = response;
  if (gone.has(statusCode) || (statusCode >= 300 && statusCode < 400)) {
    response.body.destroy();
    response.body.on("error", () => {}); // that we have destroyed it
    throw new SubgraphFailure("SUBGRAPH_UNAVAILABLE", `status ${statusCode}`);
  }
  const text = await reached(read(response.body));
  const answer = parsed(text);
  if (answer === null) throw new SubgraphFailure("INTERNAL", `no GraphQL under status ${statusCode}`);
  return answer;
}

/** Whatever the network says, the subgraph could not be reached. */
async function reached<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof SubgraphFailure) throw error;
    const code = (error as { code?: unknown }).code;
    throw new SubgraphFailure("SUBGRAPH_UNAVAILABLE", typeof code === "string" ? code : "no connection");
  }
}

async function read(body: Dispatcher.ResponseData["body"]): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > answerBytes) throw new SubgraphFailure("INTERNAL", `more than ${answerBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The answer with its data and errors alone, or null if it is none. */
function parsed(text: string): object | null {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== "object" || answer === null) return null;
    const { data, errors } = answer as { data?: unknown; errors?: unknown };
    if (errors !== undefined && !(Array.isArray(errors) && errors.every((e) => typeof e === "object" && e))) {
      return null;
    }
    if (data === undefined && errors === undefined) return null;
    if (data !== undefined && typeof data !== "object") return null;
    return { data: data ?? null, ...(errors === undefined ? {} : { errors }) };
  } catch {
    return null;
  }
}
