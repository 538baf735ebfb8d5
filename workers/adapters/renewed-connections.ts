import { createSecureContext } from "node:tls";
import { Agent, type Dispatcher } from "undici";

/** How a server knows us and we know it, in PEM: our certificate, its key, and who signed the server's. */
export interface TlsIdentity {
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
}

/** Connections under an identity that may change. */
export interface RenewedConnections {
  /** Those under the identity as it is now. */
  readonly current: () => Dispatcher;
  /** Closes all of them once what is under way has ended. */
  close(): Promise<void>;
}

/**
 * Opens connections over TLS. Once the identity has changed the next request goes over new ones, and the former close
 * when what is under way on them has ended, so that a certificate is renewed without a restart. While certificate and
 * key do not belong together, as when one file of the two has been written, those before are used. Throws where they
 * do not at first.
 */
export function renewedConnections(identity: () => TlsIdentity): RenewedConnections {
  let known = identity();
  createSecureContext(known);
  let agent = open(known);
  const closing = new Set<Promise<void>>();
  return {
    current() {
      const now = identity();
      if (!isSame(now, known) && isWhole(now)) {
        const closed: Promise<void> = agent.close().finally(() => closing.delete(closed));
        closing.add(closed);
        known = now;
        agent = open(now);
      }
      return agent;
    },
    close: async () => {
      await Promise.all([agent.close(), ...closing]);
    },
  };
}

const open = (identity: TlsIdentity) => new Agent({ keepAliveTimeout: 30_000, connect: { ...identity } });

const isSame = (a: TlsIdentity, b: TlsIdentity) => a.cert === b.cert && a.key === b.key && a.ca === b.ca;

function isWhole(identity: TlsIdentity): boolean {
  try {
    createSecureContext(identity);
    return true;
  } catch {
    return false;
  }
}
