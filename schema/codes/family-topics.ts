import { unconfirmed } from "./unconfirmed.ts";

interface TopicEntry {
  readonly label: string;
  /** Is a family asked about it once only? What fits no topic may be asked again, as it is never the same. */
  readonly askedOnce: boolean;
  readonly source: string;
}

/**
 * What families are asked about. A code, once given, keeps its meaning; a new meaning gets a new code and a new
 * version of the list.
 * Source of the rule: the report of November 2017, section 3.12: no duplicate questioning, no unnecessary upset.
 */
export const familyTopics = {
  version: "2017-11",
  entries: {
    "who-they-were": topic("Who the person was, what they liked, who mattered to them"),
    "life-story": topic("Where they lived, went to school, worked"),
    "health-history": topic("Their health and illnesses over the years"),
    "everyday-care": topic("Who cared for them and how"),
    "reasonable-adjustments": topic("What helped them to use services, and whether it was done"),
    communication: topic("How they made themselves understood, and whether they were listened to"),
    "decisions-and-consent": topic("How decisions were made for or with them"),
    "last-illness": topic("How they became ill and how they were treated"),
    "circumstances-of-death": topic("What happened around their death"),
    "end-of-life": topic("Their wishes and care at the end of life"),
    "concerns-about-care": topic("What the family thinks went wrong"),
    "good-care": topic("What the family thinks was done well"),
    records: topic("Leave to read records, and papers that the family holds"),
    "taking-part": topic("Whether and how the family wishes to take part"),
    other: { ...topic("Something else"), askedOnce: false },
  },
} as const satisfies { version: string; entries: Record<string, TopicEntry> };

/** The code of a topic. */
export type FamilyTopic = keyof typeof familyTopics.entries;

/** Is the text the code of a topic? */
export function isFamilyTopic(text: string): text is FamilyTopic {
  return Object.hasOwn(familyTopics.entries, text);
}

function topic(label: string): TopicEntry {
  return { label, askedOnce: true, source: `After the sections of a review: ${unconfirmed}` };
}
