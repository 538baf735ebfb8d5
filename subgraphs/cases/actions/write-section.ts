import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { SectionKind } from "../domain/review.ts";
import { saveSection } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** A section's next text. */
export interface WriteSectionCommand {
  readonly caseId: string;
  readonly section: SectionKind;
  readonly words: string;
  /** The revision of the text that the writer has seen; 0 where there was none. */
  readonly revision: number;
}

/** Writes a section anew, unless somebody has written it since the writer read it. Earlier texts stay. */
export async function writeSection(
  tx: Transaction,
  masterKey: MasterKey,
  command: WriteSectionCommand,
): Promise<{ caseId: string }> {
  const { caseId, section } = command;
  const { file, review } = await getReview(tx, caseId, "SECTION_WRITTEN");
  const known = review.sections.find(({ kind }) => kind === section)?.revision ?? 0;
  const reasons: RefusalReason[] = [];
  if (command.revision !== known) reasons.push({ code: "STALE", path: ["revision"] });
  if (command.words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  refuseIf(reasons);
  const revision = known + 1;
  const words = await sealWords(tx, masterKey, command.words);
  await saveSection(tx, caseId, { kind: section, revision, words });
  await advance(tx, file, { kind: "SECTION_WRITTEN", facts: { section, revision, words } });
  return { caseId };
}
