import { Field, ID, InputType } from "type-graphql";
import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { OrganisationCodeScalar } from "../../kit/scalars.ts";
import { HoldReasonEnum } from "../../kit/value-enums.ts";
import { screeningDecisions } from "./case-enums.ts";

@InputType("CaseActInput", { description: "Something that is done to a case without saying more." })
export class CaseActInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;
}

@InputType("ScreenCaseInput", { description: "A decision on whether a death is one for review." })
export class ScreenCaseInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => screeningDecisions, { description: "What is decided." })
  outcome!: keyof typeof screeningDecisions;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@InputType("AllocateCaseInput", { description: "A reviewer to be proposed for a case." })
export class AllocateCaseInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The manager who is to support the reviewer: somebody registered and trained for it.",
  })
  supporterId?: string | null;

  @Field(() => [OrganisationCodeScalar], {
    nullable: true,
    description: "Codes of further organisations that gave care, beside those that the case knows.",
  })
  careOrganisations?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of further teams that gave care, beside those that the case knows.",
  })
  careTeams?: string[] | null;

  @Field(() => [String], {
    defaultValue: [],
    description: "Codes of further posts that managed them, beside those that the case knows.",
  })
  careManagers!: string[];

  @Field(() => String, {
    nullable: true,
    description: "Why a working link with those who gave care is waived; left out where none is.",
  })
  waiverReason?: string | null;
}

@InputType("HoldByHandInput", {
  description: "A reason to wait that no investigation of the hub stands for.",
})
export class HoldByHandInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => HoldReasonEnum, { description: "Why, for instance FAMILY." })
  reason!: HoldReason;

  @Field(() => String, { nullable: true, description: "More about it, in the coordinator's words." })
  words?: string | null;
}

@InputType("ResumeByHandInput", { description: "A hold that a coordinator had made and now ends." })
export class ResumeByHandInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The hold." })
  holdId!: string;

  @Field(() => String, { description: "Why the case goes on." })
  reason!: string;
}
