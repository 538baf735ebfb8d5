import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dayInEngland } from "../../schema/values/calendar.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { type Locked, readLockfile } from "./lockfile.ts";
import { installScripts, licenceFaults, scriptFaults } from "./rules.ts";
import { ageFaults, readVulnerabilities, unknownPackages, vulnerabilityFaults } from "./vulnerabilities.ts";

// What the hub is made of, out of the lockfile and without a network:
//   npm run -s sbom -- --json FILE     the bill of materials in CycloneDX, to a file or to the output
//   npm run -s sbom -- --check         what is known of vulnerable versions, of which packages nothing is, and since when
//   npm run -s sbom -- --licences      how many packages there are of each licence, and those to look at
// It ends with 1 where a licence, an install script or a known vulnerability stands against a package; --check does as
// well where the list of known vulnerabilities has not been reviewed for too long.

const { values } = parseArgs({
  options: { json: { type: "string" }, licences: { type: "boolean" }, check: { type: "boolean" } },
});
const packages = readLockfile("package-lock.json");
const known = readVulnerabilities(readFileSync("standalone/supply-chain/known-vulnerabilities.json", "utf8"));
const faults = [
  ...licenceFaults(packages.values()),
  ...scriptFaults(packages.values()),
  ...vulnerabilityFaults(packages.values(), known),
];

if (values.check) {
  faults.push(...ageFaults(known, dayInEngland(new Date())));
  const unknown = unknownPackages(packages.values(), known);
  console.log(
    `${known.vulnerabilities.length} advisories, last reviewed on ${known.looked}, of ${known.lookedAt.length} packages: ${known.lookedAt.join(", ")}`,
  );
  console.log(
    `Nothing is known of ${unknown.length} others, which these bring with them: ${unknown.join(", ")}`,
  );
} else if (values.licences) {
  for (const [license, names] of namesByLicence(packages.values())) {
    const which = license === "Elastic-2.0" ? `: ${names.join(", ")}` : "";
    console.log(`${String(names.length).padStart(5)}  ${license}${which}`);
  }
  console.log(`Install scripts, none of which runs: ${Object.keys(installScripts).join(", ")}`);
  console.log(`Known vulnerabilities, last looked at on ${known.looked}: ${known.source}`);
} else {
  const whole = JSON.parse(readFileSync("package.json", "utf8"));
  const text = `${JSON.stringify(billOfMaterials(whole, packages), null, 2)}\n`;
  if (values.json === undefined) process.stdout.write(text);
  else writeFileSync(values.json, text);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function namesByLicence(all: Iterable<Locked>): [license: string, names: string[]][] {
  const names = new Map<string, string[]>();
  for (const { license, name } of all) names.set(license, [...(names.get(license) ?? []), name]);
  return [...names].sort(([, a], [, b]) => b.length - a.length);
}
