import type { JWK } from "jose";
import { Agent } from "undici";
import type { Role } from "../../schema/codes/access.ts";
import type { JobName } from "../../schema/events.ts";
import { localPeople } from "../../standalone/identity-provider/people.ts";
import { signIn } from "../../standalone/identity-provider/sign-in.ts";
import { type SubgraphName, subgraphNames } from "../../standalone/secrets.ts";
import { createAccessTokens } from "../../workers/adapters/access-tokens.ts";

/** In whose name something is tried: the first local person of a role, or a job. */
export type Asker = { readonly role: Role } | { readonly job: JobName };

/** A hub under attack, wherever it runs, with its secrets: what forged tokens are almost right by. */
export interface Target {
  readonly gatewayUrl: string;
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  readonly issuer: string;
  readonly secrets: {
    readonly identityKey: JWK;
    readonly gatewayKey: JWK;
    readonly clients: Readonly<Record<string, string>>;
    readonly masterKeys: Readonly<Record<SubgraphName, string>>;
  };
  /** Rows of a statement in an owner's database, read and written past every restriction. */
  rows<Row = Record<string, unknown>>(
    owner: SubgraphName,
    sql: string,
    parameters?: unknown[],
  ): Promise<Row[]>;
  /** All that stands in the queues of jobs. */
  queued(): Promise<string>;
  /** All that the processes have logged; nothing where they log nothing. */
  logged(): Promise<string>;
  /** All events that the owners have told. */
  told(): Promise<string>;
  /** A token that holds. */
  tokenOf(asker: Asker): Promise<string>;
  close(): Promise<void>;
}

/** A target whose tokens are asked for once each. */
export function openTarget(hub: Omit<Target, "tokenOf" | "told" | "close">): Target {
  const http = new Agent();
  const ofJobs = createAccessTokens({
    issuer: hub.issuer,
    secrets: hub.secrets.clients,
    http,
    clock: () => new Date(),
  });
  const ofPeople = new Map<Role, Promise<string>>();
  return {
    ...hub,
    tokenOf(asker) {
      if ("job" in asker) return ofJobs.tokenOf(`job-${asker.job}`);
      const { role } = asker;
      const person = localPeople.find(({ roles }) => roles.includes(role));
      if (!person) throw new Error(`nobody local is ${role}`);
      const token = ofPeople.get(role) ?? signIn(hub.issuer, person.subject);
      ofPeople.set(role, token);
      return token;
    },
    async told() {
      const events = subgraphNames.map((name) => hub.rows(name, "select * from outbox"));
      return JSON.stringify(await Promise.all(events));
    },
    close: () => http.close(),
  };
}
