import { createHash } from "node:crypto";
import { type Dispatcher, request } from "undici";
import { z } from "zod";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { NationalRegistry, RegistryAnswer, ReleasedSubmission } from "../ports/national-registry.ts";
import type { AccessTokens } from "./access-tokens.ts";
import { retryAfter } from "./retry-after.ts";

export interface RegistryOptions {
  /** The programme's address, without the path of its submissions. */
  readonly registryUrl: string;
  readonly tokens: AccessTokens;
  /** The client in whose name submissions are sent. */
  readonly client: string;
  readonly http: Dispatcher;
  readonly clock: () => Date;
  readonly timeoutMs?: number;
}

const receiptSchema = z.object({
  id: z.string().min(1),
  receivedAt: z.iso.datetime({ offset: true }),
  contentHash: z.string(),
});

const refusalSchema = z.object({
  code: z.string(),
  faults: z.array(z.object({ field: z.string(), reason: z.string() })).default([]),
});

/** Statuses by which a server says that the request itself was not at fault. */
const passing = [401, 408, 425, 429];
/** What the programme says of a record that it read and does not want; anything else is about how it was sent. */
const rejections = ["not-json", "not-valid"];

/**
 * The national programme over HTTPS: exact bytes under an idempotency key (draft-ietf-httpapi-idempotency-key-header)
 * with their digest (RFC 9530). A receipt for other bytes than ours is none: the next attempt asks for ours again.
 */
export function createNationalRegistry(options: RegistryOptions): NationalRegistry {
  const { registryUrl, tokens, client, http, clock, timeoutMs = 30_000 } = options;
  const url = `${registryUrl.replace(/\/$/, "")}/submissions`;

  async function post({ submissionId, bytes }: ReleasedSubmission, digest: Buffer, signal: AbortSignal) {
    const token = await tokens.tokenOf(client);
    const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, dispatcher: http, signal };
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "content-digest": `sha-256=:${digest.toString("base64")}:`,
      "idempotency-key": submissionId,
    };
    try {
      const answer = await request(url, { method: "POST", headers, body: bytes, ...limits });
      const content: unknown = await answer.body.json().catch(() => undefined);
      if (answer.statusCode === 401) tokens.forget(client, token);
      return { status: answer.statusCode, wait: retryAfter(answer.headers["retry-after"], clock()), content };
    } catch {
      throw new Unavailable("REGISTRY_UNAVAILABLE");
    }
  }

  return {
    submit: async (submission, signal) => {
      const digest = createHash("sha256").update(submission.bytes).digest();
      const contentHash = digest.toString("hex");
      if (contentHash !== submission.contentHash) throw new Unrecoverable("BYTES_DIFFER_FROM_HASH");
      const { status, wait, content } = await post(submission, digest, signal);
      if (status >= 500 || passing.includes(status))
        throw new Unavailable(`REGISTRY_ANSWERS_${status}`, wait);
      return status === 200 || status === 201 ? accepted(content, contentHash) : rejected(status, content);
    },
  };
}

function accepted(content: unknown, contentHash: string): RegistryAnswer {
  const receipt = receiptSchema.safeParse(content);
  if (!receipt.success) throw new Unavailable("RECEIPT_UNREADABLE");
  if (receipt.data.contentHash !== contentHash) throw new Unavailable("RECEIPT_FOR_OTHER_CONTENT");
  const { id, receivedAt } = receipt.data;
  return { outcome: "ACCEPTED", receipt: { id, receivedAt } };
}

function rejected(status: number, content: unknown): RegistryAnswer {
  const refusal = refusalSchema.safeParse(content);
  if (!refusal.success) throw new Unrecoverable(`REGISTRY_ANSWERS_${status}`);
  const { code, faults } = refusal.data;
  if (code === "hash-differs") throw new Unavailable("BYTES_DAMAGED_ON_THE_WAY");
  if (!rejections.includes(code)) throw new Unrecoverable(`REGISTRY_ANSWERS_${status}`);
  return { outcome: "REJECTED", code, reasons: faults };
}
