import { execFileSync, spawnSync } from "node:child_process";
import { createHash, generateKeyPairSync, type JsonWebKey, randomUUID, verify } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHoldings } from "../../standalone/national-registry/holdings.ts";
import { createRegistry } from "../../standalone/national-registry/server.ts";
import { createTokenVerifier } from "../../subgraphs/kit/tokens.ts";
import { openPorts, type PortsOptions } from "../../workers/adapters/ports.ts";
import { renewedConnections } from "../../workers/adapters/renewed-connections.ts";
import { createByteSigner } from "../../workers/adapters/sign-bytes.ts";
import { readConfig, registryTlsOf } from "../../workers/config.ts";
import type { Delivery } from "../../workers/ports/delivery.ts";
import { Unavailable, Unrecoverable } from "../../workers/ports/failures.ts";
import { startIdentityProvider, type TestIdentityProvider } from "../support/identity-provider.ts";
import { until } from "../support/until.ts";

const missing = spawnSync("openssl", ["version"]).error ? "no openssl to make certificates" : null;

describe.skipIf(missing)(`the registry behind mutual TLS${missing ? ` (skipped: ${missing})` : ""}`, () => {
  let folder: string;
  let identity: TestIdentityProvider;
  let server: Server;
  let url: string;
  const opened: (() => Promise<void>)[] = [];
  const signing = generateKeyPairSync("ed25519");
  const privateJwk = { ...signing.privateKey.export({ format: "jwk" }), kid: "area-1" };
  const holdings = () => openHoldings(join(folder, "holdings.jsonl"));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hub-mutual-tls-"));
    for (const authority of ["programme-ca", "area-ca", "stranger-ca"]) makeAuthority(authority);
    certify("registry", "programme-ca", "subjectAltName=IP:127.0.0.1");
    certify("area", "area-ca");
    certify("stranger", "stranger-ca");
    identity = await startIdentityProvider();
    const tokens = createTokenVerifier({ issuer: identity.issuer, audience: "national-registry" });
    const registry = createRegistry({
      holdings: holdings(),
      schemas: { faultsIn: () => [] },
      mayAccept: (token) =>
        tokens.verify(token).then(
          () => true,
          () => false,
        ),
      clock: () => new Date(),
      verify: (signature, bytes) => signature !== undefined && isSignedByUs(signature, bytes),
    });
    // The programme takes nothing from whoever has no certificate of an authority that it knows.
    const trust = { requestCert: true, rejectUnauthorized: true, ca: pem("area-ca.crt") };
    server = createServer(
      { cert: pem("registry.crt"), key: pem("registry.key"), ...trust },
      (request, response) => registry.emit("request", request, response),
    ).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    for (const close of opened) await close();
    server.close();
    server.closeAllConnections();
    await identity.stop();
    rmSync(folder, { recursive: true });
  });

  const path = (name: string) => join(folder, name);
  const pem = (name: string) => readFileSync(path(name));
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

  function makeAuthority(name: string): void {
    const out = ["-keyout", `${name}.key`, "-out", `${name}.crt`, "-subj", `/CN=${name}`, "-days", "1"];
    openssl("req", "-x509", ...newKey, ...out);
  }

  function certify(name: string, authority: string, extension = "basicConstraints=CA:FALSE"): void {
    openssl("req", ...newKey, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
    writeFileSync(path(`${name}.ext`), extension);
    const by = ["-CA", `${authority}.crt`, "-CAkey", `${authority}.key`, "-CAcreateserial"];
    openssl(
      "x509",
      "-req",
      "-in",
      `${name}.csr`,
      ...by,
      "-days",
      "1",
      "-extfile",
      `${name}.ext`,
      "-out",
      `${name}.crt`,
    );
  }

  /** Is it a JWS without payload (RFC 7515, appendix F) by the area's key over just these bytes? */
  function isSignedByUs(signature: string, bytes: Buffer): boolean {
    const [header = "", , mark = ""] = signature.split(".");
    const signed = `${header}.${bytes.toString("base64url")}`;
    return verify(null, Buffer.from(signed), signing.publicKey, Buffer.from(mark, "base64url"));
  }

  /** The registry as the workers see it that are told of these files. */
  function registryBy(files: Record<string, string>, key: JsonWebKey | null = privateJwk) {
    writeFileSync(path("secrets.json"), JSON.stringify(identity.secrets));
    const config = readConfig({
      QUEUE_URL: "postgres://127.0.0.1/none",
      GATEWAY_URL: "http://127.0.0.1:1",
      ISSUER: identity.issuer,
      JOB_SECRETS_FILE: path("secrets.json"),
      REGISTRY_URL: url,
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, path(file)])),
      ...(key && { REGISTRY_SIGNING_KEY: JSON.stringify(key) }),
    });
    const ports = openPorts({
      gatewayUrl: config.GATEWAY_URL,
      issuer: config.ISSUER,
      registryUrl: config.REGISTRY_URL,
      registryTimeoutMs: 5_000,
      registryTls: registryTlsOf(config),
      registrySign: config.REGISTRY_SIGNING_KEY && createByteSigner(config.REGISTRY_SIGNING_KEY),
      secrets: config.JOB_SECRETS_FILE,
      webhookOrigins: new Set(),
      operations: (() => undefined) as unknown as PortsOptions["operations"],
      clock: () => new Date(),
    });
    opened.push(ports.close);
    return ports.of("deliver-submission", { signal } as Delivery).registry!;
  }

  const { signal } = new AbortController();
  const ours = {
    REGISTRY_CERT_FILE: "area.crt",
    REGISTRY_KEY_FILE: "area.key",
    REGISTRY_CA_FILE: "programme-ca.crt",
  };

  function released() {
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: "2", pseudonym: randomUUID(), submissionVersion: 1 }),
    );
    const contentHash = createHash("sha256").update(bytes).digest("hex");
    return { submissionId: randomUUID(), kind: "RECORD" as const, bytes, contentHash };
  }

  it("takes what comes with our certificate, signed, under a token by client credentials", async () => {
    const asked = identity.tokensAsked();
    const submission = released();
    const registry = registryBy(ours);
    expect(await registry.submit(submission, signal)).toMatchObject({
      outcome: "ACCEPTED",
      receipt: { id: expect.any(String) },
    });
    expect(identity.tokensAsked()).toBe(asked + 1);
    expect(holdings().findByKey(submission.submissionId)?.receipt.contentHash).toBe(submission.contentHash);
    const listed = [];
    for await (const held of registry.list(signal)) listed.push(held.submissionId);
    expect(listed).toEqual([submission.submissionId]);
  });

  it.each([
    ["no certificate", { REGISTRY_CA_FILE: "programme-ca.crt" }],
    [
      "a certificate of an authority that the programme does not know",
      { ...ours, REGISTRY_CERT_FILE: "stranger.crt", REGISTRY_KEY_FILE: "stranger.key" },
    ],
    ["trust in another authority than the programme's", { ...ours, REGISTRY_CA_FILE: "stranger-ca.crt" }],
    [
      "trust in nobody but the usual authorities",
      { REGISTRY_CERT_FILE: "area.crt", REGISTRY_KEY_FILE: "area.key" },
    ],
  ])("is not spoken to with %s", async (_, files) => {
    const submission = released();
    await expect(registryBy(files).submit(submission, signal)).rejects.toEqual(
      new Unavailable("REGISTRY_UNAVAILABLE"),
    );
    expect(holdings().findByKey(submission.submissionId)).toBeUndefined();
  });

  it("is shown a renewed certificate without a restart, and misses nothing meanwhile", async () => {
    const shown: string[] = [];
    server.on("secureConnection", (socket: TLSSocket) => {
      shown.push(socket.getPeerCertificate().serialNumber);
    });
    const renew = (half: "crt" | "key") => copyFileSync(path(`next.${half}`), path(`renewed.${half}`));
    certify("renewed", "area-ca");
    const registry = registryBy({
      ...ours,
      REGISTRY_CERT_FILE: "renewed.crt",
      REGISTRY_KEY_FILE: "renewed.key",
    });
    const submit = () => registry.submit(released(), signal);
    await submit();
    certify("next", "area-ca");
    renew("crt");
    await submit();
    renew("key");
    await until("another certificate is shown", async () => {
      expect(await submit()).toMatchObject({ outcome: "ACCEPTED" });
      return new Set(shown).size === 2;
    });
  });

  it("is spoken to as before while certificate and key do not belong together", async () => {
    const text = (name: string) => pem(name).toString();
    let identity = { cert: text("area.crt"), key: text("area.key") };
    const connections = renewedConnections(() => identity);
    opened.push(connections.close);
    const before = connections.current();
    identity = { ...identity, cert: text("stranger.crt") };
    expect(connections.current()).toBe(before);
    identity = { ...identity, key: text("stranger.key") };
    const after = connections.current();
    expect(after).not.toBe(before);
    expect(connections.current()).toBe(after);
    expect(() => renewedConnections(() => ({ ...identity, key: text("area.key") }))).toThrow();
  });

  it("takes nothing unsigned, and nothing that another has signed", async () => {
    const other = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
    for (const key of [null, other]) {
      const submission = released();
      await expect(registryBy(ours, key).submit(submission, signal)).rejects.toEqual(
        new Unrecoverable("REGISTRY_ANSWERS_422"),
      );
      expect(holdings().findByKey(submission.submissionId)).toBeUndefined();
    }
  });
});
