import { Field, ID, Int, ObjectType } from "type-graphql";
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

  @Field(() => Int, {
    nullable: true,
    description:
      "Listed by the national programme as ours, and not known to the ledger: see `unknownSubmissions`.",
  })
  @Requires("submission:read")
  unknown!: number;

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

@ObjectType("UnknownSubmission", {
  description: "What the national programme lists as ours and the ledger does not know.",
})
@SignedIn()
export class UnknownSubmissionType {
  @Field(() => ID, { nullable: true, description: "The key under which the programme holds it." })
  @Requires("submission:read")
  submissionId!: string;

  @Field(() => String, { nullable: true, description: "The programme's receipt." })
  @Requires("submission:read")
  receiptId!: string;

  @Field(() => DateTime, { nullable: true, description: "When the programme took it." })
  @Requires("submission:read")
  receivedAt!: Date;

  @Field(() => String, { nullable: true, description: "SHA-256 of the bytes that it holds, in hexadecimal." })
  @Requires("submission:read")
  contentHash!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Which version of a review it is by the programme's word.",
  })
  @Requires("submission:read")
  version!: number;

  @Field(() => DateTime, { nullable: true, description: "When a comparison found it first." })
  @Requires("submission:read")
  firstListedAt!: Date;
}
