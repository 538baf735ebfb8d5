import { IsNull } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { promptTable } from "./case-tables.ts";

/** Somebody whom an investigation named and nobody has notified. */
export interface NotificationPrompt {
  readonly personId: string;
  readonly namedAt: Date;
}

/** Notes that somebody should be asked to notify this death; an earlier note stays. */
export async function savePrompt(tx: Transaction, personId: string, custodian: string): Promise<void> {
  await tx.manager.query(
    `insert into notification_prompt (person_id, custodian, named_at) values ($1, $2, $3)
     on conflict do nothing`,
    [personId, custodian, tx.now],
  );
}

/** Settles the prompt about a person, if there is one: a case was opened. */
export async function settlePrompt(tx: Transaction, personId: string): Promise<void> {
  await tx.manager
    .getRepository(promptTable)
    .update({ personId, settledAt: IsNull() }, { settledAt: tx.now });
}

/** Dismisses a prompt that waits, for a reason. @returns whether one waited */
export async function dismissOpenPrompt(tx: Transaction, personId: string, words: string): Promise<boolean> {
  const { affected } = await tx.manager
    .getRepository(promptTable)
    .update(
      { personId, settledAt: IsNull() },
      { settledAt: tx.now, dismissedBy: tx.caller.subject, dismissedWords: words },
    );
  return affected === 1;
}

/** One window of the prompts that wait, earliest first. */
export async function listPrompts(tx: Transaction, window: Window): Promise<NotificationPrompt[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "named_at", cast: "timestamptz", id: "person_id" },
    1,
  );
  const rows = (await tx.manager.query(
    `select person_id, named_at from notification_prompt where settled_at is null and ${condition} ${tail}`,
    parameters,
  )) as { person_id: string; named_at: Date }[];
  return rows.map((row) => ({ personId: row.person_id, namedAt: row.named_at }));
}
