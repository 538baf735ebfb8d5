/** Lets one loop wait until something happens or a time has passed; a ring while it works is not lost. */
export interface Bell {
  ring(): void;
  /** Resolves at a ring, at once where one came since the last wait, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** Makes a bell for one waiting loop; its timer lives only while somebody waits. */
export function createBell(): Bell {
  let rung = false;
  let wake = () => {};
  return {
    ring: () => {
      rung = true;
      wake();
    },
    wait: async (milliseconds) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      wake = () => {};
    },
  };
}
