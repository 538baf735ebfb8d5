import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { Subject } from "../domain/subject.ts";
import { subjectTable } from "./investigation-tables.ts";

/** Saves what identifies somebody. @returns the id by which acts point to it */
export async function saveSubject(tx: Transaction, subject: Subject): Promise<string> {
  const id = randomUUID();
  await tx.manager.getRepository(subjectTable).insert({ ...subject, id, recordedAt: tx.now });
  return id;
}

/** Corrects what identifies somebody; the index of people keeps what was said before. */
export async function correctSubject(tx: Transaction, id: string, subject: Subject): Promise<void> {
  await tx.manager.getRepository(subjectTable).update({ id }, subject);
}

/** Finds subjects by id. */
export async function findSubjects(tx: Transaction, ids: readonly string[]): Promise<Map<string, Subject>> {
  const rows = await tx.manager.getRepository(subjectTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}
