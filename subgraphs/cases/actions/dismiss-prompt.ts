import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { dismissOpenPrompt } from "../store/prompts.ts";
import { sealWords } from "../store/words.ts";
import { checkReason } from "./advance.ts";

/** That nobody need notify a death which an investigation has named. */
export interface DismissPromptCommand {
  readonly personId: string;
  readonly reason: string;
}

/** Dismisses a prompt for a notification; a notification that comes all the same opens a case. */
export async function dismissPrompt(
  tx: Transaction,
  masterKey: MasterKey,
  { personId, reason }: DismissPromptCommand,
): Promise<{ personId: string }> {
  refuseIf(checkReason(reason));
  const words = await sealWords(tx, masterKey, reason);
  if (await dismissOpenPrompt(tx, personId, words)) return { personId };
  throw new Refused([{ code: "NO_SUCH_PROMPT", path: ["personId"] }]);
}
