import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("ScrubbedNote", {
  description: "A team's words about a theme, out of which a job has taken what tells who somebody is.",
})
@SignedIn()
export class ScrubbedNoteType {
  @Field(() => String, { nullable: true, description: "What is left of them." })
  @Requires("child-review:read")
  text!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the text: what a person confirms." })
  @Requires("child-review:read")
  hash!: string;

  @Field(() => Int, { nullable: true, description: "How many places were taken out." })
  @Requires("child-review:read")
  removed!: number;

  @Field(() => DateTime, { nullable: true, description: "When a person confirmed it; null before." })
  @Requires("child-review:read")
  confirmedAt!: Date | null;
}

@ObjectType("ChildNote", {
  description: "What a child death review team says of a theme: scrubbed, confirmed, and of no child alone.",
})
@SignedIn()
export class ChildNoteType {
  @Field(() => String, { nullable: true, description: "The words." })
  @Requires("statistics:read")
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Whether the child was 14 or older, by the cell of the figures.",
  })
  @Requires("statistics:read")
  transition!: string;
}

@ObjectType("NoteToScrub", {
  description: "A note, and what is known of the child, for the job that scrubs it.",
})
@SignedIn()
export class NoteToScrubType {
  @Field(() => String, { nullable: true, description: "The team's words." })
  @Requires("note:scrub")
  words!: string;

  @Field(() => [String], { nullable: true, description: "Names." })
  @Requires("note:scrub")
  names!: readonly string[];

  @Field(() => [String], { nullable: true, description: "Numbers." })
  @Requires("note:scrub")
  numbers!: readonly string[];

  @Field(() => [String], { nullable: true, description: "Lines of addresses." })
  @Requires("note:scrub")
  addresses!: readonly string[];

  @Field(() => String, { nullable: true, description: "The date of birth, where it is fully known." })
  @Requires("note:scrub")
  birthDate!: string | null;
}

@InputType("RecordScrubbedNoteInput", { description: "A note as a job has scrubbed it." })
export class RecordScrubbedNoteInput extends EventInput {
  @Field(() => ID, { description: "The flag." })
  flagId!: string;

  @Field(() => String, { description: "What is left of the words." })
  text!: string;

  @Field(() => Int, { description: "How many places were taken out." })
  removed!: number;
}

@InputType("ConfirmNoteInput", { description: "That a scrubbed note tells of nobody." })
export class ConfirmNoteInput extends CommandInput {
  @Field(() => ID, { description: "The flag." })
  themeFlagId!: string;

  @Field(() => String, { description: "The hash of the text that was shown." })
  hash!: string;
}
