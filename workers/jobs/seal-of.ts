import { Unrecoverable } from "../ports/failures.ts";
import type { PeopleDesk } from "../ports/people-desk.ts";
import type { Seal } from "../ports/seal.ts";

/** How a person's record is sealed now. */
export async function sealOf(people: PeopleDesk, personId: string): Promise<Seal> {
  const seal = await people.findSeal(personId);
  if (!seal) throw new Unrecoverable("NO_SUCH_SEAL");
  return seal;
}
