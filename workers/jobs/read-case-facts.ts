import type { CaseFacts } from "../ports/case-desk.ts";
import type { PeopleDesk } from "../ports/people-desk.ts";
import { caseFactsOf } from "./case-facts.ts";

/** What is known of a person now, for their case; null for whom the index does not know or no report counts to. */
export async function readCaseFacts(people: PeopleDesk, personId: string): Promise<CaseFacts | null> {
  const person = await people.findPersonForCase(personId);
  return person && caseFactsOf(person);
}
