import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { type LibraryAgeBand, type LibraryKind, libraryAgeBands, libraryKinds } from "../domain/library.ts";
import { ThemeType } from "./theme-resolver.ts";

registerEnumType(libraryKinds, {
  name: "LibraryKind",
  description: "What a report of the library is.",
  valuesConfig: {
    REVIEW: { description: "A review of this programme, as it was sent to the national programme." },
    SAFEGUARDING_ADULTS_REVIEW: { description: "A published safeguarding adults review." },
    SERIOUS_CASE_REVIEW: { description: "A published serious case review or its successor." },
    DOMESTIC_HOMICIDE_REVIEW: { description: "A published domestic homicide review or its successor." },
    PREVENTION_OF_FUTURE_DEATHS: { description: "A coroner's report to prevent future deaths." },
    OTHER: { description: "Any other published report." },
  },
});

const AgeBandEnum = Object.fromEntries(Object.keys(libraryAgeBands).map((band) => [band, band])) as Record<
  LibraryAgeBand,
  LibraryAgeBand
>;
registerEnumType(AgeBandEnum, {
  name: "LibraryAgeBand",
  description: "How old the person was, in completed years.",
  valuesConfig: {
    UNDER_18: { description: "A child." },
    AGED_18_TO_25: { description: "18 to 25: the years after the move to adults' services." },
    AGED_26_TO_64: { description: "26 to 64." },
    AGED_65_AND_OVER: { description: "65 or older." },
  },
});

@ObjectType("LibraryReport", {
  description: "A report about people with a learning disability to learn from. It names nobody.",
})
@SignedIn()
export class LibraryReportType {
  @Field(() => ID, { nullable: true, description: "Its id." })
  @Requires("learning:read")
  id!: string;

  @Field(() => libraryKinds, { nullable: true, description: "What it is." })
  @Requires("learning:read")
  kind!: LibraryKind;

  @Field(() => String, { nullable: true, description: "Its title." })
  @Requires("learning:read")
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who published it; null for a review of this programme.",
  })
  @Requires("learning:read")
  publisher!: string | null;

  @Field(() => Int, { nullable: true, description: "The year in which it was published or filed." })
  @Requires("learning:read")
  year!: number;

  @Field(() => String, {
    nullable: true,
    description: "Where the whole report is; null for a review of this programme.",
  })
  @Requires("learning:read")
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its text: what was confirmed and released, or the published summary.",
  })
  @Requires("learning:read")
  words!: string;

  @Field(() => [ThemeType], { nullable: true, description: "The themes found in it." })
  @Requires("learning:read")
  themes!: ThemeType[];

  @Field(() => AgeBandEnum, {
    nullable: true,
    description: "How old the person was; null where it is not told.",
  })
  @Requires("learning:read")
  ageBand!: LibraryAgeBand | null;

  @Field(() => String, {
    nullable: true,
    description: "The kind of place where the person died, as CARE_HOME; null where it is not told.",
  })
  @Requires("learning:read")
  setting!: string | null;
}

export const LibraryConnection = connectionOf(LibraryReportType, "LibraryReport");

@InputType("LibraryFilter", { description: "What is looked for; all that is given must agree." })
export class LibraryFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words to search for, as in a search box: "in quotes", or, -without.',
  })
  search?: string;

  @Field(() => [libraryKinds], { nullable: true, description: "Only reports of these kinds." })
  kinds?: LibraryKind[];

  @Field(() => [String], { nullable: true, description: "Only reports with one of these themes, by code." })
  themes?: string[];

  @Field(() => [AgeBandEnum], { nullable: true, description: "Only reports about people of these ages." })
  ageBands?: LibraryAgeBand[];

  @Field(() => [String], {
    nullable: true,
    description: "Only reports about people who died in such a place.",
  })
  settings?: string[];
}

@ArgsType()
export class LibraryArgs extends PageArgs {
  @Field(() => LibraryFilterInput, { nullable: true, description: "What is looked for." })
  filter?: LibraryFilterInput;
}

@InputType("AddLibraryReportInput", { description: "A report that others have published." })
export class AddLibraryReportInput extends CommandInput {
  @Field(() => libraryKinds, { description: "What it is; a review of this programme is filed by itself." })
  kind!: LibraryKind;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Who published it." })
  publisher!: string;

  @Field(() => Int, { description: "The year in which it was published." })
  year!: number;

  @Field(() => String, { description: "The https address at which its publisher offers it." })
  url!: string;

  @Field(() => String, { description: "The published summary or main findings." })
  words!: string;

  @Field(() => [String], { description: "The codes of the themes found in it." })
  themes!: string[];

  @Field(() => AgeBandEnum, { nullable: true, description: "How old the person was." })
  ageBand?: LibraryAgeBand;

  @Field(() => String, {
    nullable: true,
    description: "The kind of place where the person died, as CARE_HOME.",
  })
  setting?: string;
}

@InputType("WithdrawLibraryReportInput", { description: "A published report that is to leave the library." })
export class WithdrawLibraryReportInput extends CommandInput {
  @Field(() => ID, { description: "The report." })
  reportId!: string;
}

@ObjectType("LibraryPayload", {
  description: "A report of the library after what was asked for, or why it was not done.",
})
@SignedIn()
export class LibraryPayload {
  @Field(() => LibraryReportType, { nullable: true, description: "The report; null once it is withdrawn." })
  @Requires("learning:read")
  report!: LibraryReportType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
