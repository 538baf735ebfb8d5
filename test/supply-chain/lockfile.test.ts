import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../schema/values/iso-date.ts";
import { billOfMaterials } from "../../standalone/supply-chain/bill-of-materials.ts";
import { type Locked, readLockfile, resolved } from "../../standalone/supply-chain/lockfile.ts";
import { licenceFaults, scriptFaults } from "../../standalone/supply-chain/rules.ts";
import {
  ageFaults,
  readVulnerabilities,
  unknownPackages,
  vulnerabilityFaults,
} from "../../standalone/supply-chain/vulnerabilities.ts";

const packages = readLockfile("package-lock.json");
const known = readVulnerabilities(readFileSync("standalone/supply-chain/known-vulnerabilities.json", "utf8"));
const another = (changes: Partial<Locked>): Locked[] => [{ ...packages.get("node_modules/pg")!, ...changes }];

test("every package is under a licence that is permitted, and comes with its hash", () => {
  expect(licenceFaults(packages.values())).toEqual([]);
  expect([...packages.values()].filter(({ integrity }) => !integrity?.startsWith("sha512-"))).toEqual([]);
  expect(licenceFaults(another({ license: "AGPL-3.0" }))).toHaveLength(1);
  expect(licenceFaults(another({ license: "Elastic-2.0" }))).toHaveLength(1);
});

test("nothing runs when it is installed, and who would is known by name", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
  expect(scriptFaults(packages.values())).toEqual([]);
  expect(scriptFaults(another({ hasInstallScript: true }))).toHaveLength(1);
});

describe("a vulnerable version", () => {
  test("is none of ours, as far as the kept list tells", () => {
    expect(vulnerabilityFaults(packages.values(), known)).toEqual([]);
  });
  test.each([
    ["2.9.5", 2],
    ["2.9.6", 1],
    ["2.10.0", 2],
    ["2.13.1", 1],
    ["2.13.2", 0],
    ["2.14.4", 0],
    ["2.14.4-rc.1", 0],
  ])("is told by its numbers: @apollo/gateway %s has %i faults", (version, faults) => {
    expect(vulnerabilityFaults(another({ name: "@apollo/gateway", version }), known)).toHaveLength(faults);
  });
});

describe("the kept list", () => {
  test("says by name of which packages it knows nothing", () => {
    const unknown = unknownPackages(packages.values(), known);
    expect(unknown).not.toContain("@apollo/gateway");
    expect(unknown.length + known.lookedAt.length).toBeGreaterThan(100);
    expect(unknownPackages(another({ name: "left-pad" }), known)).toEqual(["left-pad"]);
  });

  // On which day the list is looked at is the command's to say, so that no test fails because time goes by.
  test.each([
    ["2026-01-01", []],
    ["2026-01-31", []],
    ["2026-02-01", [expect.stringContaining("last reviewed on 2026-01-01 and held until 2026-01-31")]],
  ])("holds for its days: on %s", (today, faults) => {
    expect(ageFaults({ ...known, looked: "2026-01-01", validForDays: 30 }, isoDate(today))).toEqual(faults);
  });
});

describe("the bill of materials", () => {
  const bom = billOfMaterials(JSON.parse(readFileSync("package.json", "utf8")), packages);
  const refs = new Set(bom.components.map((each) => each["bom-ref"]));

  test("names every package once, with its hash, licence and place in the registry", () => {
    expect(refs.size).toBe(packages.size);
    expect(bom.components.find(({ purl }) => purl.startsWith("pkg:npm/%40apollo/gateway@"))).toMatchObject({
      group: "@apollo",
      name: "gateway",
      scope: "required",
      licenses: [{ license: { id: "Elastic-2.0" } }],
      hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[\da-f]{128}$/) }],
    });
  });

  test("says what needs what, down to packages that stand inside others", () => {
    const needed = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(needed.filter((ref) => !refs.has(ref))).toEqual([]);
    expect(bom.dependencies[0]?.dependsOn).toContain("node_modules/graphql");
    const nested = [...packages.values()].find(({ path }) => path.split("node_modules/").length > 2)!;
    const outer = nested.path.slice(0, nested.path.lastIndexOf("/node_modules/"));
    expect(resolved(packages, outer, nested.name)).toBe(nested);
    expect(resolved(packages, outer, "no-such-package")).toBeNull();
  });
});
