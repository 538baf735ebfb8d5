import type { MatchSubject } from "../types.ts";
import type { ApartPair, KnownReport, MatchWork } from "./known-report.ts";

/**
 * What matching a report looks at, as it goes over the wire: one row a report, the report in question first. A row is
 * `[reportId, version, personId, isTold, standing, arrived, onePerPerson, familyName, givenNames, birthDate, deathDate,
 * nhsNumber, nhsNumberAsReported, sex, postcode, others]`, null for what is not known. `others` is null, or
 * `[[[givenNames, familyName], …], formerPostcodes, formerNhsNumbers]`.
 */
export interface CompactWork {
  readonly reports: readonly CompactReport[];
  readonly isCorrected: boolean;
  readonly apart: readonly ApartPair[];
  /** Kinds of keys that too many reports share: those beyond were not looked at. */
  readonly cappedKeys: readonly string[];
}

type CompactReport = readonly [
  reportId: string,
  version: number,
  personId: string | null,
  isTold: boolean,
  standing: KnownReport["standing"],
  arrived: number,
  onePerPerson: string | null,
  familyName: string | null,
  givenNames: string | null,
  birthDate: string | null,
  deathDate: string | null,
  nhsNumber: string | null,
  nhsNumberAsReported: string | null,
  sex: string | null,
  postcode: string | null,
  others: CompactOthers | null,
];

type CompactOthers = readonly [
  names: readonly (readonly [givenNames: string | null, familyName: string | null])[],
  formerPostcodes: readonly string[],
  formerNhsNumbers: readonly string[],
];

/** Writes what matching a report looks at. */
export function writeWork(work: MatchWork & Pick<CompactWork, "cappedKeys">): CompactWork {
  const { reportId, reports, isCorrected, apart, cappedKeys } = work;
  const inOrder = [...reports].sort(
    (a, b) => Number(b.reportId === reportId) - Number(a.reportId === reportId),
  );
  return { reports: inOrder.map(writeReport), isCorrected, apart, cappedKeys };
}

/** Reads it again. */
export function readWork({ reports, isCorrected, apart }: CompactWork): MatchWork {
  return { reportId: reports[0]![0], reports: reports.map(readReport), isCorrected, apart };
}

function writeReport(report: KnownReport): CompactReport {
  const { reportId, version, personId, isTold, standing, arrived, onePerPerson, subject: of } = report;
  return [
    ...([reportId, version, personId, isTold, standing, arrived, onePerPerson] as const),
    ...([of.familyName, of.givenNames, of.birthDate, of.deathDate] as const),
    ...([of.nhsNumber, of.nhsNumberAsReported ?? null, of.sex, of.postcode] as const),
    writeOthers(of),
  ];
}

function writeOthers({ otherNames, formerPostcodes, formerNhsNumbers }: MatchSubject): CompactOthers | null {
  const names = (otherNames ?? []).map(({ givenNames, familyName }) => [givenNames, familyName] as const);
  const others = [names, formerPostcodes ?? [], formerNhsNumbers ?? []] as const;
  return others.some((each) => each.length > 0) ? others : null;
}

function readOthers(others: CompactOthers | null): Partial<MatchSubject> {
  if (others === null) return {};
  const [names, formerPostcodes, formerNhsNumbers] = others;
  const otherNames = names.map(([givenNames, familyName]) => ({ givenNames, familyName }));
  return { otherNames, formerPostcodes, formerNhsNumbers };
}

function readReport(row: CompactReport): KnownReport {
  const [reportId, version, personId, isTold, standing, arrived, onePerPerson, ...said] = row;
  const [
    familyName,
    givenNames,
    birthDate,
    deathDate,
    nhsNumber,
    nhsNumberAsReported,
    sex,
    postcode,
    others,
  ] = said;
  return {
    ...{ reportId, version, personId, isTold, standing, arrived, onePerPerson },
    subject: {
      ...{ familyName, givenNames, birthDate, deathDate, nhsNumber, nhsNumberAsReported, sex, postcode },
      ...readOthers(others),
    },
  };
}
