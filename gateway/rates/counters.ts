import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterRes,
} from "rate-limiter-flexible";
import type { CounterStore } from "./counter-store.ts";
import { countedSeconds } from "./rate-limits.ts";

/** Counts what each key takes within a minute. */
export interface Counter {
  /** Takes so many for the key: null if they were there, else how many seconds to wait. */
  take(key: string, points: number): Promise<number | null>;
}

/**
 * A counter of that name with so many points a minute for each key, in the shared store. Where the store does not
 * answer, each gateway counts for itself: a lost store must not close the door.
 */
export function createCounter(store: CounterStore, name: string, points: number): Counter {
  const settings = { keyPrefix: name, points, duration: countedSeconds };
  const own = new RateLimiterMemory(settings);
  const limiter = shared(store, { ...settings, insuranceLimiter: own }) ?? own;
  return {
    async take(key, taken) {
      try {
        await limiter.consume(key, taken);
        return null;
      } catch (refused) {
        // What the library throws for "no more" is no error; the insurance leaves no others.
        if (refused instanceof Error) throw refused;
        return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1_000));
      }
    },
  };
}

type Settings = ConstructorParameters<typeof RateLimiterMemory>[0] & { insuranceLimiter: RateLimiterMemory };

function shared(store: CounterStore, settings: Settings): RateLimiterRedis | RateLimiterPostgres | null {
  switch (store.kind) {
    case "memory":
      return null;
    case "redis":
      return new RateLimiterRedis({ ...settings, storeClient: store.client });
    case "postgres":
      return new RateLimiterPostgres({
        ...settings,
        storeClient: store.client,
        storeType: "pool",
        tableName: store.table,
        tableCreated: true,
        clearExpiredByTimeout: false,
      });
  }
}
