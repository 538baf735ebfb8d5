import { jobNames } from "../schema/events.ts";
import { newPassword, publicHalf, type Secrets, subgraphNames } from "./secrets.ts";

/** Every variable that docker-compose.yml asks for, from newly made secrets. */
export function composeEnvironment(secrets: Secrets): Record<string, string> {
  const owners = subgraphNames.flatMap((name) => {
    const prefix = name.toUpperCase();
    return [
      [`${prefix}_SERVER_PASSWORD`, newPassword()],
      [`${prefix}_OWNER_PASSWORD`, secrets.databases[name].owner],
      [`${prefix}_RUN_PASSWORD`, secrets.databases[name].run],
      [`${prefix}_MASTER_KEY`, secrets.masterKeys[name]],
      [`${prefix}_CURSOR_KEY`, secrets.cursorKeys[name]],
      [`${prefix}_AUDIT_KEYS`, secrets.auditKeys[name]],
    ] as const;
  });
  const jobs = jobNames.map((job) => [`job-${job}`, secrets.clients[`job-${job}`]] as const);
  return {
    COMPOSE_PROFILES: "local",
    ISSUER: "http://identity.localhost:4010",
    REGISTRY_URL: "http://national-registry:4020",
    ...Object.fromEntries(owners),
    CASES_PSEUDONYM_KEY: secrets.pseudonymKey,
    QUEUE_PASSWORD: secrets.databases.queue.run,
    GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
    FORM_CLIENT_SECRET: secrets.clients["system-public-form"] ?? "",
    GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(secrets.gatewayKey)] }),
    SIGNING_KEYS: JSON.stringify({ keys: [secrets.identityKey] }),
    CLIENT_SECRETS: JSON.stringify(secrets.clients),
    JOB_SECRETS: JSON.stringify(Object.fromEntries(jobs)),
  };
}

/** The lines of an environment file; no value holds a single quote, so nothing in them is interpreted. */
export function environmentFile(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join("");
}
