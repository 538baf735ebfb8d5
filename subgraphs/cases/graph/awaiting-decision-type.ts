import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("ReportAwaitingDecision", {
  description:
    "A report that waits for the steering group, under its reference; learningReport has what it says.",
})
@SignedIn()
export class ReportAwaitingDecisionType {
  @Field(() => ID, { nullable: true, description: "The case." })
  @Requires("learning:decide")
  caseId!: string;

  @Field(() => String, { nullable: true, description: "The reference under which people speak of the case." })
  @Requires("learning:decide")
  reference!: string;

  @Field(() => Int, { nullable: true, description: "The version of the anonymised record." })
  @Requires("learning:decide")
  version!: number;

  @Field(() => DateTime, { nullable: true, description: "When the review was approved." })
  @Requires("learning:decide")
  approvedAt!: Date;

  @Field(() => Int, { nullable: true, description: "The revision of the review that was approved." })
  @Requires("learning:decide")
  reviewRevision!: number;

  @Field(() => Boolean, { nullable: true, description: "Did the review go on in depth?" })
  @Requires("learning:decide")
  inDepth!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Has the group decided on an earlier state of this review?",
  })
  @Requires("learning:decide")
  decidedBefore!: boolean;
}

export const ReportAwaitingDecisionConnection = connectionOf(
  ReportAwaitingDecisionType,
  "ReportAwaitingDecision",
);
