import { createHash } from "node:crypto";
import { type Dispatcher, request } from "undici";
import { currently, type Renewable } from "../../subgraphs/kit/kept-in-file.ts";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { HeldSubmission, NationalRegistry, ReleasedSubmission } from "../ports/national-registry.ts";
import type { AccessTokens } from "./access-tokens.ts";
import { readAnswer, readHeld, readPage, refusePassing, saysNotHeld } from "./registry-answers.ts";
import { registryManners } from "./registry-manners.ts";
import { retryAfter } from "./retry-after.ts";

export interface RegistryOptions {
  /** The programme's address, without the path of its submissions. */
  readonly registryUrl: string;
  readonly tokens: AccessTokens;
  /** The client in whose name submissions are sent. */
  readonly client: string;
  readonly http: Renewable<Dispatcher>;
  readonly clock: () => Date;
  readonly timeoutMs?: number;
  /** Signs the bytes; without it they go unsigned. */
  readonly sign?: ((bytes: Uint8Array) => string) | undefined;
  readonly failures?: number;
  readonly pauseMs?: number;
}

/** How the programme's server is treated just now. */
export interface RegistryStanding {
  breaker(): "closed" | "open" | "half-open";
}

/** Bytes of the longest answer that is read: many thousand entries of the programme's list. */
const longestAnswer = 16 * 1024 * 1024;

const paths = { RECORD: "/submissions", WITHDRAWAL: "/withdrawals" } as const;

/**
 * The national programme over HTTPS: exact bytes under an idempotency key (draft-ietf-httpapi-idempotency-key-header)
 * with their digest (RFC 9530). A receipt for other bytes than ours is none: the next attempt asks for ours again.
 */
export function createNationalRegistry(options: RegistryOptions): NationalRegistry & RegistryStanding {
  const { registryUrl, tokens, client, http, clock, timeoutMs = 30_000, sign } = options;
  const base = registryUrl.replace(/\/$/, "");
  const manners = registryManners(options);

  async function ask(
    path: string,
    init: { method: "GET" | "POST"; headers?: Record<string, string>; body?: Uint8Array },
    signal: AbortSignal,
  ): Promise<{ status: number; content: unknown }> {
    const token = await tokens.tokenOf(client);
    return manners.ask(async () => {
      // An answer that comes drop by drop is no answer either: the whole of it must come in time.
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      const answer = await request(`${base}${path}`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${token}` },
        ...{ dispatcher: currently(http), signal: inTime },
      }).catch(() => {
        throw new Unavailable("REGISTRY_UNAVAILABLE");
      });
      const { statusCode: status, headers } = answer;
      const text = await readText(answer.body);
      if (status === 401) tokens.forget(client, token);
      refusePassing(status, retryAfter(headers["retry-after"], clock()));
      // What was cut off says nothing of what the programme would have answered.
      if (text === null) throw new Unavailable("ANSWER_CUT_OFF");
      return { status, content: fromJson(text) };
    });
  }

  return {
    breaker: manners.state,
    submit: async (submission, signal) => {
      const digest = createHash("sha256").update(submission.bytes).digest();
      const contentHash = digest.toString("hex");
      if (contentHash !== submission.contentHash) throw new Unrecoverable("BYTES_DIFFER_FROM_HASH");
      const headers = headersOf(submission, digest, sign);
      const path = paths[submission.kind];
      const sent = await ask(path, { method: "POST", headers, body: submission.bytes }, signal);
      return readAnswer(sent.status, sent.content, contentHash);
    },
    find: async (submissionId, signal) => {
      const path = `/submissions/${encodeURIComponent(submissionId)}`;
      const { status, content } = await ask(path, { method: "GET" }, signal);
      if (status === 404 && saysNotHeld(content)) return null;
      if (status !== 200) throw new Unavailable(`REGISTRY_ANSWERS_${status}`);
      return readHeld(content);
    },
    async *list(signal): AsyncIterable<HeldSubmission> {
      const asked = new Set<string>();
      for (let after: string | null = ""; after !== null; ) {
        // A list that leads back to a page before would never end.
        if (asked.has(after)) throw new Unavailable("LIST_UNREADABLE");
        asked.add(after);
        const path = `/submissions?after=${encodeURIComponent(after)}`;
        const { status, content } = await ask(path, { method: "GET" }, signal);
        if (status !== 200) throw new Unavailable(`REGISTRY_ANSWERS_${status}`);
        const page = readPage(content);
        yield* page.held;
        after = page.next;
      }
    },
  };
}

/** Null where it ends too early, or not at all. */
async function readText(body: Dispatcher.ResponseData["body"]): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > longestAnswer) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  } catch {
    return null;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf(
  { submissionId, bytes }: ReleasedSubmission,
  digest: Buffer,
  sign: RegistryOptions["sign"],
): Record<string, string> {
  return {
    "content-type": "application/json",
    "content-digest": `sha-256=:${digest.toString("base64")}:`,
    "idempotency-key": submissionId,
    ...(sign && { "x-content-signature": sign(bytes) }),
  };
}
