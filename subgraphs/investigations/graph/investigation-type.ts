import { Field, ID, Int, ObjectType } from "type-graphql";
import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { HoldReasonEnum, InvestigationKindEnum } from "../../kit/value-enums.ts";
import { asAgreed, type InterfacePlan } from "../domain/interface-plan.ts";
import {
  type Investigation,
  type InvestigationStatus,
  investigationStatuses,
} from "../domain/investigation.ts";
import { holdsNow, type InvestigationLink, type LinkRelation, linkRelations } from "../domain/link.ts";
import { type RestrictingAuthority, restrictingAuthorities } from "../domain/restriction.ts";
import { InvestigationOutcomeEnum } from "./investigation-enums.ts";

@ObjectType("Investigation", {
  description: "Another review or investigation of a death: a safeguarding adult review, an inquest, …",
})
@Entity()
@SignedIn()
export class InvestigationType {
  @Field(() => ID, { description: "The investigation's id." })
  id!: string;

  @Field(() => InvestigationKindEnum, { nullable: true, description: "Which process it follows." })
  @Requires("investigation:read")
  kind!: InvestigationKind;

  @Field(() => HoldReasonEnum, {
    nullable: true,
    description: "The reason under which a review that waits for it is held.",
  })
  @Requires("investigation:read")
  holdReason!: HoldReason;

  @Field(() => String, { nullable: true, description: "The lead organisation's own number." })
  @Requires("investigation:read")
  reference!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that leads.",
  })
  @Requires("investigation:read")
  leadOrganisation!: string;

  @Field(() => investigationStatuses, { nullable: true, description: "Where it stands." })
  @Requires("investigation:read")
  status!: InvestigationStatus;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was opened." })
  @Requires("investigation:read")
  openedOn!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was concluded." })
  @Requires("investigation:read")
  concludedOn!: string | null;

  @Field(() => InvestigationOutcomeEnum, {
    nullable: true,
    description: "How it ended; while that is restricted, only those who lead it see it.",
  })
  @Requires("investigation:read")
  outcome!: InvestigationOutcome | null;

  @Field(() => restrictingAuthorities, {
    nullable: true,
    description: "Who restricts that the outcome is told further.",
  })
  @Requires("investigation:read")
  restrictedBy!: RestrictingAuthority | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The last day on which the outcome is restricted; null until it is lifted.",
  })
  @Requires("investigation:read")
  restrictedUntil!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Do coroner, police or a court restrict what may be passed on?",
  })
  @Requires("investigation:read")
  disclosureRestricted!: boolean;
}

export const InvestigationConnection = connectionOf(InvestigationType, "Investigation");

@ObjectType("InvestigationLink", {
  description: "That an investigation and a case are about the same death.",
})
@SignedIn()
export class InvestigationLinkType {
  @Field(() => ID, { nullable: true, description: "The link's id." })
  @Requires("investigation:read")
  id!: string;

  @Field(() => ID, { nullable: true, description: "The case's id." })
  @Requires("investigation:read")
  caseId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Counts the changes between the investigation and the case, conclusions too; a link made anew goes on counting.",
  })
  @Requires("investigation:read")
  revision!: number;

  @Field(() => linkRelations, { nullable: true, description: "How the two stand to each other." })
  @Requires("investigation:read")
  relation!: LinkRelation;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does the review wait now? Never once the link or the investigation has ended.",
  })
  @Requires("investigation:read")
  holdsReview!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When they were linked." })
  @Requires("investigation:read")
  linkedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When the link was taken away." })
  @Requires("investigation:read")
  endedAt!: Date | null;
}

@ObjectType("InvestigationPayload", { description: "An investigation after an act." })
@SignedIn()
export class InvestigationPayload {
  @Field(() => InvestigationType, { nullable: true, description: "The investigation as it stands now." })
  @Requires("investigation:read")
  investigation!: InvestigationType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

/** What the graph shows of an investigation. A process holds a review under its own name. */
export const showInvestigation = (investigation: Investigation) => ({
  ...investigation,
  holdReason: investigation.kind,
});

/** What the graph shows of a link, by the plans to which both sides have agreed. */
export const showLink = (
  made: InvestigationLink,
  plans: readonly InterfacePlan[],
  { status }: Investigation,
) => {
  const link = asAgreed(made, plans);
  return { ...link, holdsReview: holdsNow(link, status) };
};
