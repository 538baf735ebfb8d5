import { pseudonymOf } from "../../../workers/submission/pseudonym.ts";
import type { Submission } from "../domain/submission.ts";
import type { Keys } from "./keys.ts";

/**
 * The name under which the national programme knows a case: once a version has been prepared it stays, so that the key
 * can be changed, and a new key names new cases only.
 */
export function pseudonymOfCase(caseId: string, latest: Submission | null | undefined, keys: Keys): string {
  return latest?.pseudonym ?? pseudonymOf(caseId, keys.pseudonym);
}
