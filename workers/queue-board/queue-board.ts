import { createBullBoard } from "@bull-board/api";
import { type FrontAnswer, type FrontRequest, fault, json, type Route } from "../../subgraphs/kit/front.ts";
import type { Issuers } from "../../subgraphs/kit/issuers.ts";
import type { Renewable } from "../../subgraphs/kit/kept-in-file.ts";
import type { Log } from "../../subgraphs/kit/log.ts";
import { openQueues, queueNames } from "../../subgraphs/kit/queue.ts";
import { createTokenVerifier } from "../../subgraphs/kit/tokens.ts";
import { BoardServer } from "./board-server.ts";
import { type Onlooker, onlookerOf } from "./session.ts";
import { ShownQueue } from "./shown-queue.ts";
import { beginSignIn, finishSignIn, problem, type SignInPlace, signedInPath, signOut } from "./sign-in.ts";
import { readStatics } from "./statics.ts";

export interface QueueBoardOptions {
  readonly queueUrl: Renewable<string>;
  readonly issuers: Issuers;
  /** The board's origin as browsers see it: `http://127.0.0.1:4030`. */
  readonly origin: string;
  readonly log: Log;
}

/** The queues' dashboard, for administrators. */
export interface QueueBoard {
  /** Finds the route of the board that answers, if it is one of its. */
  readonly find: (method: string, path: string) => Route | undefined;
  stop(): Promise<void>;
}

/** What whoever looks may ask of the board: what stands where, and nothing that would change it. */
const mayRead =
  /^\/api\/(?:redis\/stats|job-schedulers|queues|queues\/[^/]+\/(?:metrics|workers|rate-limit|default-job-options|job-data-schema)|queues\/[^/]+\/[^/]+(?:\/logs)?)$/;
/** With the right to retry: failed jobs of a queue, all or one. */
const mayBeRetried = /^\/api\/queues\/[^/]+\/(?:retry\/failed|[^/]+\/retry)$/;

/**
 * Bull Board over all queues, on either backend, at `/queues`. It is shown to whoever has the right `queue:read`; a job
 * may be tried again with the right `queue:retry`; nothing else can be changed by it. No job shows anything but ids and
 * codes.
 */
export function openQueueBoard({ queueUrl, issuers, origin, log }: QueueBoardOptions): QueueBoard {
  const tokens = createTokenVerifier(issuers);
  const queues = openQueues(queueUrl, {
    connections: 2,
    onError: (err) => log.warn({ err }, "queue connection of the board"),
  });
  const opened = queueNames.map((name) => queues.queue(name));
  const serverFor = (mayRetry: boolean) => {
    const server = new BoardServer();
    createBullBoard({
      queues: opened.map((queue) => new ShownQueue(queue, mayRetry)),
      serverAdapter: server,
      options: {
        uiConfig: {
          boardTitle: "Queues",
          miscLinks: [{ text: "Sign out", url: "/queues/sign-out" }],
          hideRedisDetails: false,
        },
      },
    });
    return server;
  };
  const [reading, retrying] = [serverFor(false), serverFor(true)];
  const place: SignInPlace = { issuer: issuers.issuer, origin };
  const statics = readStatics(reading.statics);

  const signedIn =
    (
      answer: (request: FrontRequest, onlooker: Onlooker) => Promise<FrontAnswer>,
      otherwise: () => FrontAnswer,
    ) =>
    async (request: FrontRequest): Promise<FrontAnswer> => {
      const onlooker = await onlookerOf(request, tokens);
      if (onlooker === null) return otherwise();
      if (onlooker === "refused") return problem("Your roles do not show you the queues.");
      return answer(request, onlooker);
    };

  const page = signedIn(
    async (_, { mayRetry }) => ({
      status: 200,
      headers: pageHeaders,
      body: (mayRetry ? retrying : reading).page("/queues"),
    }),
    () => beginSignIn(place),
  );

  const api = (path: string) =>
    signedIn(
      async (request, { mayRetry, subject }) => {
        const { method, search, requestId } = request;
        const isRetry = method === "PUT" && mayBeRetried.test(path);
        if (
          isRetry ? !mayRetry || isFromElsewhere(request, origin) : method !== "GET" || !mayRead.test(path)
        ) {
          return fault("FORBIDDEN_FIELD", requestId, 403);
        }
        if (!isReadable(path)) return fault("BAD_REQUEST", requestId);
        const query = Object.fromEntries(new URLSearchParams(search));
        const answer = await (mayRetry ? retrying : reading).answer({ method, path, query, headers: {} });
        if (isRetry) log.info({ path, by: subject, status: answer?.status ?? 200, requestId }, "retry asked");
        return answer === null
          ? fault("BAD_REQUEST", requestId, 404)
          : json(answer.status ?? 200, answer.body);
      },
      () => json(401, { error: "Sign in at /queues." }),
    );

  return {
    find(method, path) {
      if (path !== "/queues" && !path.startsWith("/queues/")) return undefined;
      const below = path.slice("/queues".length);
      if (below.startsWith("/api/")) return api(below);
      if (method !== "GET") return undefined;
      if (below === "") return () => ({ status: 308, headers: { location: "/queues/" }, body: "" });
      if (below === "/sign-in") return () => beginSignIn(place);
      if (path === signedInPath) return (request) => finishSignIn(place, request);
      if (below === "/sign-out") return () => signOut(place);
      if (below.startsWith("/static/")) return statics(below.slice("/static/".length));
      return page;
    },
    stop: async () => {
      await Promise.all(opened.map((queue) => queue.close()));
      await queues.close();
    },
  };
}

/** Do the parts of a path say something, percent-encoded as a browser would? What does not names no queue and no job. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Was it another site's page that sent it? A browser says whose page it was; a program sends its token itself. */
function isFromElsewhere({ headers }: FrontRequest, origin: string): boolean {
  return headers.origin !== undefined && headers.origin !== origin;
}

/** Everything from here; the board writes styles into its page. */
const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};
