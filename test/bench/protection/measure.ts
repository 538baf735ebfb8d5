/** Milliseconds of the same request with and without protection, and how the pairs compare. */
export interface Compared {
  readonly pairs: number;
  readonly withProtection: Spread;
  readonly without: Spread;
  /** Of each pair, how many times as long it took with protection. */
  readonly ratio: Spread;
  /** Of each pair, how much longer it took with protection. */
  readonly difference: Spread;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Sends both in turn, the first of a pair by turns, so that whatever else goes on meets both alike. */
export async function compare(
  pairs: number,
  protectedRequest: () => Promise<void>,
  bareRequest: () => Promise<void>,
): Promise<Compared> {
  const found: { readonly guarded: number; readonly bare: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % 2 === 0) {
      const guarded = await timeOf(protectedRequest);
      found.push({ guarded, bare: await timeOf(bareRequest) });
    } else {
      const bare = await timeOf(bareRequest);
      found.push({ guarded: await timeOf(protectedRequest), bare });
    }
  }
  return {
    pairs,
    withProtection: spreadOf(found.map(({ guarded }) => guarded)),
    without: spreadOf(found.map(({ bare }) => bare)),
    ratio: spreadOf(found.map(({ guarded, bare }) => guarded / bare)),
    difference: spreadOf(found.map(({ guarded, bare }) => guarded - bare)),
  };
}

async function timeOf(request: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await request();
  return performance.now() - began;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Number(sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}
