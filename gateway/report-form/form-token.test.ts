import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Front, json, startFront } from "../../subgraphs/kit/front.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { createFormToken } from "./form-token.ts";

let front: Front;
let sent: string[];
let redirects: boolean;
beforeAll(async () => {
  front = await startFront({
    host: "127.0.0.1",
    port: 0,
    log: createLog({ name: "issuer", level: "silent" }),
    notReady: async () => [],
    routes: {
      "GET /.well-known/openid-configuration": () => json(200, { token_endpoint: `${front.url}/token` }),
      "POST /token": ({ headers }) => {
        if (redirects) return { ...json(307, {}), headers: { location: `${front.url}/elsewhere` } };
        sent.push(String(headers.authorization));
        return json(200, { access_token: "good", expires_in: 20 });
      },
      "POST /elsewhere": ({ headers }) => {
        sent.push(String(headers.authorization));
        return json(200, { access_token: "of somebody else", expires_in: 20 });
      },
    },
  });
});
afterAll(() => front.stop());
beforeEach(() => {
  sent = [];
  redirects = false;
});

const basic = (secret: string) => `Basic ${Buffer.from(`form:${secret}`).toString("base64")}`;
const tokenWith = (secret: string | (() => string)) =>
  createFormToken(front.url, { client: "form", secret }, () => new Date());

test("the secret goes to nobody to whom the issuer would send it on", async () => {
  redirects = true;
  await expect(tokenWith("secret-1")()).rejects.toThrow();
  expect(sent).toEqual([]);
});

test("a secret that has changed is sent from then on", async () => {
  let secret = "secret-1";
  const token = tokenWith(() => secret);
  expect(await token()).toBe("good");
  secret = "secret-2";
  await token();
  expect(sent).toEqual([basic("secret-1"), basic("secret-2")]);
});
