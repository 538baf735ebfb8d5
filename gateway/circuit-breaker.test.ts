import { expect, test } from "vitest";
import { createCircuit } from "./circuit-breaker.ts";

function circuit() {
  let time = 0;
  const changes: string[] = [];
  const run = createCircuit({
    failures: 3,
    openMs: 100,
    isFailure: (error) => (error === "gone" ? true : error === "wrong" ? false : null),
    refusal: () => new Error("open"),
    onChange: (state) => changes.push(state),
    now: () => time,
  });
  const attempt = (outcome: "fine" | "gone" | "wrong" | "left") =>
    run(async () => {
      if (outcome !== "fine") throw outcome;
      return outcome;
    }).catch((error) => (error instanceof Error ? error.message : error));
  return {
    run,
    changes,
    attempt,
    pass: (ms: number) => {
      time += ms;
    },
    all: async (...outcomes: Parameters<typeof attempt>[0][]) => {
      const seen = [];
      for (const outcome of outcomes) seen.push(await attempt(outcome));
      return seen;
    },
  };
}

test("opens after failures in a row, and not before", async () => {
  const { all, changes } = circuit();
  expect(await all("gone", "gone", "fine", "gone", "gone", "wrong", "gone", "gone", "left")).not.toContain(
    "open",
  );
  expect(await all("gone", "fine", "gone")).toEqual(["gone", "open", "open"]);
  expect(changes).toEqual(["open"]);
});

test("lets one through after a while, whose answer closes it", async () => {
  const { all, attempt, pass, run, changes } = circuit();
  await all("gone", "gone", "gone");
  pass(99);
  expect(await attempt("fine")).toBe("open");
  pass(1);
  let answer: (text: string) => void = () => {};
  const probe = run(() => new Promise<string>((resolve) => (answer = resolve)));
  expect(await attempt("fine")).toBe("open");
  answer("fine");
  expect(await probe).toBe("fine");
  expect(await attempt("fine")).toBe("fine");
  expect(changes).toEqual(["open", "closed"]);
});

test("stays open as long again if that one fails too, and tries the next if it was given up", async () => {
  const { all, attempt, pass, changes } = circuit();
  await all("gone", "gone", "gone");
  pass(100);
  expect(await all("gone", "fine")).toEqual(["gone", "open"]);
  pass(100);
  expect(await all("left", "wrong", "fine")).toEqual(["left", "wrong", "fine"]);
  expect(await attempt("gone")).toBe("gone");
  expect(changes).toEqual(["open", "closed"]);
});
