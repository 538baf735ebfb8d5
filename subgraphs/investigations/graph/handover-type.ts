import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { documentProblems } from "../domain/document-problems.ts";
import { type HandoverState, handoverStates, type QuarantineReason } from "../domain/handover.ts";

@ObjectType("QuarantineReason", { description: "Why a document could not be read, and what to do about it." })
@SignedIn()
export class QuarantineReasonType {
  @Field(() => String, { nullable: true, description: "A stable code for programs." })
  @Requires("child-review:read")
  code!: string;

  @Field(() => String, { nullable: true, description: "The reason in a practitioner's words." })
  @Requires("child-review:read")
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: "The field of the document that it is about, outermost first.",
  })
  @Requires("child-review:read")
  path!: readonly string[];

  @Field(() => String, { nullable: true, description: "What to do now." })
  @Requires("child-review:read")
  howToProceed!: string;
}

@ObjectType("Handover", {
  description: "One version of a child's death review as a team handed it over.",
})
@Entity()
@SignedIn()
export class HandoverType {
  @Field(() => ID, { description: "The handover's id." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "The team's own count of versions." })
  @Requires("child-review:read")
  version!: number;

  @Field(() => handoverStates, { nullable: true, description: "Where this version stands." })
  @Requires("child-review:read")
  state!: HandoverState;

  @Field(() => DateTime, { nullable: true, description: "When it came first." })
  @Requires("child-review:read")
  receivedAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: "How often a document was read for this version: more than once after a replay.",
  })
  @Requires("child-review:read")
  attempt!: number;
}

export const HandoverConnection = connectionOf(HandoverType, "Handover");

@InputType("HandoverSourceInput", { description: "Under which number the team's system keeps the review." })
export class HandoverSourceInput {
  @Field(() => String, { description: "The system's name." })
  system!: string;

  @Field(() => String, { description: "The review's number in it; it must not tell a name." })
  id!: string;

  @Field(() => Int, { description: "The version, counted from 1; a later one supersedes the earlier." })
  version!: number;
}

@InputType("HandOverChildDeathInput", { description: "A child's death review as a team hands it over." })
export class HandOverChildDeathInput extends CommandInput {
  @Field(() => HandoverSourceInput, { description: "Under which number the team's system keeps it." })
  source!: HandoverSourceInput;

  @Field(() => String, { description: "The version of the form that the document follows, as 2019-04." })
  schemaVersion!: string;

  @Field(() => String, { description: "The form as JSON text, exactly as the team's system writes it." })
  document!: string;
}

@InputType("ReplayHandoverInput", { description: "A second try of a handover in quarantine." })
export class ReplayHandoverInput extends CommandInput {
  @Field(() => ID, { description: "The handover in quarantine." })
  handoverId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The version of the form that the document follows; left out where it was right.",
  })
  schemaVersion?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The corrected document; left out to read the one that came once more.",
  })
  document?: string | null;
}

@ObjectType("HandoverPayload", { description: "What became of a handover." })
@SignedIn()
export class HandoverPayload {
  @Field(() => HandoverType, {
    nullable: true,
    description: "The handover; where it could not be read, it is in quarantine with the reasons.",
  })
  @Requires("child-review:read")
  handover!: HandoverType | null;

  @Field(() => [RefusalType], { description: "Why it was not taken at all." })
  refusals!: RefusalType[];
}

/** A reason in words. */
export const showReason = ({ code, path }: QuarantineReason): QuarantineReasonType => ({
  code,
  path: path ?? [],
  ...documentProblems[code],
});
