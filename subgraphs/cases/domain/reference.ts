import { speakableCode } from "../../../schema/values/speakable-code.ts";

/**
 * The reference by which people speak of a case, for instance `C-7KQ2-M4XD`: it tells nothing about the person.
 * @param chance a random UUID
 */
export const caseReference = (chance: string) => `C-${speakableCode(chance)}`;
