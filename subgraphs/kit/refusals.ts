import "reflect-metadata";
import { Directive, Field, ObjectType } from "type-graphql";
import type { RefusalCatalogue, RefusalReason, RefusalWords } from "../../schema/values/refusal.ts";
import { breakGlassRefusals } from "./break-glass/refusals.ts";
import { retentionRefusals } from "./retention/retention-refusals.ts";

/**
 * Thrown by actions with everything that was found. What the act has written is undone, unless it says
 * that its work stands: a report that cannot be taken is kept as it was received.
 */
export class Refused extends Error {
  readonly reasons: readonly RefusalReason[];
  readonly workStands: boolean;
  constructor(reasons: readonly RefusalReason[], options: { workStands?: boolean } = {}) {
    super(`refused: ${reasons.map((reason) => reason.code).join(", ")}`);
    this.name = "Refused";
    this.reasons = reasons;
    this.workStands = options.workStands ?? false;
  }
}

/** Throws where rules found reasons against an act; what several of them found is said once. */
export function refuseIf(reasons: readonly RefusalReason[]): void {
  const found = new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.path]), reason]));
  if (found.size > 0) throw new Refused([...found.values()]);
}

/** Refusals that every owner may give. */
export const commonRefusals = {
  ...breakGlassRefusals,
  ...retentionRefusals,
  KEY_USED_FOR_SOMETHING_ELSE: {
    message: "This idempotency key was already used for a different request.",
    howToProceed: "Send the request again with a new key.",
  },
  STALE: {
    message: "The facts have changed since they were read.",
    howToProceed: "Read the record again and decide on what it says now.",
  },
  ORGANISATION_NEEDED: {
    message: "You are signed in for no organisation, so there is nothing that you could share.",
    howToProceed: "Sign in for the organisation that keeps the records.",
  },
  SHARES_WITH_ITSELF: {
    message: "An organisation sees its own records without an agreement.",
    howToProceed: "Name the organisation that is to see them.",
  },
  KEPT_ELSEWHERE: {
    message: "Records of this kind are kept by another owner.",
    howToProceed: "Make the offer where they are kept.",
  },
  PURPOSE_MISSING: {
    message: "An agreement names what the records may be used for.",
    howToProceed: "Name at least one purpose.",
  },
  AGREEMENT_ENDS_FIRST: {
    message: "The last day lies before the first.",
    howToProceed: "Check both days.",
  },
  NO_SUCH_AGREEMENT: {
    message: "Your organisation is a party to no such agreement.",
    howToProceed: "Look at the list of agreements again.",
  },
  NOT_OFFERED_TO_YOU: {
    message: "This was offered to another organisation, which accepts it or does not.",
    howToProceed: "Wait for the other party.",
  },
  ACCEPTED_BEFORE: {
    message: "This offer was accepted before.",
    howToProceed: "Nothing is left to do.",
  },
  NOT_TO_BE_KEPT_HERE: {
    message: "The end of this audit is not kept with this owner.",
    howToProceed: "Give it to the owner with whom it is anchored.",
  },
  REVOKED_BEFORE: {
    message: "This agreement has been ended.",
    howToProceed: "Make a new offer if the records are to be shared again.",
  },
} as const satisfies RefusalCatalogue;

@ObjectType("Refusal", { description: "Why something asked for was not done, and what to do about it." })
@Directive("@shareable")
@Directive("@authenticated")
export class RefusalType {
  @Field(() => String, { description: "A stable code for programs." })
  code!: string;

  @Field(() => String, { description: "The reason in a practitioner's words." })
  message!: string;

  @Field(() => [String], {
    description: "The field of the input that the refusal is about, outermost first.",
  })
  path!: string[];

  @Field(() => String, { description: "What to do now." })
  howToProceed!: string;

  @Field(() => String, { nullable: true, description: "The role that may overrule, where one may." })
  mayOverrule!: string | null;
}

/**
 * Puts reasons into words.
 * Throws where a code has no words: that is a fault of ours, never of the caller.
 */
export function inWords(reasons: readonly RefusalReason[], catalogue: RefusalCatalogue): RefusalType[] {
  return reasons.map(({ code, path }) => {
    const words = catalogue[code] ?? commonRefusals[code as keyof typeof commonRefusals];
    if (!words) throw new Error(`no words for the refusal ${code}`);
    return {
      code,
      message: words.message,
      path: [...(path ?? [])],
      howToProceed: words.howToProceed,
      mayOverrule: (words as RefusalWords).mayOverrule ?? null,
    };
  });
}
