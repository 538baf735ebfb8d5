import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { parseOdsCode } from "../values/ods-code.ts";
import { parseOnsCode } from "../values/ons-code.ts";
import type { OrganisationCode } from "../values/organisation-code.ts";
import { getValue } from "../values/parsed.ts";
import type { Succession } from "../values/succession.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** An organisation by its code, over the days for which it answered for the area. */
export interface OrganisationTerm {
  readonly code: OrganisationCode;
  readonly name: string;
  readonly from: IsoDate;
  /** The last day; null while it answers. */
  readonly until: IsoDate | null;
  readonly successor: OrganisationCode | null;
  readonly source: string;
}

const ods = (code: string) => getValue(parseOdsCode(code));

/**
 * Who commissioned health care for the area, one after another. Rows keep the owner of their day:
 * a case of 2017 stays a case of 07V, and its successors may act for it.
 */
export const commissioners: readonly OrganisationTerm[] = [
  {
    code: ods("07V"),
    name: "NHS Croydon CCG",
    from: isoDate("2013-04-01"),
    until: isoDate("2020-03-31"),
    successor: ods("36L"),
    source: `NHS South West London ODS summary (07V merged into 36L); dates: ${unconfirmed}`,
  },
  {
    code: ods("36L"),
    name: "NHS South West London CCG",
    from: isoDate("2020-04-01"),
    until: isoDate("2022-06-30"),
    successor: ods("QWE"),
    source: unconfirmed,
  },
  {
    code: ods("QWE"),
    name: "NHS South West London Integrated Care Board",
    from: isoDate("2022-07-01"),
    until: null,
    successor: null,
    source: unconfirmed,
  },
];

/** Which commissioner followed which. */
export const commissionerSuccession: Succession = new Map(
  commissioners.flatMap(({ code, successor }) => (successor === null ? [] : [[code, successor]])),
);

/** The council of the area. */
export const council: OrganisationTerm = {
  code: getValue(parseOnsCode("E09000008")),
  name: "London Borough of Croydon",
  from: isoDate("1965-04-01"),
  until: null,
  successor: null,
  source: `ONS Register of Geographic Codes; first day: ${unconfirmed}`,
};

/** The organisation that answers on a day for what `code` owned: itself, or the last of its successors so far. */
export function answersFor(
  code: OrganisationCode,
  day: IsoDate,
  terms: readonly OrganisationTerm[] = commissioners,
): OrganisationCode {
  const term = terms.find((each) => each.code === code);
  if (term === undefined || term.successor === null || term.until === null || day <= term.until) return code;
  return answersFor(term.successor, day, terms);
}

/** The commissioner of the area on a day, if there was one. */
export function findCommissioner(day: IsoDate): OrganisationTerm | null {
  return commissioners.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

/** Who commissions for the area on a day; before the first one began, the first. */
export function commissionerOn(day: IsoDate): OrganisationCode {
  return (findCommissioner(day) ?? commissioners[0]!).code;
}

/** Every code under which the organisation that acts as `code` on a day has owned anything. */
export function codesOf(code: string, day: IsoDate): readonly string[] {
  const acting = answersFor(code as OrganisationCode, day);
  const others = commissioners.map((term) => term.code as string);
  return [
    code,
    ...others.filter((other) => other !== code && answersFor(other as OrganisationCode, day) === acting),
  ];
}
