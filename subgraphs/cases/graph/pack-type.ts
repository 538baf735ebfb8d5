import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { PackAudience, PackFormat, PackSectionKind } from "../../../schema/values/pack.ts";
import { packAudiences, packFormats, packSectionKinds } from "../../../schema/values/pack.ts";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Entity, Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, QuarterScalar } from "../../kit/scalars.ts";
import { type PackStep, packSteps } from "../domain/pack.ts";

registerEnumType(packAudiences, {
  name: "PackAudience",
  description: "For whom a pack is made.",
  valuesConfig: {
    STEERING_GROUP: { description: "The steering group, whose members of the area see every row counted." },
    HEALTH_AND_WELLBEING_BOARD: { description: "The Health and Wellbeing Board: released figures." },
    ADULT_SOCIAL_SERVICES_REVIEW_PANEL: {
      description: "The adult social services review panel: released figures.",
    },
    OTHER_BOARD: { description: "Any other board or committee: released figures." },
  },
});
registerEnumType(packFormats, {
  name: "PackFormat",
  description: "In which form a pack is read.",
  valuesConfig: {
    HTML: { description: "A page for browsers and readers of screens." },
    PDF: { description: "For printing; tagged, with its fonts." },
    CSV: { description: "The figures alone, a row each." },
  },
});
registerEnumType(packSectionKinds, {
  name: "PackSectionKind",
  description: "What a section of a pack tells of.",
  valuesConfig: {
    TIMELINESS: { description: "How timely reviews were." },
    BACKLOG: { description: "The reviews that are to be done." },
    THEMES: { description: "What reviews have found." },
    ACTIONS: { description: "Recommendations and what became of them." },
    INTERFACES: { description: "Reviews that meet another process." },
    CHILD_THEMES: { description: "Themes of children's reviews that are relevant to adults." },
  },
});
registerEnumType(packSteps, {
  name: "PackStep",
  description: "How far a pack has come.",
  valuesConfig: {
    REQUESTED: { description: "It was asked for, and this owner's figures are kept." },
    FIGURES_READ: { description: "The other owner's figures have been read." },
    DRAWN: { description: "Its documents are made." },
    KEPT: { description: "Its documents are kept and can be fetched." },
    FAILED: { description: "It could not be made: ask for it again." },
  },
});

@ObjectType("PackProgress", { description: "How far a pack has come." })
@SignedIn()
export class PackProgressType {
  @Field(() => packSteps, { nullable: true, description: "The last step that was done, or that it failed." })
  @RequiresAny("pack:read", "pack:make")
  step!: PackStep;

  @Field(() => Int, { nullable: true, description: "How many steps are done." })
  @RequiresAny("pack:read", "pack:make")
  done!: number;

  @Field(() => Int, { nullable: true, description: "How many there are." })
  @RequiresAny("pack:read", "pack:make")
  of!: number;

  @Field(() => DateTime, { nullable: true, description: "When that was." })
  @RequiresAny("pack:read", "pack:make")
  at!: Date;
}

@ObjectType("PackCell", { description: "A figure of a pack, as it is printed." })
@SignedIn()
export class PackCellType {
  @Field(() => String, { nullable: true, description: "As it is printed; a star where it is suppressed." })
  @Requires("pack:read")
  display!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The number; null where it is suppressed or there is none.",
  })
  @Requires("pack:read")
  value!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Does a star stand for it?" })
  @Requires("pack:read")
  suppressed!: boolean;
}

@ObjectType("PackRow", { description: "A row of a table of a pack." })
@SignedIn()
export class PackRowType {
  @Field(() => String, { nullable: true, description: "What it stands for." })
  @Requires("pack:read")
  label!: string;

  @Field(() => [PackCellType], { nullable: true, description: "Its figures, in the order of the headings." })
  @Requires("pack:read")
  cells!: readonly PackCellType[];
}

@ObjectType("PackTable", { description: "A table of a pack." })
@SignedIn()
export class PackTableType {
  @Field(() => String, { nullable: true, description: "What it shows." })
  @Requires("pack:read")
  caption!: string;

  @Field(() => [String], {
    nullable: true,
    description: "What a row stands for, and then the heading of each figure.",
  })
  @Requires("pack:read")
  columns!: readonly string[];

  @Field(() => [PackRowType], { nullable: true, description: "Its rows." })
  @Requires("pack:read")
  rows!: readonly PackRowType[];
}

@ObjectType("PackSection", { description: "A section of a pack." })
@SignedIn()
export class PackSectionType {
  @Field(() => packSectionKinds, { nullable: true, description: "What it tells of." })
  @Requires("pack:read")
  kind!: PackSectionKind;

  @Field(() => String, { nullable: true, description: "Its heading." })
  @Requires("pack:read")
  title!: string;

  @Field(() => [String], { nullable: true, description: "What is said before its tables." })
  @Requires("pack:read")
  text!: readonly string[];

  @Field(() => [PackTableType], { nullable: true, description: "Its tables." })
  @Requires("pack:read")
  tables!: readonly PackTableType[];
}

@ObjectType("PackDocument", { description: "A pack in one form." })
@SignedIn()
export class PackDocumentType {
  @Field(() => packFormats, { nullable: true, description: "In which form." })
  @Requires("pack:read")
  format!: PackFormat;

  @Field(() => Int, { nullable: true, description: "How many bytes." })
  @Requires("pack:read")
  size!: number;

  @Field(() => String, { nullable: true, description: "SHA-256 of the bytes, in hexadecimal." })
  @Requires("pack:read")
  contentHash!: string;
}

@ObjectType("Pack", {
  description:
    "What a board is told of some quarters. It keeps the figures from which it was made, so that it can be read again as it was.",
})
@Entity()
@SignedIn()
export class PackType {
  @Field(() => ID, { description: "The pack's id." })
  id!: string;

  @Field(() => packAudiences, { nullable: true, description: "For whom." })
  @RequiresAny("pack:read", "pack:make")
  audience!: PackAudience;

  @Field(() => QuarterScalar, { nullable: true, description: "The first quarter." })
  @RequiresAny("pack:read", "pack:make")
  firstQuarter!: string;

  @Field(() => QuarterScalar, { nullable: true, description: "The last quarter." })
  @RequiresAny("pack:read", "pack:make")
  lastQuarter!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Are its counts exact? Otherwise they are released figures, small ones suppressed.",
  })
  @RequiresAny("pack:read", "pack:make")
  exact!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When it was asked for, and its figures read." })
  @RequiresAny("pack:read", "pack:make")
  requestedAt!: Date;

  @Field(() => PackProgressType, { nullable: true, description: "How far it has come." })
  @RequiresAny("pack:read", "pack:make")
  progress!: PackProgressType | null;

  @Field(() => [PackDocumentType], {
    nullable: true,
    description: "Its documents, once they are made; createDownload gives a link to one.",
  })
  @Requires("pack:read")
  documents!: readonly PackDocumentType[];

  draft!: string;
  content!: string | null;
}

export const PackConnection = connectionOf(PackType, "Pack");

@ArgsType()
export class PacksArgs extends PageArgs {}

@InputType("RequestPackInput", { description: "For whom a pack is to be made, and of which quarters." })
export class RequestPackInput extends CommandInput {
  @Field(() => packAudiences, { description: "For whom." })
  audience!: PackAudience;

  @Field(() => QuarterScalar, { description: "The first quarter." })
  firstQuarter!: string;

  @Field(() => QuarterScalar, { description: "The last quarter." })
  lastQuarter!: string;
}

@InputType("CreateDownloadInput", { description: "Which document is to be fetched." })
export class CreateDownloadInput extends CommandInput {
  @Field(() => ID, { description: "The pack." })
  packId!: string;

  @Field(() => packFormats, { description: "In which form." })
  format!: PackFormat;
}

@InputType("RecordPackStepInput", { description: "How far a job has come with a pack." })
export class RecordPackStepInput extends EventInput {
  @Field(() => ID, { description: "The pack." })
  packId!: string;

  @Field(() => packSteps, { description: "The step that is done." })
  step!: PackStep;
}

@InputType("MadeDocumentInput", { description: "A document that a job has made of a pack." })
export class MadeDocumentInput {
  @Field(() => packFormats, { description: "In which form." })
  format!: PackFormat;

  @Field(() => String, { description: "Its bytes in base64." })
  base64!: string;
}

@InputType("RecordPackInput", { description: "What a job has made of a pack." })
export class RecordPackInput extends EventInput {
  @Field(() => ID, { description: "The pack." })
  packId!: string;

  @Field(() => String, { description: "All that it says, as JSON." })
  content!: string;

  @Field(() => [MadeDocumentInput], { description: "Its documents." })
  documents!: MadeDocumentInput[];
}

@ObjectType("PackPayload", { description: "A pack after what was asked for, or why it was not done." })
@SignedIn()
export class PackPayload {
  @Field(() => PackType, { nullable: true, description: "The pack." })
  @RequiresAny("pack:read", "pack:make")
  pack!: PackType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("DownloadPayload", { description: "A link to a document, or why there is none." })
@SignedIn()
export class DownloadPayload {
  @Field(() => String, {
    nullable: true,
    description:
      "The path at the gateway by which whoever has it fetches the document, once; told once: null where the request is repeated.",
  })
  @Requires("pack:read")
  path!: string | null;

  @Field(() => DateTime, { nullable: true, description: "Until when it is good: five minutes." })
  @Requires("pack:read")
  expiresAt!: Date | null;

  @Field(() => [RefusalType], { description: "Why there is none; everything that was found." })
  refusals!: RefusalType[];
}
