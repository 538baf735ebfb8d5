import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { type Submission, type SubmissionState, submissionStates } from "../domain/submission.ts";

registerEnumType(submissionStates, {
  name: "SubmissionState",
  description: "Where a version of a submission stands.",
  valuesConfig: {
    PREPARED: { description: "It waits for a person to confirm and release it." },
    RELEASED: { description: "It is on its way." },
    ACKNOWLEDGED: { description: "The national programme has taken it." },
    REJECTED: { description: "The national programme has rejected it." },
    STALE: { description: "What it says no longer holds; a later version takes its place." },
    WITHDRAWN: { description: "It was taken back before it was released." },
  },
});

@ObjectType("FactRevision", { description: "The revision of a fact from which a record was made." })
@SignedIn()
export class FactRevisionType {
  @Field(() => String, { nullable: true, description: "The fact." })
  @RequiresAny("submission:read", "submission:prepare")
  fact!: string;

  @Field(() => Int, { nullable: true, description: "Its revision." })
  @RequiresAny("submission:read", "submission:prepare")
  revision!: number;
}

@ObjectType("RejectionReason", { description: "What the national programme said about a record." })
@SignedIn()
export class RejectionReasonType {
  @Field(() => String, { nullable: true, description: "The field of the record." })
  @Requires("submission:read")
  path!: string;

  @Field(() => String, { nullable: true, description: "What is wrong with it." })
  @Requires("submission:read")
  message!: string;
}

@ObjectType("SubmissionText", { description: "A free text of a record, to be confirmed before release." })
@SignedIn()
export class SubmissionTextType {
  @Field(() => String, { nullable: true, description: "Where it stands in the record, as learning.0." })
  @Requires("submission:release")
  path!: string;

  @Field(() => String, { nullable: true, description: "The text as it would go out." })
  @Requires("submission:release")
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the text in UTF-8, in hexadecimal: whoever confirms it names this.",
  })
  @Requires("submission:release")
  hash!: string;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever confirmed it." })
  @Requires("submission:release")
  confirmedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was confirmed." })
  @Requires("submission:release")
  confirmedAt!: Date | null;
}

@ObjectType("Submission", { description: "One version of what a case sends to the national programme." })
@SignedIn()
export class SubmissionType {
  @Field(() => ID, { nullable: true, description: "The version's id." })
  @Requires("submission:read")
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Counts the versions of a case from 1; each later one amends the one before.",
  })
  @Requires("submission:read")
  version!: number;

  @Field(() => submissionStates, { nullable: true, description: "Where it stands." })
  @Requires("submission:read")
  state!: SubmissionState;

  @Field(() => String, { nullable: true, description: "SHA-256 of the record, in hexadecimal." })
  @Requires("submission:read")
  contentHash!: string;

  @Field(() => [FactRevisionType], {
    nullable: true,
    description: "The revisions of the facts from which it was made.",
  })
  @Requires("submission:read")
  revisions!: readonly FactRevisionType[];

  @Field(() => [String], { nullable: true, description: "What was left out of the record, and why." })
  @Requires("submission:read")
  withheld!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Which facts have changed since it was prepared, where it is stale.",
  })
  @Requires("submission:read")
  staleFacts!: readonly string[];

  @Field(() => DateTime, { nullable: true, description: "When it was prepared." })
  @Requires("submission:read")
  preparedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was released." })
  @Requires("submission:read")
  releasedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever released it." })
  @Requires("submission:read", "case:read")
  releasedBy!: string | null;

  @Field(() => String, { nullable: true, description: "The national programme's receipt." })
  @Requires("submission:read")
  receiptId!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the national programme answered." })
  @Requires("submission:read")
  receivedAt!: Date | null;

  @Field(() => [RejectionReasonType], {
    nullable: true,
    description: "Why the national programme rejected it, by field.",
  })
  @Requires("submission:read")
  rejections!: readonly RejectionReasonType[];

  submission!: Submission;
}

export const SubmissionConnection = connectionOf(SubmissionType, "Submission");

/** What the graph shows of a version. */
export const showSubmission = (submission: Submission): SubmissionType => ({ ...submission, submission });

@InputType("SubmissionFilter", { description: "Which submissions." })
export class SubmissionFilterInput {
  @Field(() => [submissionStates], { nullable: true, description: "Those in one of these states." })
  states?: SubmissionState[] | null;
}

@ArgsType()
export class SubmissionListArgs extends PageArgs {
  @Field(() => SubmissionFilterInput, { nullable: true, description: "Which; all where it is left out." })
  filter?: SubmissionFilterInput;
}

@ObjectType("SubmissionPayload", {
  description: "A version of a submission after what was asked for, or why it was not done.",
})
@SignedIn()
export class SubmissionPayload {
  @Field(() => SubmissionType, { nullable: true, description: "The version as it stands now." })
  @RequiresAny("submission:read", "submission:prepare", "submission:deliver")
  submission!: SubmissionType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
