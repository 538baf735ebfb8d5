import type { Find, FoundBy } from "./scrub/find.ts";
import { findAddresses } from "./scrub/find-addresses.ts";
import { findAges } from "./scrub/find-ages.ts";
import { findDates } from "./scrub/find-dates.ts";
import { findInitials } from "./scrub/find-initials.ts";
import { findKnownAddresses } from "./scrub/find-known-addresses.ts";
import { findKnownNames } from "./scrub/find-known-names.ts";
import { findKnownOrganisations } from "./scrub/find-known-organisations.ts";
import { findNamesByRole } from "./scrub/find-names-by-role.ts";
import { findKnownNumbers, findNumbers, findWebAddresses } from "./scrub/find-numbers.ts";
import { findCaseNumbers, findVehicles } from "./scrub/find-registrations.ts";
import { findTitledNames } from "./scrub/find-titled-names.ts";
import { findUnknownNames } from "./scrub/find-unknown-names.ts";
import { findWards } from "./scrub/find-wards.ts";
import { joinNames } from "./scrub/join-names.ts";
import { knownPeopleOf } from "./scrub/known-people.ts";
import { openPage, type Page } from "./scrub/page.ts";
import type { KnownIdentifiers, RemovalKind } from "./types.ts";

/** Something that was taken out of a text, for the person who confirms what is left. */
export interface Removal {
  readonly kind: RemovalKind;
  /** Where it stood in the original text, in UTF-16 units; the end is not part of it. */
  readonly at: number;
  readonly end: number;
  /** Did the hub know it, did its form or what stands around tell, or a list of names? */
  readonly by: FoundBy;
}

/**
 * Takes out of a free text what tells who somebody is: what the hub knows of the case, however it is written, and
 * what its form, what stands around it or a list of names gives away. Dates become quarters.
 * It is never the sole guard: a person reads what is left and confirms it.
 * Source: ISB 1523, anonymisation standard; the report of November 2017, section 3.5.
 */
export function scrub(text: string, known: KnownIdentifiers): { text: string; removals: Removal[] } {
  const page = openPage(text);
  findAll(page, known);
  const finds = joined(page);
  let scrubbed = "";
  let from = 0;
  for (const { at, end, mark } of finds) {
    scrubbed += text.slice(from, at) + mark;
    from = end;
  }
  return {
    text: scrubbed + text.slice(from),
    removals: finds.map(({ kind, at, end, by }) => ({ kind, at, end, by })),
  };
}

/** What is surest goes first: what an earlier search has found, a later one no longer sees. */
function findAll(page: Page, known: KnownIdentifiers): void {
  const people = knownPeopleOf(known.names);
  findWebAddresses(page);
  findKnownNumbers(page, known.numbers);
  findDates(page, known.birthDate);
  findAges(page);
  findVehicles(page);
  findCaseNumbers(page);
  findNumbers(page);
  findKnownAddresses(page, known.addresses);
  findKnownOrganisations(page, known.organisations);
  findAddresses(page);
  findWards(page);
  findKnownNames(page, people);
  findInitials(page, people);
  findTitledNames(page);
  findNamesByRole(page);
  findUnknownNames(page);
  joinNames(page, people);
}

/** The finds in their order, the parts of one name made one. */
function joined({ text, finds }: Page): Find[] {
  const all: Find[] = [];
  for (const find of finds.toSorted((a, b) => a.at - b.at)) {
    const last = all.at(-1);
    if (last !== undefined && isOneName(text, last, find)) {
      all[all.length - 1] = { ...last, end: find.end, by: last.by === find.by ? last.by : "KNOWN" };
    } else all.push(find);
  }
  return all;
}

/** A full stop parts two names unless it stands behind an initial. */
function isOneName(text: string, last: Find, find: Find): boolean {
  if (last.kind !== "NAME" || find.kind !== "NAME") return false;
  const between = text.slice(last.end, find.at);
  return (
    /^[ \-–]{0,2}$/.test(between) ||
    (/^\. ?$/.test(between) && /(?<!\p{L})\p{L}$/u.test(text.slice(0, last.end)))
  );
}
