import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";
import { sectionKinds } from "../domain/review.ts";
import { CasePayload } from "./case-payload.ts";

@ObjectType("WrittenField", {
  description: "What a field of an entry says beside its text, by the field's name in the graph.",
})
@SignedIn()
export class WrittenFieldType {
  @Field(() => String, { nullable: true, description: "The field, as role, organisation, on or adjustment." })
  @Requires("review:read")
  name!: string;

  @Field(() => String, { nullable: true, description: "What it says; null where it says nothing." })
  @Requires("review:read")
  value!: string | null;
}

@ObjectType("EditAside", {
  description:
    "A text whose writer had not seen what somebody else wrote meanwhile, or that came while nobody could write. It is kept until it is dealt with.",
})
@SignedIn()
export class EditAsideType {
  @Field(() => ID, { nullable: true, description: "Its id." })
  @Requires("review:read")
  id!: string;

  @Field(() => sectionKinds, { nullable: true, description: "The part for which it was written." })
  @Requires("review:read")
  section!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The entry for which it was written; a new one may yet be written under this id.",
  })
  @Requires("review:read")
  entryId!: string | null;

  @Field(() => Int, { nullable: true, description: "The revision that its writer had seen." })
  @Requires("review:read")
  basedOn!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was sent." })
  @Requires("review:read")
  savedAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever wrote it." })
  @Requires("review:read")
  savedBy!: string;

  @Field(() => String, { nullable: true, description: "The text; null where it was erased." })
  @Requires("review:read")
  text!: string | null;

  @Field(() => [WrittenFieldType], {
    nullable: true,
    description: "What its writer gave the fields of the entry; none where it is for a section.",
  })
  @Requires("review:read")
  fields!: WrittenFieldType[];
}

@ObjectType("EditConflict", {
  description: "A text that was set aside, and what stands in its place.",
})
@SignedIn()
export class EditConflictType {
  @Field(() => EditAsideType, { nullable: true, description: "What was sent now, and is set aside." })
  @Requires("review:read")
  yours!: EditAsideType;

  @Field(() => Int, { nullable: true, description: "The revision that stands: write on this one." })
  @Requires("review:read")
  standingRevision!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Was the entry withdrawn meanwhile? Its last text is told then: discard yours, or write on its revision, and the entry stands again.",
  })
  @Requires("review:read")
  standingWithdrawn!: boolean;

  @Field(() => String, { nullable: true, description: "The text that stands." })
  @Requires("review:read")
  standingText!: string | null;

  @Field(() => [WrittenFieldType], {
    nullable: true,
    description: "What the fields of the entry say that stands; none where it is a section.",
  })
  @Requires("review:read")
  standingFields!: WrittenFieldType[];

  @Field(() => String, { nullable: true, description: "The sign-in of whoever wrote or withdrew it." })
  @Requires("review:read")
  standingBy!: string | null;
}

@ObjectType("WritePayload", { description: "A case after something was written on its review." })
@SignedIn()
export class WritePayload extends CasePayload {
  @Field(() => EditConflictType, {
    nullable: true,
    description:
      "Both texts, where somebody else has written or withdrawn it meanwhile or nobody may write now; nothing that was sent is lost.",
  })
  @Requires("review:read")
  conflict!: EditConflictType | null;
}

@InputType("DiscardEditInput", { description: "A text set aside that need not be written any more." })
export class DiscardEditInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The text that was set aside." })
  editId!: string;
}

@InputType("ContributorInput", { description: "Somebody who writes on a review beside its reviewer." })
export class ContributorInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "The subject of their sign-in." })
  contributor!: string;
}
