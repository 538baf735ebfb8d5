import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { InvestigationStage } from "../../../schema/values/investigation-stage.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { PageArgs } from "../../kit/connections.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { InvestigationKindEnum } from "../../kit/value-enums.ts";
import { type InvestigationStatus, investigationStatuses } from "../domain/investigation.ts";
import { type LinkRelation, linkRelations } from "../domain/link.ts";
import { type RestrictingAuthority, restrictingAuthorities } from "../domain/restriction.ts";
import { InvestigationOutcomeEnum, InvestigationStageEnum, restingSteps } from "./investigation-enums.ts";
import { SubjectInput } from "./subject-type.ts";

@InputType("InvestigationFilter", { description: "Which investigations; what is given must all hold." })
export class InvestigationFilterInput {
  @Field(() => [InvestigationKindEnum], { nullable: true, description: "Of one of these kinds." })
  kinds?: InvestigationKind[] | null;

  @Field(() => investigationStatuses, { nullable: true, description: "That stand here." })
  status?: InvestigationStatus | null;

  @Field(() => [ID], { nullable: true, description: "With these ids." })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Linked with one of these cases." })
  caseIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "About one of these persons." })
  personIds?: string[] | null;
}

@ArgsType()
export class InvestigationsArgs extends PageArgs {
  @Field(() => InvestigationFilterInput, {
    nullable: true,
    description: "Which investigations; all where it is left out.",
  })
  filter?: InvestigationFilterInput | null;
}

@InputType("OpenInvestigationInput", { description: "Another review or investigation of a death." })
export class OpenInvestigationInput extends CommandInput {
  @Field(() => InvestigationKindEnum, { description: "Which process it follows." })
  kind!: InvestigationKind;

  @Field(() => String, { description: "The lead organisation's own number; it must not tell a name." })
  reference!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that leads; left out for one's own.",
  })
  leadOrganisation?: string | null;

  @Field(() => IsoDateScalar, { description: "The day on which it was opened." })
  openedOn!: IsoDate;

  @Field(() => Boolean, {
    nullable: true,
    description: "Do coroner, police or a court restrict what may be passed on?",
  })
  disclosureRestricted?: boolean | null;

  @Field(() => SubjectInput, { description: "Who died." })
  subject!: SubjectInput;
}

@InputType("UpdateInvestigationInput", { description: "What has changed; what is left out stays." })
export class UpdateInvestigationInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => String, { nullable: true, description: "The lead organisation's own number." })
  reference?: string | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that leads.",
  })
  leadOrganisation?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Is it restricted what may be passed on?" })
  disclosureRestricted?: boolean | null;

  @Field(() => restingSteps, { nullable: true, description: "Whether it rests or goes on." })
  step?: keyof typeof restingSteps | null;

  @Field(() => SubjectInput, {
    nullable: true,
    description: "Who died, as far as it was said wrongly or not at all; they are matched again.",
  })
  subject?: SubjectInput | null;

  @Field(() => restrictingAuthorities, {
    nullable: true,
    description: "Who restricts from now on that the outcome is told further.",
  })
  restrictedBy?: RestrictingAuthority | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The last day of that restriction; left out, it stands until it is lifted.",
  })
  restrictedUntil?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: "May the outcome be told from now on?" })
  liftRestriction?: boolean | null;
}

@InputType("ReachStageInput", { description: "That an investigation came to a stage." })
export class ReachStageInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => InvestigationStageEnum, { description: "One of the stages of its kind." })
  stage!: InvestigationStage;

  @Field(() => IsoDateScalar, { description: "The day on which it came to it." })
  reachedOn!: IsoDate;
}

@InputType("LinkInvestigationInput", {
  description: "That an investigation and a case are about the same death.",
})
export class LinkInvestigationInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => linkRelations, { description: "How the two stand to each other." })
  relation!: LinkRelation;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does the review wait? Left out, it waits as is usual for the kind of investigation.",
  })
  holdsReview?: boolean | null;
}

@InputType("UnlinkInvestigationInput", { description: "Taking a link away." })
export class UnlinkInvestigationInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@InputType("ConcludeInvestigationInput", { description: "How an investigation ended." })
export class ConcludeInvestigationInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => IsoDateScalar, { description: "The day on which it ended." })
  concludedOn!: IsoDate;

  @Field(() => InvestigationOutcomeEnum, { description: "How it ended." })
  outcome!: InvestigationOutcome;

  @Field(() => restrictingAuthorities, {
    nullable: true,
    description: "Who restricts that the outcome is told further; left out where nobody does.",
  })
  restrictedBy?: RestrictingAuthority | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The last day of the restriction; left out, it stands until it is lifted.",
  })
  restrictedUntil?: IsoDate | null;
}

@InputType("LinkPersonInput", { description: "Whom handovers and investigations were found to be about." })
export class LinkPersonInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => [ID], { description: "The handovers; any version stands for its whole review." })
  handoverIds!: string[];

  @Field(() => [ID], { description: "The investigations." })
  investigationIds!: string[];
}
