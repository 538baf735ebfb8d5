import { type Hub, openHub } from "../../workers/commands/hub.ts";
import { signIn } from "../identity-provider/sign-in.ts";

/** The hub as each of the local people sees it, signed in when first needed. */
export interface SignedIn {
  as(subject: string): Hub;
  close(): Promise<void>;
}

/** Signs local people in; each has connections and a token of their own. */
export function signedIn({ gatewayUrl, issuer }: { gatewayUrl: string; issuer: string }): SignedIn {
  const hubs = new Map<string, Hub>();
  const open = (subject: string): Hub => {
    let token: Promise<string> | undefined;
    return openHub(gatewayUrl, () => () => {
      token ??= signIn(issuer, subject);
      return token;
    });
  };
  return {
    as(subject) {
      const hub = hubs.get(subject) ?? open(subject);
      hubs.set(subject, hub);
      return hub;
    },
    async close() {
      await Promise.all([...hubs.values()].map((hub) => hub.close()));
    },
  };
}
