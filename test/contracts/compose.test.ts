import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { composeEnvironment, environmentFile } from "../../standalone/compose-environment.ts";
import { makeSecrets, subgraphNames } from "../../standalone/secrets.ts";
import { environmentReaders } from "../support/environment-readers.ts";

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly deploy?: { readonly replicas: number };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly networks?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly env_file?: readonly { readonly path: string; readonly required: boolean }[];
}

const text = readFileSync("docker-compose.yml", "utf8");
const compose = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly environment: string }>>;
  readonly configs: { readonly door: { readonly content: string } };
};
const services = Object.entries(compose.services);
const hub = services.filter(([, service]) => service.build);
const variables = composeEnvironment(makeSecrets());

/** A value with every `${NAME:?}` and `${NAME:-default}` replaced as Compose replaces it. */
function interpolate(value: string): string {
  return value.replaceAll(
    /\$\{(\w+)(?::-([^}]*)|:\?)?\}/g,
    (_, name, fallback) => variables[name] ?? fallback ?? "",
  );
}

function environmentOf(name: string): Record<string, string> {
  const { environment = {} } = compose.services[name]!;
  return Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [key, interpolate(String(value))]),
  );
}

const networksOf = ({ networks = {} }: Service) =>
  Array.isArray(networks) ? networks : Object.keys(networks);

describe("docker-compose.yml", () => {
  test.each(services.filter(([, service]) => service.restart))("%s says whether it is well", (_, service) => {
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });

  test("runs every role of the hub from one image", () => {
    expect(new Set(hub.map(([, { image }]) => image)).size).toBe(1);
    expect(new Set(hub.map(([, { build }]) => JSON.stringify(build))).size).toBe(1);
  });

  test("has the processes of a whole hub, gateway and workers twice", () => {
    const modules = hub.map(([, { command }]) => command?.at(-1));
    expect(modules).toEqual(
      expect.arrayContaining([
        ...subgraphNames.map((name) => `dist/subgraphs/${name}/main.js`),
        "dist/gateway/main.js",
        "dist/workers/main.js",
      ]),
    );
    expect(compose.services.gateway?.deploy?.replicas).toBe(2);
    expect(compose.services.workers?.deploy?.replicas).toBe(2);
    expect(compose.services.valkey?.image).toMatch(/^valkey\//);
  });

  test.each(subgraphNames)("%s has a database that no other owner can reach", (name) => {
    const database = compose.services[`${name}-database`]!;
    expect(database.image).toMatch(/^postgres:/);
    expect(database.networks).toEqual([name]);
    const onIt = services.filter(([, service]) => networksOf(service).includes(name)).map(([each]) => each);
    expect(onIt.sort()).toEqual([name, `${name}-database`, `${name}-setup`].sort());
  });

  test("names only services, networks, volumes and secrets that there are", () => {
    for (const [, service] of services) {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(compose.services).toHaveProperty(name);
        if (condition === "service_healthy") expect(compose.services[name]).toHaveProperty("healthcheck");
      }
      for (const name of networksOf(service)) expect(compose.networks).toHaveProperty(name);
      for (const name of service.secrets ?? []) expect(compose.secrets).toHaveProperty(name);
      for (const volume of service.volumes ?? []) {
        const [source = ""] = volume.split(":");
        // A folder of the machine is only ever read, and lies where nothing of the repository does.
        if (source.startsWith(".")) expect(volume).toMatch(/^\.\/\.data\/.*:ro$/);
        else expect(compose.volumes).toHaveProperty(source);
      }
    }
  });

  test("lets every role of the hub read further settings, and starts without any", () => {
    for (const [, service] of hub) {
      expect(service.env_file).toEqual([{ path: ".data/settings.env", required: false }]);
      expect(service.volumes).toContain("./.data/config:/config:ro");
    }
  });

  test("holds no secret: whatever is one comes from outside and must be given", () => {
    for (const [, { environment = {} }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|_KEYS?$/.test(name)) expect(value).toMatch(/^\$\{\w+:\?\}$/);
        expect(String(value).replaceAll(/\$\{\w+:\?\}/g, "")).not.toMatch(/:\/\/[^/@]*:[^@/]+@/);
      }
    }
  });

  test("asks for nothing that the printed environment does not give, nor that for what nobody needs", () => {
    const needed = [...text.matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name);
    const mounted = Object.values(compose.secrets).map((secret) => secret.environment);
    // Not every area has a registry to send to.
    const local = ["COMPOSE_PROFILES", "REGISTRY_URL"];
    expect(Object.keys(variables).sort()).toEqual([...new Set([...needed, ...mounted, ...local])].sort());
  });

  test("leads browsers to the board of queues, under the origin at which people may sign in to it", () => {
    const { BOARD_ORIGIN: origin } = environmentOf("workers");
    expect(environmentOf("identity-provider").WEB_ORIGINS?.split(",")).toContain(origin);
    expect(environmentOf("identity-provider").WEB_ORIGINS).toContain(`:${new URL(origin!).port}`);
    const door = compose.configs.door.content;
    expect(door).toMatch(/location \/queues \{\s+proxy_pass http:\/\/workers;/);
    expect(door).toMatch(/upstream workers \{[^}]*server workers:4000 resolve;/);
    expect(networksOf(compose.services.workers!)).toContain(networksOf(compose.services.door!)[0]);
  });
});

describe("each role reads its environment from it without complaint", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hub-compose-"));
    for (const [name, { environment }] of Object.entries(compose.secrets)) {
      await writeFile(join(folder, name), variables[environment] ?? "");
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  const withSecrets = (name: string) =>
    Object.fromEntries(
      Object.entries(environmentOf(name)).map(([key, value]) => [key, value.replace("/run/secrets", folder)]),
    );

  test.each(Object.entries(environmentReaders))("%s", (name, read) => {
    expect(() => read(withSecrets(name))).not.toThrow();
  });

  test("workers, where submissions go out by file alone", () => {
    const read = environmentReaders.workers as (environment: object) => { REGISTRY_URL?: string };
    expect(read({ ...withSecrets("workers"), REGISTRY_URL: "" }).REGISTRY_URL).toBeUndefined();
  });
});

test("a line of the environment file is read back as it was", () => {
  const lines = environmentFile(variables).trimEnd().split("\n");
  expect(lines).toHaveLength(Object.keys(variables).length);
  for (const line of lines) expect(line).toMatch(/^[A-Z_]+='[^']*'$/);
});
