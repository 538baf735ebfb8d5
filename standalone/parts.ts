/** Something that runs and can be stopped. */
export interface Part {
  /** Stops it; kills it where that takes longer than `patienceMs`. Safe to call again. */
  stop(patienceMs: number): Promise<void>;
}

/** The parts that have been started, so that they can be stopped in order, whatever is half done. */
export interface Parts {
  /** What is added from now on stops before all that was added earlier. */
  nextStage(): void;
  add(part: Part): void;
  /** Stops the stages from the last to the first, the parts of one together. */
  stop(patienceMs: number): Promise<void>;
  /** Kills all at once. */
  kill(): Promise<void>;
}

/** No parts yet, in one stage. */
export function noParts(): Parts {
  const stages: Part[][] = [[]];
  return {
    nextStage: () => void stages.push([]),
    add: (part) => void stages.at(-1)?.push(part),
    async stop(patienceMs) {
      for (const stage of stages.toReversed()) await Promise.all(stage.map((part) => part.stop(patienceMs)));
    },
    async kill() {
      await Promise.all(stages.flat().map((part) => part.stop(0)));
    },
  };
}
