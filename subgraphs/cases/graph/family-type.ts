import { Field, ID, Int, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { contactSteps, relationships } from "../domain/family-contact.ts";

@ObjectType("Relative", { description: "Somebody close to the person who has died, as recorded last." })
@SignedIn()
export class RelativeType {
  @Field(() => ID, { nullable: true, description: "The relative's id." })
  @Requires("family:read")
  id!: string;

  @Field(() => Int, { nullable: true, description: "Counts what was recorded of them from 1." })
  @Requires("family:read")
  revision!: number;

  @Field(() => relationships, { nullable: true, description: "How they were close to the person." })
  @Requires("family:read")
  relationship!: string;

  @Field(() => Boolean, { nullable: true, description: "Do they wish to be contacted?" })
  @Requires("family:read")
  mayBeContacted!: boolean;

  nameId!: string;
  reachId!: string;
}

@ObjectType("FamilyContact", { description: "A contact with somebody of the family." })
@SignedIn()
export class FamilyContactType {
  @Field(() => ID, { nullable: true, description: "The contact's id." })
  @Requires("family:read")
  id!: string;

  @Field(() => ID, { nullable: true, description: "With which relative." })
  @Requires("family:read")
  relativeId!: string;

  @Field(() => contactSteps, { nullable: true, description: "What was done." })
  @Requires("family:read")
  step!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "On which day." })
  @Requires("family:read")
  on!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that was in contact with them.",
  })
  @Requires("family:read")
  organisation!: string | null;

  wordsId!: string | null;
}

@ObjectType("CaseFamily", {
  description: "The family of somebody who has died, and how they are kept in touch with.",
})
@SignedIn()
export class CaseFamilyType {
  caseId!: string;
}
