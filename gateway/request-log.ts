import type { ApolloServerPlugin } from "@apollo/server";
import { isErrorCode } from "../schema/errors.ts";
import type { Metrics } from "../subgraphs/kit/metrics.ts";
import type { GatewayContext } from "./context.ts";

/**
 * One line for each operation: which, by what client and for which purpose, how long it took and which errors it
 * had. An operation that is not persisted goes by its hash: names and values in it are the caller's own words.
 */
export const requestLog = (metrics: Pick<Metrics, "errors">): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    const began = performance.now();
    return {
      async willSendResponse({ contextValue, queryHash, errors }) {
        const { caller, persisted, log } = contextValue;
        const codes = new Set((errors ?? []).map(({ extensions }) => extensions?.code));
        metrics.errors([...codes].filter(isErrorCode));
        log.info(
          {
            operation: persisted ?? queryHash,
            client: caller?.client,
            purpose: caller?.purpose,
            ms: Math.round(performance.now() - began),
            ...(codes.size === 0 ? {} : { codes: [...codes] }),
          },
          "answered",
        );
      },
    };
  },
});
