import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sharedClasses } from "../../schema/codes/data-classes.ts";
import { purposes } from "../../schema/codes/purposes.ts";
import { holdReasons } from "../../schema/values/hold-reason.ts";
import { investigationKinds } from "../../schema/values/investigation-kind.ts";
import { investigationOutcomes } from "../../schema/values/investigation-outcome.ts";
import { informantKinds, informantMeans, informantOutcomes } from "../../subgraphs/cases/domain/informant.ts";
import { learningDecisions } from "../../subgraphs/cases/domain/learning-act.ts";
import { careRoles } from "../../subgraphs/cases/domain/past-care.ts";
import { causeLines } from "../../subgraphs/cases/domain/recorded-causes.ts";
import { sectionKinds } from "../../subgraphs/cases/domain/review.ts";
import { adjustmentStates, concernRoutes } from "../../subgraphs/cases/domain/review-entry.ts";
import { trainingKinds } from "../../subgraphs/reviewers/domain/reviewer.ts";

/** Where the sample set lies: beside the sources, also when the built code runs. */
const folder = fileURLToPath(new URL("../sample/", import.meta.url)).replace(/([\\/])dist[\\/]/, "$1");

/** The path of a file of the sample set. */
export const sampleFile = (name: string): string => `${folder}${name}`;

const organisations = z.array(z.object({ code: z.string(), name: z.string() }));

const reviewers = z.array(
  z.object({
    subject: z.string(),
    displayName: z.string(),
    employer: z.string(),
    team: z.string().nullable(),
    caseloadLimit: z.int(),
    training: z.array(
      z.object({ kind: z.enum(keysOf(trainingKinds)), completedOn: z.string(), expiresOn: z.string() }),
    ),
    interests: z.array(z.object({ organisation: z.string(), from: z.string(), words: z.string() })),
  }),
);

const investigations = z.array(
  z.looseObject({
    kind: z.enum(keysOf(investigationKinds)),
    reference: z.string(),
    leadOrganisation: z.string(),
    openedOn: z.string(),
    disclosureRestricted: z.boolean(),
    subject: z.looseObject({ familyName: z.string() }),
  }),
);

/** The states to which the sample set takes cases, in the order in which a case comes through them. */
export const ends = [
  "ON_HOLD",
  "REFUSED",
  "ALLOCATED",
  "IN_REVIEW",
  "QUALITY_ASSURANCE",
  "RETURNED",
  "PREPARED",
  "REJECTED",
  "ACKNOWLEDGED",
  "CLOSED",
] as const;

/** What an entry of a review says of care: as what it was given, by whom, and the words. */
const ofCare = z.object({
  role: z.enum(keysOf(careRoles)),
  organisation: z.string().nullable(),
  words: z.string(),
});

const stories = z.array(
  z.object({
    /** The number of the report in the look-back that names the person best. */
    report: z.string(),
    goesTo: z.enum(ends),
    /** Who is proposed as reviewer, and who cared for the person. */
    reviewer: z.string().optional(),
    /** The manager who is to support the reviewer. */
    supporter: z.string().optional(),
    careOrganisations: z.array(z.string()).default([]),
    /** What goes before the review, and how it ends if it does. */
    investigation: z
      .object({
        reference: z.string(),
        concluded: z
          .object({ concludedOn: z.string(), outcome: z.enum(keysOf(investigationOutcomes)) })
          .optional(),
      })
      .optional(),
    heldFor: z.object({ reason: z.enum(keysOf(holdReasons)), words: z.string() }).optional(),
    informants: z
      .array(
        z.object({
          kind: z.enum(keysOf(informantKinds)),
          outcome: z.enum(keysOf(informantOutcomes)),
          means: z.enum(keysOf(informantMeans)).optional(),
          attempts: z.array(z.iso.date()).optional(),
        }),
      )
      .default([]),
    sections: z
      .partialRecord(z.enum(keysOf(sectionKinds)), z.string())
      .default({})
      .transform((sections) =>
        keysOf(sectionKinds).flatMap((section) => {
          const words = sections[section];
          return words === undefined ? [] : [{ section, words }];
        }),
      ),
    careEvents: z.array(ofCare.extend({ on: z.string() })).default([]),
    adjustments: z
      .array(ofCare.extend({ adjustment: z.string(), made: z.enum(keysOf(adjustmentStates)) }))
      .default([]),
    goodPractice: z.array(ofCare).default([]),
    factors: z.array(ofCare.extend({ domain: z.string(), category: z.string() })).default([]),
    concerns: z.array(ofCare.extend({ passedTo: z.enum(keysOf(concernRoutes)) })).default([]),
    causes: z
      .array(z.object({ line: z.enum(keysOf(causeLines)), text: z.string(), icd10: z.string().nullable() }))
      .default([]),
    /** The underlying cause, where it was coded. */
    underlying: z.string().optional(),
    grade: z.int().optional(),
    themes: z.array(z.string()).default([]),
    recommendations: z
      .array(z.object({ words: z.string(), theme: z.string(), organisation: z.string() }))
      .default([]),
    returnedFor: z.string().optional(),
    /** What the steering group says of the report, and which actions it plans, each by its recommendation's theme. */
    learning: z
      .object({
        decision: z.enum(keysOf(learningDecisions)),
        words: z.string(),
        actions: z.array(
          z.object({
            of: z.string(),
            organisation: z.string(),
            words: z.string(),
            measure: z.string(),
            dueOn: z.string(),
          }),
        ),
      })
      .optional(),
  }),
);

/** What happens to one case of the sample set. */
export type Story = z.infer<typeof stories>[number];

const agreements = z.array(
  z.object({
    grantor: z.string(),
    grantee: z.string(),
    dataClass: z.enum(sharedClasses),
    purposes: z.array(z.enum(keysOf(purposes))),
  }),
);

export const sampleAgreements = () => agreements.parse(read("agreements.json"));
export const sampleStories = () => stories.parse(read("reviews.json"));
export const sampleOrganisations = () => organisations.parse(read("organisations.json"));
export const sampleReviewers = () => reviewers.parse(read("reviewers.json"));
export const sampleInvestigations = () => investigations.parse(read("investigations.json"));

function read(name: string): unknown {
  return JSON.parse(readFileSync(sampleFile(name), "utf8"));
}

function keysOf<K extends string>(values: Readonly<Record<K, unknown>>): [K, ...K[]] {
  return Object.keys(values) as [K, ...K[]];
}
