import { type Locked, resolved } from "./lockfile.ts";

/** The project itself. */
export interface Whole {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * The bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/) of everything that a lockfile pins,
 * with what depends on what. Packages that only build or test are `excluded`. The same lockfile gives the same text.
 */
export function billOfMaterials(whole: Whole, packages: ReadonlyMap<string, Locked>) {
  const all = [...packages.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": whole.name,
        name: whole.name,
        version: whole.version,
        licenses: [{ license: { name: whole.license } }],
      },
    },
    components: all.map(component),
    dependencies: [
      {
        ref: whole.name,
        dependsOn: needs(packages, "", { ...whole.dependencies, ...whole.devDependencies }),
      },
      ...all.map(({ path, dependencies, optionalDependencies }) => ({
        ref: path,
        dependsOn: needs(packages, path, { ...dependencies, ...optionalDependencies }),
      })),
    ],
  };
}

function component({ path, name, version, license, integrity, dev, devOptional, optional }: Locked) {
  const [scope, base] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type: "library",
    "bom-ref": path,
    ...(scope === undefined ? {} : { group: scope }),
    name: base,
    version,
    scope: dev || devOptional ? "excluded" : optional ? "optional" : "required",
    licenses: [/[()\s]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(integrity === undefined ? {} : { hashes: integrity.split(" ").map(hash) }),
  };
}

/** Subresource integrity, as the lockfile has it, in the words of CycloneDX. */
function hash(integrity: string): { alg: string; content: string } {
  const [algorithm = "", digest = ""] = integrity.split(/-(.*)/s);
  return {
    alg: algorithm.toUpperCase().replace("SHA", "SHA-"),
    content: Buffer.from(digest, "base64").toString("hex"),
  };
}

function needs(
  packages: ReadonlyMap<string, Locked>,
  from: string,
  dependencies: Readonly<Record<string, string>>,
): string[] {
  const found = Object.keys(dependencies).flatMap((name) => resolved(packages, from, name)?.path ?? []);
  return [...new Set(found)].sort();
}
