import { Field, ID, ObjectType } from "type-graphql";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type AppointmentProposal, type ProposalState, proposalStates } from "../domain/proposal.ts";

@ObjectType("AppointmentProposal", {
  description: "A reviewer proposed for a case, with what is known of past care, and the answer.",
})
@SignedIn()
export class AppointmentProposalType {
  @Field(() => ID, { nullable: true, description: "The proposal's id." })
  @RequiresAny("case:read", "appointment:record")
  id!: string;

  @Field(() => ID, { nullable: true, description: "The case." })
  @RequiresAny("case:read", "appointment:record")
  caseId!: string;

  @Field(() => ID, { nullable: true, description: "The proposed reviewer." })
  @RequiresAny("case:read", "appointment:record")
  reviewerId!: string;

  @Field(() => ID, { nullable: true, description: "The manager who is to support the reviewer, if chosen." })
  @RequiresAny("case:read", "appointment:record")
  supporterId!: string | null;

  @Field(() => [OrganisationCodeScalar], {
    nullable: true,
    description: "Codes of the organisations that are known to have given care.",
  })
  @RequiresAny("case:read", "appointment:record")
  careOrganisations!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the teams that are known to have given care.",
  })
  @RequiresAny("case:read", "appointment:record")
  careTeams!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the posts that are known to have managed them.",
  })
  @RequiresAny("case:read", "appointment:record")
  careManagers!: readonly string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Has the coordinator waived that the reviewer works in a team that gave care, or answers to the same manager?",
  })
  @RequiresAny("case:read", "appointment:record")
  waiver!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When it was made." })
  @RequiresAny("case:read", "appointment:record")
  proposedAt!: Date;

  @Field(() => proposalStates, { nullable: true, description: "What became of it." })
  @RequiresAny("case:read", "appointment:record")
  state!: ProposalState;

  @Field(() => [String], {
    nullable: true,
    description: "What the reviewers' owner found, as codes; `appointmentReasons` has their words.",
  })
  @Requires("case:read")
  reasons!: readonly string[];

  waiverWords!: string | null;
}

/** What the graph shows of a proposal. */
export const showProposal = (proposal: AppointmentProposal): AppointmentProposalType => ({
  ...proposal,
  waiver: proposal.waiverWords !== null,
});
