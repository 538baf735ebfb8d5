import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { isSameOrganisation } from "../../../schema/values/succession.ts";
import { noteTouched } from "../../kit/audit/note.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { ActKind, NewAct } from "../domain/act.ts";
import { type Actor, actorsOf } from "../domain/actors.ts";
import { checkAct } from "../domain/check-act.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import { append, type CaseFile, lockCase } from "../store/cases.ts";
import { dueDatesOf, succession } from "./reference-data.ts";

/** In which parts the caller acts on a case. */
export function actorsFor({ caller }: Transaction, { standing, custodian }: CaseFile): ReadonlySet<Actor> {
  const { reviewer, contributors, proposedSubject } = standing;
  const { organisation } = caller;
  const keeps = organisation !== null && isSameOrganisation(custodian, organisation, succession);
  return actorsOf(caller, keeps, reviewer?.subject ?? null, contributors, proposedSubject);
}

/** What stands against the caller doing this to the case now. */
export function mayDo(tx: Transaction, file: CaseFile, act: ActKind): RefusalReason<CaseRefusal>[] {
  return [...checkErased(file), ...checkAct(file.standing, act, actorsFor(tx, file))];
}

/** Does acts one after another, each if the table of transitions lets the caller. Throws `Refused`. */
export async function advance(tx: Transaction, file: CaseFile, ...acts: NewAct[]): Promise<CaseFile> {
  let moved = file;
  for (const act of acts) {
    refuseIf(mayDo(tx, moved, act.kind));
    moved = await append(tx, moved, [act], dueDatesOf);
  }
  noteTouched(tx, "Case", file.id);
  return moved;
}

/** The case, which nobody else changes until the transaction ends. Throws `Refused` where there is none. */
export async function getCase(tx: Transaction, caseId: string): Promise<CaseFile> {
  const file = await lockCase(tx, caseId);
  if (file === null) throw new Refused([{ code: "NO_SUCH_CASE", path: ["caseId"] }]);
  return file;
}

/** Has what was written on the case been erased, so that nothing can be done on it any more? */
export function checkErased({ erasedAt }: CaseFile): RefusalReason<CaseRefusal>[] {
  return erasedAt === null ? [] : [{ code: "RECORD_ERASED", path: ["caseId"] }];
}

/** Is a proposed reviewer's answer awaited, which must come first? */
export function checkNoProposal({ standing }: CaseFile): RefusalReason<CaseRefusal>[] {
  return standing.openProposal === null ? [] : [{ code: "PROPOSAL_OPEN", path: ["caseId"] }];
}

/** Is the reason given for an act no reason at all? */
export function checkReason(reason: string): RefusalReason<CaseRefusal>[] {
  return reason.trim() === "" ? [{ code: "REASON_MISSING", path: ["reason"] }] : [];
}
