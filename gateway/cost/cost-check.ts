import type { ApolloServerPlugin } from "@apollo/server";
import { createBoundedCache } from "../bounded-cache.ts";
import type { GatewayContext } from "../context.ts";
import { refusal } from "../public-error.ts";
import type { Rates } from "../rates/rates.ts";
import { priceOf } from "./price.ts";
import type { PriceList } from "./price-list.ts";
import type { Pricing } from "./pricing.ts";

const rememberedPrices = 5_000;

/**
 * Reckons what an operation may cost before it is planned, refuses what is too dear or beyond the caller's budget,
 * and tells the price in
 * `extensions.cost` of every answer, so that a partner's developer sees how near the limit a question is.
 */
export function costCheck(
  list: PriceList,
  pricing: Pricing,
  rates: Pick<Rates, "spend">,
): ApolloServerPlugin<GatewayContext> {
  const known = createBoundedCache<number>(rememberedPrices);
  const limit = pricing.operation;
  return {
    async requestDidStart() {
      let requested: number | null = null;
      return {
        async didResolveOperation(asked) {
          const { schema, document, operation, operationName, queryHash, request } = asked;
          if (!operation) return;
          const key = JSON.stringify([queryHash, operationName]);
          requested = known.get(key) ?? null;
          if (requested === null) {
            const variables = request.variables ?? {};
            const price = priceOf({ schema, list, pricing, document, operation, variables });
            if (price.fixed) known.set(key, price.requested);
            requested = price.requested;
          }
          if (requested > limit) throw refusal("LIMIT_EXCEEDED", tooDear(requested, limit));
          const { caller } = asked.contextValue;
          if (caller === null || requested === 0) return;
          const wait = await rates.spend(caller, requested);
          if (wait !== null) throw refusal("BUDGET_SPENT", "", wait);
        },
        async willSendResponse({ response }) {
          if (requested === null || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit } };
        },
      };
    },
  };
}

function tooDear(requested: number, limit: number): string {
  return `It would cost ${requested}; one request may cost ${limit}.`;
}
