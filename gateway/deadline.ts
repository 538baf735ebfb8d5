/** Time that has begun to run; to be ended when what it is for is done. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether it was the time that ran out, and not the outer signal. */
  readonly passed: () => boolean;
  end(): void;
}

/** A signal that is aborted after so many milliseconds, or with the outer one. */
export function startDeadline(milliseconds: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    controller.abort();
  }, milliseconds);
  const follow = () => controller.abort();
  if (outer.aborted) follow();
  outer.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    passed: () => passed,
    end() {
      clearTimeout(timer);
      outer.removeEventListener("abort", follow);
    },
  };
}
