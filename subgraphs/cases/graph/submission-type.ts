import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import {
  type Submission,
  type SubmissionKind,
  type SubmissionState,
  submissionKinds,
  submissionStates,
} from "../domain/submission.ts";
import { DisclosureFindingType } from "./disclosure-type.ts";

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
    DISCARDED: { description: "Its delivery failed and was given up for good." },
  },
});

registerEnumType(submissionKinds, {
  name: "SubmissionKind",
  description: "What a version tells the national programme.",
  valuesConfig: {
    RECORD: { description: "A record; a later one takes the place of an earlier one." },
    WITHDRAWAL: { description: "The national programme is to forget the earlier ones." },
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

@ObjectType("FieldChange", { description: "A field in which a version differs from the one before it." })
@SignedIn()
export class FieldChangeType {
  @Field(() => String, { nullable: true, description: "The field of the record." })
  @Requires("submission:release")
  field!: string;

  @Field(() => String, { nullable: true, description: "Its value before, as JSON." })
  @Requires("submission:release")
  before!: string | null;

  @Field(() => String, { nullable: true, description: "Its value in this version, as JSON." })
  @Requires("submission:release")
  after!: string | null;
}

@ObjectType("Submission", { description: "One version of what a case sends to the national programme." })
@SignedIn()
export class SubmissionType {
  @Field(() => ID, { nullable: true, description: "The version's id." })
  @Requires("submission:read")
  id!: string;

  @Field(() => submissionKinds, { nullable: true, description: "A record, or a withdrawal of those before." })
  @Requires("submission:read")
  kind!: SubmissionKind;

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

  @Field(() => DisclosureFindingType, {
    nullable: true,
    description: "Why it tells no more of the person than it does; null for a withdrawal.",
  })
  @Requires("submission:read")
  disclosure!: DisclosureFindingType | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The investigations that restricted disclosure when it was prepared: while they do, it stays.",
  })
  @Requires("submission:read", "investigation:read")
  restrictions!: readonly string[];

  @Field(() => Int, { nullable: true, description: "How often its delivery was begun." })
  @Requires("submission:read")
  attempts!: number;

  @Field(() => DateTime, { nullable: true, description: "When its delivery was begun last." })
  @Requires("submission:read")
  begunAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the facts behind it were found to hold last, just before it was to go out.",
  })
  @Requires("submission:read")
  checkedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it became known whether the national programme has it.",
  })
  @Requires("submission:read")
  settledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why its delivery was given up, as a code; null while it goes on.",
  })
  @Requires("submission:read")
  failure!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When its delivery was given up." })
  @Requires("submission:read")
  failedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was written into a file for the national programme.",
  })
  @Requires("submission:read")
  exportedAt!: Date | null;

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
