import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { buildCode } from "../support/hub-workers.ts";

// Every process of the hub runs from the built code here, as whoever asks for the figures runs it. So few cases are
// over before many workers are killed: the command's own figures try that, and killed-workers.test.ts does.
it("loses nothing, does nothing twice and keeps the order while all goes wrong", {
  timeout: 480_000,
}, async () => {
  await buildCode();
  const folder = await mkdtemp(join(tmpdir(), "hub-faults-test-"));
  try {
    const file = join(folder, "figures.json");
    const asked = ["--cases", "12", "--backend", "postgres", "--within", "360", "--json", file];
    await promisify(execFile)(process.execPath, ["dist/test/faults/submission.js", ...asked]);
    const figures = JSON.parse(await readFile(file, "utf8"));
    expect(figures).toMatchObject({ lost: 0, duplicateEffects: 0, orderViolations: 0, repairs: 0 });
    expect(figures.committed).toBeGreaterThanOrEqual(12);
    expect(figures.delivered + figures.calledBack).toBe(figures.committed);
    expect(figures.restarts).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
