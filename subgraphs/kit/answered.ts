import type { ApolloServerPlugin } from "@apollo/server";
import type { CallerContext } from "./enforcement.ts";
import type { Log } from "./log.ts";

/**
 * One line for each operation of a subgraph, under the request's id that the gateway's and the job's lines carry
 * too: by what client and for which purpose, how long it took, which errors it had and under which ids they lie in
 * the log. What was asked is left out: names in an operation are the caller's own words.
 */
export function answeredLog<Context extends CallerContext>(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          const { requestId, client, purpose } = contextValue.request.caller;
          const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
          const told = errors.map(({ extensions }) => extensions);
          const codes = [...new Set(told.flatMap((each) => each?.code ?? []))];
          const faults = told.flatMap((each) => each?.id ?? []);
          log.info(
            {
              requestId,
              client,
              purpose,
              ms: Math.round(performance.now() - began),
              ...(codes.length === 0 ? {} : { codes }),
              ...(faults.length === 0 ? {} : { faults }),
            },
            "answered",
          );
        },
      };
    },
  };
}
