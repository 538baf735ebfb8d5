import "./steering-enums.ts";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { SteeringSeat } from "../../../schema/values/steering-seat.ts";
import { steeringSeats } from "../../../schema/values/steering-seat.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type MembershipState, membershipStates } from "../domain/steering-group.ts";

@ObjectType("SteeringMember", {
  description: "Somebody who is invited to sit in the steering group, or does.",
})
@SignedIn()
export class SteeringMemberType {
  @Field(() => ID, { nullable: true, description: "The id of the invitation and of the membership." })
  @Requires("steering:read")
  id!: string;

  @Field(() => steeringSeats, { nullable: true, description: "For whom." })
  @Requires("steering:read")
  seat!: SteeringSeat;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that sends them; null for somebody who comes for none.",
  })
  @Requires("steering:read")
  organisation!: string | null;

  @Field(() => membershipStates, { nullable: true, description: "How it stands." })
  @Requires("steering:read")
  state!: MembershipState;

  @Field(() => IsoDateScalar, { nullable: true, description: "Since when it stands so." })
  @Requires("steering:read")
  since!: string;

  /** The sealed document that holds their name. */
  name!: string;
  subject!: string | null;
}

@ObjectType("TermsOfReference", { description: "A version of a steering group's terms of reference." })
@SignedIn()
export class TermsOfReferenceType {
  @Field(() => Int, { nullable: true, description: "Counts the versions from 1." })
  @Requires("steering:read")
  version!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was written." })
  @Requires("steering:read")
  writtenAt!: Date;

  @Field(() => IsoDateScalar, { nullable: true, description: "When the group adopted it; null before." })
  @Requires("steering:read")
  adoptedOn!: string | null;

  words!: string;
}

@ObjectType("SteeringGroup", {
  description:
    "Who leads the programme in an area: members by organisation, terms of reference, meetings, decisions.",
})
@Entity()
@SignedIn()
export class SteeringGroupType {
  @Field(() => ID, { description: "The group's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "What it is called." })
  @Requires("steering:read")
  title!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the commissioner whose area it is.",
  })
  @Requires("steering:read")
  custodian!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "When it was founded." })
  @Requires("steering:read")
  foundedOn!: string;

  @Field(() => [SteeringMemberType], {
    nullable: true,
    description: "Everybody who was ever invited, earliest first, and how each invitation stands.",
  })
  @Requires("steering:read")
  members!: SteeringMemberType[];

  @Field(() => [TermsOfReferenceType], {
    nullable: true,
    description: "Every version of the terms of reference, earliest first.",
  })
  @Requires("steering:read")
  terms!: TermsOfReferenceType[];
}

export const SteeringGroupConnection = connectionOf(SteeringGroupType, "SteeringGroup");

@ObjectType("SteeringGroupPayload", {
  description: "A steering group after what was asked for, or why it was not done.",
})
@SignedIn()
export class SteeringGroupPayload {
  @Field(() => SteeringGroupType, {
    nullable: true,
    description: "The group as it stands now; null where one does not see it any more.",
  })
  @Requires("steering:read")
  steeringGroup!: SteeringGroupType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
