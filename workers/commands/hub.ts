import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { Agent, type Dispatcher, request } from "undici";
import { z } from "zod";
import { type ErrorCode, isErrorCode } from "../../schema/errors.ts";

/** A hub, asked as any partner's system asks it: through the public graph. */
export interface Hub {
  /** Sends a persisted operation and returns its data, refusals included. Throws {@link HubFault}. */
  send<Result, Variables>(
    operation: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** The hub did not do what it was asked, for no reason that lies in the facts. The message says what to do. */
export class HubFault extends Error {
  override readonly name = "HubFault";
  constructor(
    readonly code: ErrorCode | "UNREACHABLE" | "NO_SIGN_IN",
    message: string,
  ) {
    super(message);
  }
}

const mayPass: readonly string[] = [
  "UNREACHABLE",
  "SIGN_IN_UNAVAILABLE",
  "SUBGRAPH_UNAVAILABLE",
  "SUBGRAPH_TIMEOUT",
  "REQUEST_TIMEOUT",
];
/** Milliseconds to wait before each further try. */
const pauses = [250, 1_000, 4_000];
const timeoutMs = 30_000;

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .optional(),
});

/** Gives the access token to send with a request; throws {@link HubFault} where there is none to be had. */
export type TokenSource = (http: Dispatcher) => () => Promise<string>;

/** Opens a hub; nothing is sent until it is asked. */
export function openHub(hubUrl: string, tokens: TokenSource): Hub {
  const http = new Agent({ keepAliveTimeout: 10_000 });
  const token = tokens(http);
  const url = `${hubUrl.replace(/\/$/, "")}/graphql`;
  return {
    send: async (operation, variables) => {
      const sha256Hash = createHash("sha256").update(print(operation)).digest("hex");
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const body = JSON.stringify({ variables, extensions });
      return patiently(async () => post(url, await token(), body, http)) as never;
    },
    close: () => http.close(),
  };
}

async function post(url: string, token: string, body: string, dispatcher: Dispatcher): Promise<unknown> {
  const answer = await request(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    dispatcher,
  })
    .then(async (response) => answerSchema.parse(await response.body.json()))
    .catch(() => {
      throw new HubFault("UNREACHABLE", `Nothing answers at ${url}: start the hub, or set HUB_URL.`);
    });
  const error = answer.errors?.[0];
  if (!error) return answer.data;
  const code = error.extensions?.code;
  throw new HubFault(isErrorCode(code) ? code : "INTERNAL", error.message);
}

/** What may pass by itself is tried again; every act has its key, so that none is done twice. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof HubFault) || !mayPass.includes(error.code)) throw error;
      await pause(wait);
    }
  }
  return attempt();
}
