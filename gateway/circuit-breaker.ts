/** When somebody who does not answer is left alone, and for how long. */
export interface CircuitRules {
  /** Failures in a row after which nothing is sent any more. */
  readonly failures: number;
  /** Milliseconds until one request is sent again, to see. */
  readonly openMs: number;
}

export interface CircuitOptions extends CircuitRules {
  /** Does the error say that there was no answer? Any other is an answer, if a bad one; null says nothing. */
  readonly isFailure: (error: unknown) => boolean | null;
  /** What is thrown in place of the work while the circuit is open. */
  readonly refusal: () => Error;
  /** Told when it opens and when it closes again. */
  readonly onChange: (state: "open" | "closed") => void;
  /** Milliseconds, never running backwards. */
  readonly now: () => number;
}

/** Does the work unless its like has failed too often just before. */
export type Circuit = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A circuit breaker: after so many failures in a row it refuses at once, so that nobody waits for what will not
 * come and who is struggling is left to recover. After a while it lets a single request through; its success
 * closes the circuit, its failure keeps it open as long again.
 */
export function createCircuit(options: CircuitOptions): Circuit {
  const { failures, openMs, isFailure, refusal, onChange, now } = options;
  let inARow = 0;
  let openUntil: number | null = null;
  let probing = false;

  return async (work) => {
    const probe = openUntil !== null;
    if (openUntil !== null && (probing || now() < openUntil)) throw refusal();
    if (probe) probing = true;
    try {
      const result = await work();
      answered();
      return result;
    } catch (error) {
      const failure = isFailure(error);
      if (failure === true) failed(probe);
      if (failure === false) answered();
      throw error;
    } finally {
      if (probe) probing = false;
    }
  };

  function answered(): void {
    inARow = 0;
    if (openUntil === null) return;
    openUntil = null;
    onChange("closed");
  }

  function failed(probe: boolean): void {
    inARow += 1;
    if (!probe && (openUntil !== null || inARow < failures)) return;
    if (openUntil === null) onChange("open");
    openUntil = now() + openMs;
  }
}
