import { z } from "zod";
import { addDays } from "../../schema/values/calendar.ts";
import { type IsoDate, isoDate } from "../../schema/values/iso-date.ts";
import type { Locked } from "./lockfile.ts";

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const listSchema = z.object({
  /** When somebody last looked, and where. */
  looked: z.iso.date(),
  source: z.string(),
  /** How long what somebody has looked for holds. */
  validForDays: z.number().int().positive(),
  /** The packages whose advisories were looked through; of every other one nothing is known. */
  lookedAt: z.array(z.string()),
  vulnerabilities: z.array(
    z.object({
      id: z.string(),
      package: z.string(),
      what: z.string(),
      /** Versions from the first up to, but not including, the second are vulnerable. */
      ranges: z.array(z.tuple([version, version])),
    }),
  ),
});

/** What is known of vulnerable versions, kept so that it can be asked without a network. */
export type KnownVulnerabilities = z.infer<typeof listSchema>;

/** Reads the kept list; throws if it does not have its form. */
export function readVulnerabilities(text: string): KnownVulnerabilities {
  return listSchema.parse(JSON.parse(text));
}

/** The packages that are known to be vulnerable, in words. */
export function vulnerabilityFaults(packages: Iterable<Locked>, known: KnownVulnerabilities): string[] {
  return [...packages].flatMap((locked) =>
    known.vulnerabilities
      .filter(
        (each) =>
          each.package === locked.name && each.ranges.some((range) => isWithin(locked.version, range)),
      )
      .map(({ id, what }) => `${locked.name}@${locked.version}: ${id}, ${what}`),
  );
}

/** The packages of which the list knows nothing, by name: nobody has looked for their advisories. */
export function unknownPackages(packages: Iterable<Locked>, { lookedAt }: KnownVulnerabilities): string[] {
  return [...new Set([...packages].map(({ name }) => name))]
    .filter((name) => !lookedAt.includes(name))
    .sort();
}

/** That the list is too old to rely on, in words. */
export function ageFaults({ looked, validForDays }: KnownVulnerabilities, today: IsoDate): string[] {
  const lastDay = addDays(isoDate(looked), validForDays);
  return today <= lastDay
    ? []
    : [
        `The list of known vulnerabilities was last reviewed on ${looked} and held until ${lastDay}. Look for new ` +
          "advisories of the packages in standalone/supply-chain/known-vulnerabilities.json (where a registry answers, " +
          "by `npm audit --audit`), add what you find, and set `looked` to the day.",
      ];
}

function isWithin(text: string, [from, before]: readonly [string, string]): boolean {
  return compare(text, from) >= 0 && compare(text, before) < 0;
}

/** Versions by their three numbers; a pre-release counts as what it leads up to. */
function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = left.findIndex((number, i) => number !== right[i]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

function numbersOf(text: string): number[] {
  return text.split(/[-+]/)[0]!.split(".").map(Number);
}
