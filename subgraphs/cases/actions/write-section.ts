import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { SectionKind } from "../domain/review.ts";
import { settleOwnEdits } from "../store/edits-aside.ts";
import { saveSection } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { checkRead, getReviewToWrite } from "./get-review.ts";
import { setAside } from "./set-aside.ts";

/** A section's next text. */
export interface WriteSectionCommand {
  readonly caseId: string;
  readonly section: SectionKind;
  readonly words: string;
  /** The revision of the text that the writer has seen; 0 where there was none. */
  readonly revision: number;
}

/**
 * Writes a section anew. Where somebody has written it since the writer read it, the text is set aside and both can
 * be read; so is one that comes while the case waits or a second reader has it. Earlier texts stay.
 */
export async function writeSection(
  tx: Transaction,
  masterKey: MasterKey,
  command: WriteSectionCommand,
): Promise<{ caseId: string }> {
  const { caseId, section } = command;
  const { file, review, late } = await getReviewToWrite(tx, caseId, "SECTION_WRITTEN");
  const known = review.sections.find(({ kind }) => kind === section)?.revision ?? 0;
  if (command.words.trim() === "") refuseIf([{ code: "NOTHING_WRITTEN", path: ["words"] }]);
  const part = { section };
  const reasons = [...late, ...checkRead(command.revision, known)];
  if (reasons.length > 0) {
    const { words, revision: basedOn } = command;
    await setAside(tx, masterKey, file, { reasons, part, basedOn, words, codes: null });
  }
  const revision = known + 1;
  const words = await sealWords(tx, masterKey, command.words);
  await saveSection(tx, caseId, { kind: section, revision, words });
  await settleOwnEdits(tx, caseId, part);
  await advance(tx, file, { kind: "SECTION_WRITTEN", facts: { section, revision, words } });
  return { caseId };
}
