import type { MatchSubject } from "./types.ts";

/** A subject for tests: nothing is known but what is given. */
export function subject(said: Partial<MatchSubject>): MatchSubject {
  return {
    givenNames: null,
    familyName: null,
    birthDate: null,
    deathDate: null,
    nhsNumber: null,
    sex: null,
    postcode: null,
    ...said,
  };
}
