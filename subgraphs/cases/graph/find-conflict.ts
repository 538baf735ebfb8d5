import type { CasesContext } from "../context.ts";
import type { EditAside, ReviewPart } from "../domain/edit-aside.ts";
import { findEntryHistory } from "../store/review-entries.ts";
import type { EditAsideType, EditConflictType, WrittenFieldType } from "./edit-conflict-type.ts";

/** Both texts, where the caller has just been told that somebody else wrote or withdrew a part meanwhile. */
export async function findConflict(
  context: CasesContext,
  caseId: string,
  part: ReviewPart,
): Promise<EditConflictType | null> {
  const { request } = context;
  const { caller, loaders } = request;
  const aside = (await loaders.editsAside.load(caseId)) ?? [];
  const mine = aside.filter((edit) => edit.savedBy === caller.subject && isOf(edit, part)).at(-1);
  const review = await loaders.reviews.load(caseId);
  if (!mine || !review) return null;
  const stands =
    "section" in part
      ? review.sections.find(({ kind }) => kind === part.section)
      : (await request.read((tx) => findEntryHistory(tx, caseId, part.entryId))).at(-1);
  const codes = stands && "codes" in stands ? stands.codes : null;
  return {
    yours: await showEdit(mine, context),
    standingRevision: stands?.revision ?? 0,
    standingWithdrawn: stands !== undefined && "withdrawn" in stands && stands.withdrawn,
    standingText: stands ? await context.words.load(stands.words) : null,
    standingFields: showFields(codes),
    standingBy: stands?.writtenBy ?? null,
  };
}

/** What the graph shows of a text that was set aside. */
export async function showEdit(edit: EditAside, { words }: CasesContext): Promise<EditAsideType> {
  return { ...edit, text: await words.load(edit.words), fields: showFields(edit.codes) };
}

/** The fields of an entry by name, in one order whoever wrote them. */
function showFields(codes: EditAside["codes"]): WrittenFieldType[] {
  return Object.entries(codes ?? {})
    .map(([name, value]: [string, string | null]) => ({ name, value }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function isOf({ section, entryId }: EditAside, part: ReviewPart): boolean {
  return "section" in part ? section === part.section : entryId === part.entryId;
}
