import { Field, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("Membership", { description: "That a report counted to a person, from when until when." })
@SignedIn()
export class MembershipType {
  @Field(() => DateTime, { nullable: true, description: "From when." })
  @Requires("report:read")
  validFrom!: Date;

  @Field(() => DateTime, { nullable: true, description: "Until when; null while it holds." })
  @Requires("report:read")
  validTo!: Date | null;
}
