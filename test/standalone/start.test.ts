import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let top: string;

/** A clone in small, with an npm that writes down what it was asked for and does as much of it as counts here. */
const npm = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
appendFileSync("asked", process.argv.slice(2).join(" ") + "\\n");
if (process.env.NPM_FAILS) process.exit(1);
if (process.argv[2] === "ci") {
  mkdirSync("node_modules", { recursive: true });
  writeFileSync("node_modules/.package-lock.json", "{}");
} else {
  mkdirSync("dist/standalone", { recursive: true });
  writeFileSync("dist/standalone/main.js", "console.log('started', ...process.argv.slice(2))");
}
`;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "hub-start-"));
  for (const folder of ["bin", "standalone", "gateway"]) mkdirSync(join(top, folder));
  for (const file of ["start.mjs", "prepare.mjs"]) {
    cpSync(join("standalone", file), join(top, "standalone", file));
  }
  writeFileSync(join(top, "package.json"), '{"type":"module"}');
  writeFileSync(join(top, "package-lock.json"), "{}");
  writeFileSync(join(top, "gateway", "main.ts"), "");
  writeFileSync(join(top, "bin", "package.json"), '{"type":"commonjs"}');
  writeFileSync(join(top, "bin", "npm"), npm, { mode: 0o755 });
  // As in a clone: everything older than what is made from it.
  for (const file of ["package-lock.json", "gateway/main.ts", "gateway", "standalone"]) age(file);
});
afterEach(() => rm(top, { recursive: true }));

function age(file: string): void {
  utimesSync(join(top, file), new Date(2018, 0), new Date(2018, 0));
}

function start(env: Record<string, string> = {}, ...flags: string[]) {
  writeFileSync(join(top, "asked"), "");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, join(top, "standalone", "start.mjs"), "--fresh"],
    { env: { PATH: `${join(top, "bin")}${delimiter}${process.env.PATH}`, ...env }, encoding: "utf8" },
  );
  return { stdout, stderr, status, asked: readFileSync(join(top, "asked"), "utf8").split("\n").slice(0, -1) };
}

describe("npm start", () => {
  test("installs and builds on a clean clone, then starts with what it was given", () => {
    const { asked, stdout, status } = start();
    expect(asked).toEqual(["ci", "run -s build"]);
    expect(stdout).toContain("started --fresh");
    expect(status).toBe(0);
  });

  test("does neither a second time", () => {
    start();
    expect(start()).toMatchObject({ asked: [], stdout: "started --fresh\n" });
  });

  test("builds again when a source has changed", () => {
    start();
    writeFileSync(join(top, "gateway", "main.ts"), "changed");
    expect(start().asked).toEqual(["run -s build"]);
  });

  test("installs again when the lockfile is newer than the packages", () => {
    start();
    writeFileSync(join(top, "package-lock.json"), '{"new":true}');
    expect(start().asked).toEqual(["ci", "run -s build"]);
  });

  test("says what did not work and stops there", () => {
    const { asked, stderr, stdout, status } = start({ NPM_FAILS: "yes" });
    expect(asked).toEqual(["ci"]);
    expect(stderr).toContain("Installing packages did not work");
    expect(stdout).not.toContain("started");
    expect(status).toBe(1);
  });

  test("asks for a newer Node in one line", () => {
    const old = "Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } })";
    const pretend = join(top, "old-node.mjs");
    writeFileSync(pretend, old);
    const { stderr, status, asked } = start({}, "--import", pathToFileURL(pretend).href);
    expect(stderr).toBe("This is Node 18.20.4: install Node 20.19 or newer, then start again.\n");
    expect([status, asked]).toEqual([1, []]);
  });
});
