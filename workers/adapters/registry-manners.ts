import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleType } from "cockatiel";
import { Unavailable } from "../ports/failures.ts";

/** How the programme's server is treated where it fails or asks for peace. */
export interface MannersOptions {
  readonly clock: () => Date;
  /** Failures in a row after which the programme is left alone; 5 by default. */
  readonly failures?: number;
  /** Milliseconds for which it is left alone, before one request tries it again; 10 s by default. */
  readonly pauseMs?: number;
}

/**
 * Keeps a server that fails or is overloaded from being asked by every job: after some failures in a row nobody asks
 * for a while, then one tries; and where it says when to come back (429, 503), nobody comes before.
 */
export function registryManners({ clock, failures = 5, pauseMs = 10_000 }: MannersOptions) {
  const circuit = circuitBreaker(handleType(Unavailable), {
    halfOpenAfter: pauseMs,
    breaker: new ConsecutiveBreaker(failures),
  });
  let quietUntil = 0;

  /** Asks, unless the programme is to be left alone. Throws `Unavailable`. */
  async function ask<T>(request: () => Promise<T>): Promise<T> {
    const quiet = quietUntil - clock().getTime();
    if (quiet > 0) throw new Unavailable("REGISTRY_ASKS_TO_WAIT", quiet);
    try {
      return await circuit.execute(request);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new Unavailable("REGISTRY_LEFT_ALONE", pauseMs);
      if (error instanceof Unavailable && error.retryAfter) {
        quietUntil = Math.max(quietUntil, clock().getTime() + error.retryAfter);
      }
      throw error;
    }
  }

  /** Is the programme asked, left alone, or tried by the next request? */
  function state(): "closed" | "open" | "half-open" {
    if (quietUntil > clock().getTime() || circuit.state === CircuitState.Open) return "open";
    return circuit.state === CircuitState.HalfOpen ? "half-open" : "closed";
  }
  return { ask, state };
}
