import type { NotifierChannel, NotifierRelation } from "../../../schema/values/notifier.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** Somebody who told of a death and was not signed in: they rang or wrote, or filled in the public form. */
export interface Notifier {
  readonly channel: NotifierChannel;
  readonly relation: NotifierRelation;
  /** Their own words, sealed: nobody finds a caller by their name. */
  readonly nameWords: string | null;
  readonly reachWords: string | null;
  /** Under which whoever took it down signs in. */
  readonly recordedBy: string;
}

/** A notifier as sent. */
export interface NotifierAsSent {
  readonly channel: NotifierChannel;
  readonly relation: NotifierRelation;
  readonly name: string | null;
  readonly reach: string | null;
}

/**
 * May the sender speak for this notifier? The public form for whoever fills it in and nobody else; people for those
 * who rang or wrote.
 */
export function checkNotifier(
  roles: readonly string[],
  notifier: NotifierAsSent | null,
): RefusalReason<"FORM_NAMES_ITS_NOTIFIER" | "NOT_BY_THE_FORM">[] {
  const isForm = roles.includes("public-form");
  if (isForm && notifier?.channel !== "FORM") {
    return [{ code: "FORM_NAMES_ITS_NOTIFIER", path: ["notifier"] }];
  }
  if (!isForm && notifier?.channel === "FORM") {
    return [{ code: "NOT_BY_THE_FORM", path: ["notifier", "channel"] }];
  }
  return [];
}
