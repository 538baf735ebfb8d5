import { setTimeout as pause } from "node:timers/promises";
import { isErrorCode } from "../../../schema/errors.ts";
import type { HostileInput } from "../../gateway/hostile/inputs.ts";

/** What came of one hostile input. */
export interface Outcome {
  /** Refused, whole or in part, in the published way. */
  readonly refused: boolean;
  /** What must not be: a fault of ours, or where and how the hub runs; null if nothing. */
  readonly wrong: string | null;
  readonly ms: number;
}

/** Sends an input in the name of a token's holder; where they have sent too many, it waits as told and repeats. */
export async function sendHostile(url: string, token: string, input: HostileInput): Promise<Outcome> {
  const { method = "POST", search = "", headers, body } = input;
  const began = performance.now();
  const response = await fetch(`${url}/graphql${search}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(Buffer.from(body)) }),
  });
  const text = await response.text();
  const ms = performance.now() - began;
  const wait = response.headers.get("retry-after");
  if (response.status === 429 && wait !== null) {
    await pause(Number(wait) * 1_000);
    return sendHostile(url, token, input);
  }
  const wrong = wrongWith(response.status, wait, text);
  return {
    refused: response.status >= 400 || text.includes('"errors"') || text.includes('"code"'),
    wrong,
    ms,
  };
}

function wrongWith(status: number, retryAfter: string | null, text: string): string | null {
  if (status >= 500 && !(status === 503 && retryAfter !== null)) return `status ${status}`;
  const told = tells.exec(text)?.[0];
  if (told !== undefined) return `tells ${told}`;
  if (text === "" || text.startsWith("<")) return null;
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  const codes = errors.map(({ extensions }) => extensions?.code);
  const odd = codes.find((code) => !isErrorCode(code) || code === "INTERNAL");
  return odd === undefined ? null : `an error of the code ${odd}`;
}

/** Where things run, and how. */
const tells = /127\.0\.0\.1|localhost|node_modules|node:|\.[jt]s:\d|"stack|serviceName|ECONN|Did you mean/;
