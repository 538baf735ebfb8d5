import { familyTopics } from "../../../schema/codes/family-topics.ts";

/** What families are asked about, by the list in force. */
export function listFamilyTopics(): { code: string; label: string; askedOnce: boolean }[] {
  return Object.entries(familyTopics.entries).map(([code, { label, askedOnce }]) => ({
    code,
    label,
    askedOnce,
  }));
}
