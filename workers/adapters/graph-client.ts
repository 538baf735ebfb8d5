import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type DocumentNode, Kind } from "graphql";
import { type Dispatcher, request } from "undici";
import { z } from "zod";
import type { ErrorCode } from "../../schema/errors.ts";
import type { JobName } from "../../schema/events.ts";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { AccessTokens } from "./access-tokens.ts";
import type { FindOperation } from "./operations.ts";

/** In whose name an operation is sent, and for which request. */
export interface Sender {
  readonly job: JobName;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/**
 * Sends a persisted operation and returns its data, refusals included. Throws {@link Unavailable} where the gateway,
 * an owner or the issuer does not answer, and {@link Unrecoverable} where the job may not do what it asks.
 */
export type Send = <Result, Variables>(
  operation: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export interface GraphClientOptions {
  /** The gateway's address, without the path of its endpoint. */
  readonly gatewayUrl: string;
  readonly tokens: AccessTokens;
  readonly operations: FindOperation;
  readonly http: Dispatcher;
  /** Milliseconds to wait for an answer: longer than the gateway waits for its owners. */
  readonly timeoutMs?: number;
}

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        extensions: z.object({ code: z.string() }).optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .default([]),
});

/** What trying again cannot mend: the job's own operation is not what the graph expects of it. */
const ourFault: readonly ErrorCode[] = [
  "PURPOSE_REQUIRED",
  "PURPOSE_NOT_PERMITTED",
  "OPERATION_NOT_PERMITTED",
  "FORBIDDEN_FIELD",
  "LIMIT_EXCEEDED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
];

/** Makes what sends a job's operations to the gateway, in the name of the job's own client. */
export function createGraphClient(options: GraphClientOptions): (sender: Sender) => Send {
  const { gatewayUrl, tokens, operations, http, timeoutMs = 15_000 } = options;
  const url = `${gatewayUrl.replace(/\/$/, "")}/graphql`;

  async function post(body: string, token: string, { requestId, signal }: Sender) {
    try {
      const answer = await request(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          accept: "application/json",
          "x-request-id": requestId,
        },
        body,
        signal,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        dispatcher: http,
      });
      return answerSchema.parse(await answer.body.json());
    } catch {
      throw new Unavailable("GATEWAY_UNAVAILABLE");
    }
  }

  return (sender) => async (operation, variables) => {
    const client = `job-${sender.job}`;
    const operationName = nameOf(operation);
    const persistedQuery = { version: 1, sha256Hash: operations(client, operationName) };
    const body = JSON.stringify({ operationName, variables, extensions: { persistedQuery } });
    const token = await tokens.tokenOf(client);
    let answer = await post(body, token, sender);
    if (answer.errors.some((fault) => codeOf(fault) === "UNAUTHENTICATED")) {
      tokens.forget(client, token);
      answer = await post(body, await tokens.tokenOf(client), sender);
    }
    throwFirst(answer.errors);
    return answer.data as never;
  };
}

type Fault = z.infer<typeof answerSchema>["errors"][number];

function codeOf({ extensions }: Fault): string {
  return extensions?.code ?? "INTERNAL";
}

/** A fault's code and the field it is about; field names are the schema's and say nothing of anybody. */
function reasonOf(fault: Fault): string {
  return [codeOf(fault), fault.path?.join(".") ?? []].flat().join(" at ");
}

/** What cannot be mended counts for more than what may pass by itself. */
function throwFirst(faults: readonly Fault[]): void {
  const wrong = faults.find((fault) => (ourFault as readonly string[]).includes(codeOf(fault)));
  if (wrong) throw new Unrecoverable(reasonOf(wrong));
  if (faults[0]) throw new Unavailable(reasonOf(faults[0]));
}

function nameOf(document: DocumentNode): string {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) return definition.name.value;
  }
  throw new Error("an operation without a name");
}
