import { familyTopics, isFamilyTopic } from "../../../schema/codes/family-topics.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkDay, checkRelative } from "../domain/family-contact.ts";
import { type AskingProcess, checkAskedBefore, checkAsker } from "../domain/family-question.ts";
import { checkAgreedAsker } from "../domain/linked-process.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import type { CaseFile } from "../store/cases.ts";
import { findQuestionsOfCases, saveQuestion } from "../store/family-questions.ts";
import { findRelative } from "../store/family-relatives.ts";
import { findLinkedProcesses } from "../store/linked-processes.ts";
import { sealWords } from "../store/words.ts";
import { actorsFor, advance, getCase, mayDo } from "./advance.ts";
import { checkNotErased, findContactRules, isForOtherProcess, refuseOrOverrule } from "./family-rules.ts";

/** A question that some process puts to the family. */
export interface AskFamilyCommand {
  readonly caseId: string;
  readonly process: AskingProcess;
  readonly investigationId: string | null;
  readonly topic: string;
  readonly words: string;
  readonly relativeId: string | null;
  readonly askedOn: IsoDate;
  /** Why the family is asked although they were asked before, or should be left alone. */
  readonly overruleReason: string | null;
}

/** Keeps a question put to the family, once for a topic over all processes. */
export async function askFamily(
  tx: Transaction,
  masterKey: MasterKey,
  command: AskFamilyCommand,
): Promise<{ caseId: string; questionId: string }> {
  const { overruleReason, ...asked } = command;
  const { caseId, process, investigationId, topic, askedOn } = asked;
  const file = await getCase(tx, caseId);
  const found = [
    ...mayDo(tx, file, "FAMILY_ASKED"),
    ...(await checkNotErased(tx, asked.relativeId)),
    ...(await checkQuestion(tx, file, command)),
  ];
  const kept = await refuseOrOverrule(tx, masterKey, file, found, overruleReason);
  const id = crypto.randomUUID();
  const words = await sealWords(tx, masterKey, command.words);
  await saveQuestion(tx, { ...asked, id, words, topicVersion: familyTopics.version });
  await advance(tx, file, {
    kind: "FAMILY_ASKED",
    facts: { questionId: id, process, investigationId, topic, on: askedOn, ...kept },
  });
  return { caseId, questionId: id };
}

async function checkQuestion(
  tx: Transaction,
  file: CaseFile,
  command: AskFamilyCommand,
): Promise<RefusalReason<CaseRefusal>[]> {
  const { topic, relativeId, askedOn } = command;
  const found = checkAsker(command, isForOtherProcess(actorsFor(tx, file)));
  if (command.words.trim() === "") found.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  if (relativeId !== null) found.push(...checkRelative(await findRelative(tx, file.id, relativeId)));
  const linked = (await findLinkedProcesses(tx, [file.id])).get(file.id) ?? [];
  found.push(...checkAgreedAsker(command, linked));
  const rules = await findContactRules(tx, file);
  found.push(...checkDay(rules, { on: askedOn, today: dayInEngland(tx.now), path: "askedOn" }));
  if (!isFamilyTopic(topic)) return [...found, { code: "UNKNOWN_TOPIC", path: ["topic"] }];
  if (!familyTopics.entries[topic].askedOnce) return found;
  const asked = (await findQuestionsOfCases(tx, [file.id])).get(file.id) ?? [];
  return [...found, ...checkAskedBefore(asked, topic, askedOn)];
}
