import { Field, Float, Int, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { AppointmentReasonType } from "./appointment-type.ts";
import { ReviewerType } from "./reviewer-type.ts";

@ObjectType("SuitableReviewer", {
  description: "What would be answered today if somebody were proposed as the reviewer of a case.",
})
@SignedIn()
export class SuitableReviewerType {
  @Field(() => ReviewerType, { nullable: true, description: "Who." })
  @Requires("reviewer:read")
  reviewer!: object;

  @Field(() => Boolean, { nullable: true, description: "Would they be appointed?" })
  @Requires("reviewer:read")
  suitable!: boolean;

  @Field(() => [AppointmentReasonType], {
    nullable: true,
    description: "What stands against it, and what the coordinator should know.",
  })
  @Requires("reviewer:read")
  reasons!: AppointmentReasonType[];

  @Field(() => Int, { nullable: true, description: "How many other cases they hold." })
  @Requires("reviewer:read")
  otherCases!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The other cases that they hold as a share of their limit; 1 where it is reached.",
  })
  @Requires("reviewer:read")
  caseloadShare!: number;
}
