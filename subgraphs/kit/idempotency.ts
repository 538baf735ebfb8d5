import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { RefusalReason } from "../../schema/values/refusal.ts";
import type { Transaction } from "./database.ts";
import { Refused } from "./refusals.ts";

/** The table of answers already given, for an owner's migration. */
export const answeredRequestTable = (runtimeRole: string): string => `
  create table answered_request (
    subject text not null,
    key text not null,
    operation text not null,
    body_hash text not null,
    answer jsonb,
    answered_at timestamptz(3) not null,
    primary key (subject, key)
  );
  grant select, insert, update (answer) on answered_request to ${runtimeRole};
`;

/** What a command answers: the ids it made or changed, or why it was refused; `repeated` where it did so before. */
export type Answer<T> = ({ readonly done: T } | { readonly refused: readonly RefusalReason[] }) & {
  readonly repeated?: true;
};

/** A command with the caller's key; the same key and body get the first answer again. */
export interface Command {
  readonly operation: string;
  readonly key: string;
  readonly input: object;
}

/**
 * Runs an act at most once for a caller's key, refusals included, and stores the answer with its effect.
 * A second request with the same key waits for the first and gets its answer; with another body it is
 * refused. The answer holds ids only.
 */
export async function answerOnce<T extends object>(
  tx: Transaction,
  command: Command,
  act: () => Promise<T>,
): Promise<Answer<T>> {
  const bodyHash = hashOf(command);
  const taken = (await tx.manager.query(
    `insert into answered_request (subject, key, operation, body_hash, answered_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning key`,
    [tx.caller.subject, command.key, command.operation, bodyHash, tx.now],
  )) as unknown[];
  if (taken.length === 0) return firstAnswer<T>(tx, command.key, bodyHash);
  const answer = await attempt(tx, act);
  await tx.manager.query("update answered_request set answer = $3 where subject = $1 and key = $2", [
    tx.caller.subject,
    command.key,
    JSON.stringify(answer),
  ]);
  return answer;
}

async function firstAnswer<T>(tx: Transaction, key: string, bodyHash: string): Promise<Answer<T>> {
  const [first] = (await tx.manager.query(
    "select body_hash, answer from answered_request where subject = $1 and key = $2",
    [tx.caller.subject, key],
  )) as { body_hash: string; answer: Answer<T> }[];
  if (!first || first.body_hash !== bodyHash) {
    return { refused: [{ code: "KEY_USED_FOR_SOMETHING_ELSE", path: ["idempotencyKey"] }] };
  }
  return { ...first.answer, repeated: true };
}

/** A refusal undoes what the act has written so far, unless its work stands; the answer is kept either way. */
async function attempt<T>(tx: Transaction, act: () => Promise<T>): Promise<Answer<T>> {
  await tx.manager.query("savepoint act");
  try {
    return { done: await act() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!error.workStands) await tx.manager.query("rollback to savepoint act");
    return { refused: error.reasons };
  }
}

function hashOf(command: Command): string {
  const body = canonicalize({
    operation: command.operation,
    input: JSON.parse(JSON.stringify(command.input)),
  });
  return createHash("sha256")
    .update(body ?? "")
    .digest("hex");
}
