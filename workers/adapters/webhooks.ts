import { lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, request } from "undici";
import { isAtOrigin } from "../../schema/values/webhook-origin.ts";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { Webhooks } from "../ports/webhooks.ts";
import { isPublicAddress } from "./public-address.ts";
import { retryAfter } from "./retry-after.ts";

/** Partners' systems over HTTP, with what must be closed at the end. */
export interface OpenWebhooks extends Webhooks {
  close(): Promise<void>;
}

/** Answers by which a system asks for another try. */
const passing: readonly number[] = [408, 409, 425, 429];
/** Milliseconds for an answer; a system takes a message and works on it later. */
const timeoutMs = 10_000;

/**
 * Sends only to origins that whoever runs the hub has listed, follows no redirection, and reads nothing of the
 * answer. Where an origin is a name, the address that it stands for is looked at in the very connection: one inside
 * the hub's own network is not sent to. An origin that is listed by its address is taken as it is.
 */
export function openWebhooks(options: {
  readonly origins: ReadonlySet<string>;
  readonly clock: () => Date;
}): OpenWebhooks {
  const http = new Agent({
    connect: { lookup: publicOnly },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: 64 * 1024,
  });
  return {
    send: async ({ id, url, body, timestamp, signature }, signal) => {
      if (!isAtOrigin(url, options.origins)) {
        throw new Unrecoverable("WEBHOOK_ADDRESS_NOT_ALLOWED");
      }
      const answer = await request(url, {
        method: "POST",
        headers: {
          "content-type": "application/cloudevents+json",
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": signature,
        },
        body,
        dispatcher: http,
        signal,
      }).catch((error: unknown) => {
        throw isRefusedAddress(error)
          ? new Unrecoverable("WEBHOOK_ADDRESS_NOT_PUBLIC")
          : new Unavailable("WEBHOOK_UNAVAILABLE");
      });
      await answer.body.dump({ limit: 64 * 1024 }).catch(() => {});
      const { statusCode: status, headers } = answer;
      if (status >= 200 && status < 300) return;
      if (status >= 500 || passing.includes(status)) {
        throw new Unavailable(
          `WEBHOOK_ANSWERS_${status}`,
          retryAfter(headers["retry-after"], options.clock()),
        );
      }
      throw new Unrecoverable(`WEBHOOK_ANSWERS_${status}`);
    },
    close: () => http.close(),
  };
}

const refusedAddress = "ENOTPUBLIC";

/** Looks a name up for a connection; an address that is not public ends it before anything is sent. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const refused =
      error ?? (addresses.every(({ address }) => isPublicAddress(address)) ? null : notPublic());
    if (refused) return callback(refused, "", 0);
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    return callback(null, first?.address ?? "", first?.family ?? 0);
  });
};

const notPublic = () => Object.assign(new Error("the address is not public"), { code: refusedAddress });

function isRefusedAddress(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as NodeJS.ErrnoException).code === refusedAddress) return true;
  }
  return false;
}
