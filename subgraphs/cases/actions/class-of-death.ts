import { possibleAges } from "../../../schema/values/age.ts";
import type { Avoidability } from "../../../schema/values/avoidability.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { lastPossibleDay } from "../../../schema/values/partial-date.ts";
import { avoidabilityOf } from "../domain/avoidability.ts";
import type { CaseFacts } from "../domain/facts.ts";
import { avoidableListOn } from "./reference-data.ts";

/** The class of a death, and the list by which it was found. */
export interface ClassOfDeath {
  readonly avoidability: Avoidability;
  /** The version of the list. */
  readonly avoidableList: string;
}

/** Classes a death by its underlying cause and the person's age, by the list of its day. */
export function classOfDeath(
  { birthDate, deathDate }: Pick<CaseFacts, "birthDate" | "deathDate">,
  underlying: Icd10Code | null,
  today: IsoDate,
): ClassOfDeath {
  const list = avoidableListOn(deathDate === null ? today : lastPossibleDay(deathDate));
  const age = birthDate && deathDate && possibleAges(birthDate, deathDate);
  return { avoidability: avoidabilityOf(underlying, age, list), avoidableList: list.version };
}
