import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { parseEthnicCategory } from "../../schema/values/ethnic-category.ts";
import { parseIcd10 } from "../../schema/values/icd10.ts";
import { parseIsoDate } from "../../schema/values/iso-date.ts";
import { parseNhsNumber } from "../../schema/values/nhs-number.ts";
import { parseOnsCode } from "../../schema/values/ons-code.ts";
import { parseOrganisationCode } from "../../schema/values/organisation-code.ts";
import type { Parsed } from "../../schema/values/parsed.ts";
import { parsePartialDate } from "../../schema/values/partial-date.ts";
import { parsePostcode } from "../../schema/values/postcode.ts";
import { parseQuarter } from "../../schema/values/quarter.ts";
import { badInput } from "./bad-input.ts";

/** A scalar that checks what comes in and says what is wrong with it; what goes out was checked before. */
function valueScalar<T extends string>(
  name: string,
  description: string,
  parse: (text: string) => Parsed<T>,
): GraphQLScalarType<T, string> {
  const read = (text: unknown): T => {
    const parsed: Parsed<T> =
      typeof text === "string" ? parse(text) : { ok: false, reason: `${name} is written as a text.` };
    if (parsed.ok) return parsed.value;
    throw badInput(parsed.reason);
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => String(value),
  });
}

/** A scalar that is whatever JSON its description says; only for what one job reads of one owner. */
export function jsonScalar(name: string, description: string): GraphQLScalarType {
  return new GraphQLScalarType({ name, description });
}

export const DateTime = GraphQLDateTimeISO;
export const IsoDateScalar = valueScalar("Date", "A day, as 2018-03-09.", parseIsoDate);
export const PartialDateScalar = valueScalar(
  "PartialDate",
  "A day, or a year and month, or a year, as far as it is known: 2018-03-09, 2018-03 or 2018.",
  parsePartialDate,
);
export const NhsNumberScalar = valueScalar(
  "NHSNumber",
  "An NHS number: ten digits that pass their check, without spaces.",
  parseNhsNumber,
);
export const QuarterScalar = valueScalar(
  "Quarter",
  "A quarter of a calendar year, as 2018-Q1.",
  parseQuarter,
);
export const PostcodeScalar = valueScalar(
  "Postcode",
  "A postcode of the United Kingdom, as CR0 1EA.",
  parsePostcode,
);
export const OrganisationCodeScalar = valueScalar(
  "OrganisationCode",
  "The code of an organisation: the ODS code of an NHS organisation or the ONS code of a council.",
  parseOrganisationCode,
);
export const OnsCodeScalar = valueScalar("OnsCode", "The ONS code of an area, as E09000008.", parseOnsCode);
export const Icd10Scalar = valueScalar("ICD10", "An ICD-10 code, as J18.9.", parseIcd10);
export const EthnicCategoryScalar = valueScalar(
  "EthnicCategory",
  "The ethnic category of the NHS Data Dictionary, as A or A1; Z not stated, 99 not known.",
  parseEthnicCategory,
);
