import { speakableCode } from "../../../schema/values/speakable-code.ts";

/**
 * The reference under which a report is known to its reporter, for instance `R-7KQ2-M4XD`: it tells nothing
 * about the person.
 * @param chance a random UUID
 */
export const reportReference = (chance: string) => `R-${speakableCode(chance)}`;
