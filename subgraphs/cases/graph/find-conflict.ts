import type { CasesContext } from "../context.ts";
import type { EditAside, ReviewPart } from "../domain/edit-aside.ts";
import { findEntryHistory } from "../store/review-entries.ts";
import type { CasePayload } from "./case-payload.ts";
import type { EditAsideType, EditConflictType, WrittenFieldType } from "./edit-conflict-type.ts";

/**
 * What was just set aside of the caller's, and what stands: somebody else wrote or withdrew the part meanwhile, or nobody
 * may write now.
 * @param part null where the caller's text was for a new entry
 */
export async function findConflict(
  context: CasesContext,
  caseId: string,
  { refusals }: Pick<CasePayload, "refusals">,
  part: ReviewPart | null,
): Promise<EditConflictType | null> {
  if (!refusals.some(({ code }) => code === "STALE" || code === "TEXT_KEPT")) return null;
  const { request } = context;
  const { caller, loaders } = request;
  const aside = (await loaders.editsAside.load(caseId)) ?? [];
  const mine = aside
    .filter((edit) => edit.savedBy === caller.subject && (part === null || isOf(edit, part)))
    .at(-1);
  const review = await loaders.reviews.load(caseId);
  if (!mine || !review) return null;
  const { section, entryId } = mine;
  const stands =
    entryId === null
      ? review.sections.find(({ kind }) => kind === section)
      : (await request.read((tx) => findEntryHistory(tx, caseId, entryId))).at(-1);
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
function showFields(codes: object | null): WrittenFieldType[] {
  return Object.entries(codes ?? {})
    .map(([name, value]: [string, string | null]) => ({ name, value }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function isOf({ section, entryId }: EditAside, part: ReviewPart): boolean {
  return "section" in part ? section === part.section : entryId === part.entryId;
}
