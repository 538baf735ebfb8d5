import { getInForce } from "../../../schema/codes/in-force.ts";
import { trainingRules } from "../../../schema/codes/reviewer-training.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Terms } from "../domain/check-appointment.ts";
import { findSuccession } from "../store/organisations.ts";

/** The day, and the reference data, by which appointments are decided now. */
export async function termsOf(tx: Transaction): Promise<Terms> {
  const today = dayInEngland(tx.now);
  const { qualifying, supporting } = getInForce(trainingRules, today);
  return { today, qualifying, supporting, succession: await findSuccession(tx) };
}
