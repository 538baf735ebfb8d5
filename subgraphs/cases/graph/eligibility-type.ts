import { Field, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import {
  type Eligibility,
  type EligibilityOutcome,
  eligibilityOutcomes,
  eligibilityReasons,
} from "../domain/eligibility.ts";
import { screeners } from "./case-enums.ts";

@ObjectType("EligibilityReason", { description: "Why a death is or is not one for review." })
@SignedIn()
export class EligibilityReasonType {
  @Field(() => String, { nullable: true, description: "A stable code for programs." })
  @Requires("case:read")
  code!: string;

  @Field(() => String, { nullable: true, description: "The reason in a practitioner's words." })
  @Requires("case:read")
  message!: string;
}

@ObjectType("Eligibility", { description: "Whether a death is one for review, and why." })
@SignedIn()
export class EligibilityType {
  @Field(() => eligibilityOutcomes, { nullable: true, description: "What was found." })
  @Requires("case:read")
  outcome!: EligibilityOutcome;

  @Field(() => String, { nullable: true, description: "The version of the rule." })
  @Requires("case:read")
  rule!: string;

  @Field(() => [EligibilityReasonType], { nullable: true, description: "Why, all that was found." })
  @Requires("case:read")
  reasons!: EligibilityReasonType[];

  @Field(() => screeners, { nullable: true, description: "Who found it." })
  @Requires("case:read")
  decidedBy!: string;
}

/** What the graph shows of a finding. */
export function showEligibility({ reasons, ...found }: Eligibility): EligibilityType {
  return { ...found, reasons: reasons.map((code) => ({ code, message: eligibilityReasons[code] })) };
}
