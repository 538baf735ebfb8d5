import { Field, Int, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("SubmissionPipeline", {
  description: "How many versions stand where on their way, and since when.",
})
@SignedIn()
export class SubmissionPipelineType {
  @Field(() => Int, { nullable: true, description: "Prepared, and waiting for a person to release them." })
  @Requires("submission:read")
  waiting!: number;

  @Field(() => Int, { nullable: true, description: "Released, and on their way." })
  @Requires("submission:read")
  inFlight!: number;

  @Field(() => Int, { nullable: true, description: "Held by the national programme as they should be." })
  @Requires("submission:read")
  acknowledged!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Given up or found to differ: a person must look at them.",
  })
  @Requires("submission:read")
  failed!: number;

  @Field(() => Int, { nullable: true, description: "Rejected by the national programme, and not sent anew." })
  @Requires("submission:read")
  rejected!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Held by the national programme though facts have changed: an amendment is to follow.",
  })
  @Requires("submission:read")
  stale!: number;

  @Field(() => DateTime, { nullable: true, description: "When the oldest of those waiting was prepared." })
  @Requires("submission:read")
  oldestWaiting!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the oldest of those on their way was released.",
  })
  @Requires("submission:read")
  oldestInFlight!: Date | null;
}
