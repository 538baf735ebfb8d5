import { Agent } from "undici";
import type { JobName } from "../../schema/events.ts";
import type { Renewable } from "../../subgraphs/kit/kept-in-file.ts";
import type { Delivery } from "../ports/delivery.ts";
import type { Ports } from "../ports/ports.ts";
import { createAccessTokens } from "./access-tokens.ts";
import { auditKeepersOver } from "./audit-keepers.ts";
import { caseDesk } from "./case-desk.ts";
import { createGraphClient } from "./graph-client.ts";
import { investigationDesk } from "./investigation-desk.ts";
import { createNationalRegistry, type RegistryStanding } from "./national-registry.ts";
import type { FindOperation } from "./operations.ts";
import { packDesk } from "./pack-desk.ts";
import { peopleDesk } from "./people-desk.ts";
import { renewedConnections, type TlsIdentity } from "./renewed-connections.ts";
import { retentionDesk } from "./retention-desk.ts";
import { reviewerDesk } from "./reviewer-desk.ts";
import { submissionDesk } from "./submission-desk.ts";
import { openWebhooks } from "./webhooks.ts";

export interface PortsOptions {
  readonly gatewayUrl: string;
  readonly issuer: string;
  /** Left out where submissions go out by file alone. */
  readonly registryUrl?: string | undefined;
  /** Where the programme's own issuer gives tokens; the hub's issuer does where it is left out. */
  readonly registryTokenUrl?: string | undefined;
  /** By which the programme's tokens are asked for; its usual name where it is left out. */
  readonly registryResource?: string | undefined;
  /** By which the programme tells people of two areas apart; without it no person is named to it. */
  readonly programmeKey?: Uint8Array | undefined;
  /** By which the programme knows us and we know it; asked for at each request, as it may change. */
  readonly registryTls?: (() => TlsIdentity) | undefined;
  /** Signs what is sent to the programme. */
  readonly registrySign?: ((bytes: Uint8Array) => string) | undefined;
  /** Milliseconds that the programme is given to answer. */
  readonly registryTimeoutMs?: number;
  /** The secret of each job's client, by the client's id. */
  readonly secrets: Renewable<Readonly<Record<string, string>>>;
  readonly operations: FindOperation;
  readonly clock: () => Date;
  /** The origins to which webhooks may be sent. */
  readonly webhookOrigins: ReadonlySet<string>;
}

/** The ports of every delivery, over connections that they share. */
export interface PortsOfDeliveries {
  of(job: JobName, delivery: Delivery): Ports;
  /** How the national programme is treated just now; null where it is never asked. */
  readonly breaker: () => ReturnType<RegistryStanding["breaker"]> | null;
  /** Closes the connections once what is under way has ended. */
  close(): Promise<void>;
}

const nationalRegistry = "urn:national-registry";

/** Opens the ports over HTTP; connections are made when they are needed. */
export function openPorts(options: PortsOptions): PortsOfDeliveries {
  // No answer to a job is larger: what a job reads is about one death.
  const http = new Agent({ keepAliveTimeout: 30_000, maxResponseSize: 16 * 1024 * 1024 });
  const registryHttp = options.registryTls && renewedConnections(options.registryTls);
  const { issuer, secrets, clock, registryUrl, registryTokenUrl, registryResource } = options;
  const tokens = createAccessTokens({ issuer, secrets, http, clock });
  const graph = createGraphClient({ ...options, tokens, http });
  const openRegistry = (address: string) =>
    createNationalRegistry({
      ...options,
      registryUrl: address,
      tokens: createAccessTokens({
        ...{ issuer, secrets, http, clock },
        ...(registryTokenUrl && { tokenUrl: registryTokenUrl }),
        resource: registryResource ?? nationalRegistry,
      }),
      client: "job-deliver-submission",
      http: registryHttp?.current ?? http,
      sign: options.registrySign,
      ...(options.registryTimeoutMs !== undefined && { timeoutMs: options.registryTimeoutMs }),
    });
  const registry = registryUrl === undefined ? null : openRegistry(registryUrl);
  const webhooks = openWebhooks({ origins: options.webhookOrigins, clock });
  return {
    of: (job, { requestId, signal }) => {
      const sender = { job, requestId, signal };
      const send = graph(sender);
      return {
        people: peopleDesk(send, sender),
        cases: caseDesk(send),
        investigations: investigationDesk(send, sender),
        reviewers: reviewerDesk(send),
        packs: packDesk(send),
        submissions: submissionDesk(send, options.programmeKey),
        registry,
        webhooks,
        retention: retentionDesk(send),
        auditKeepers: auditKeepersOver(send),
      };
    },
    breaker: () => registry?.breaker() ?? null,
    close: async () => {
      await Promise.all([http.close(), webhooks.close(), registryHttp?.close()]);
    },
  };
}
