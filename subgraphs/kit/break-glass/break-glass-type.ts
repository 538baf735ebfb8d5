import "reflect-metadata";
import { ArgsType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import type { BreakGlassFinding, BreakGlassReason } from "../../../schema/codes/break-glass.ts";
import { BreakGlassFindingEnum, BreakGlassReasonEnum } from "../access-enums.ts";
import { CommandInput } from "../command-inputs.ts";
import { PageArgs, PageInfoType } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime } from "../scalars.ts";

@ObjectType("BreakGlassUse", {
  description: "One time that somebody opened a record that is not shared with them.",
})
@Directive("@shareable")
@SignedIn()
export class BreakGlassUseType {
  @Field(() => ID, { description: "The id of the use." })
  id!: string;

  @Field(() => ID, { nullable: true, description: "The person or the case that was opened." })
  @Requires("break-glass:read")
  recordId!: string;

  @Field(() => String, { nullable: true, description: "Who opened it." })
  @Requires("break-glass:read")
  subject!: string;

  @Field(() => String, { nullable: true, description: "Code of the organisation for which they acted." })
  @Requires("break-glass:read")
  organisation!: string | null;

  @Field(() => BreakGlassReasonEnum, { nullable: true, description: "Why, by its code." })
  @Requires("break-glass:read")
  reason!: BreakGlassReason;

  @Field(() => String, { nullable: true, description: "Why, in their words; null where they were erased." })
  @Requires("break-glass:read")
  words!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Requires("break-glass:read")
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When the record shuts by itself." })
  @Requires("break-glass:read")
  endsAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When somebody shut it earlier; null where nobody did.",
  })
  @Requires("break-glass:read")
  endedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When a guardian looked into it; null before." })
  @Requires("break-glass:read")
  reviewedAt!: Date | null;

  @Field(() => BreakGlassFindingEnum, {
    nullable: true,
    description: "What the guardian found; null before.",
  })
  @Requires("break-glass:read")
  finding!: BreakGlassFinding | null;

  @Field(() => String, { nullable: true, description: "What the guardian found, in their words." })
  @Requires("break-glass:review")
  findingWords!: string | null;
}

@ObjectType("BreakGlassUseEdge", { description: "One use in a list, with its place." })
@Directive("@shareable")
@Directive("@authenticated")
class BreakGlassUseEdge {
  @Field(() => BreakGlassUseType, { nullable: true, description: "What stands here." })
  node!: BreakGlassUseType;

  @Field(() => String, { description: "The place in the list, to page on from." })
  cursor!: string;
}

@ObjectType("BreakGlassUseConnection", { description: "A page of a list of uses." })
@Directive("@shareable")
@Directive("@authenticated")
export class BreakGlassUseConnection {
  @Field(() => [BreakGlassUseEdge], { description: "The rows with their places." })
  edges!: readonly BreakGlassUseEdge[];

  @Field(() => [BreakGlassUseType], { nullable: "itemsAndList", description: "The rows alone." })
  nodes!: readonly BreakGlassUseType[];

  @Field(() => PageInfoType, { description: "Where this page stands." })
  pageInfo!: PageInfoType;
}

@ArgsType()
export class BreakGlassUseArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: "Only those into which nobody has looked yet; all where it is left out.",
  })
  onlyUnreviewed?: boolean;
}

@InputType("BreakGlassInput", { description: "The one record that somebody opens, and why." })
export class BreakGlassInput extends CommandInput {
  @Field(() => ID, { description: "The person or the case." })
  recordId!: string;

  @Field(() => BreakGlassReasonEnum, { description: "Why, by its code." })
  reason!: BreakGlassReason;

  @Field(() => String, { description: "Why, in a sentence or two; kept sealed for the owner of the record." })
  words!: string;
}

@InputType("BreakGlassEndInput", { description: "A use that somebody ends." })
export class BreakGlassEndInput extends CommandInput {
  @Field(() => ID, { description: "The use." })
  useId!: string;
}

@InputType("BreakGlassReviewInput", { description: "What a guardian found who looked into a use." })
export class BreakGlassReviewInput extends CommandInput {
  @Field(() => ID, { description: "The use." })
  useId!: string;

  @Field(() => BreakGlassFindingEnum, { description: "What was found, by its code." })
  finding!: BreakGlassFinding;

  @Field(() => String, { description: "What was found, in words." })
  words!: string;
}

@ObjectType("BreakGlassPayload", { description: "A use as it stands now." })
@Directive("@shareable")
@Directive("@authenticated")
export class BreakGlassPayload {
  @Field(() => BreakGlassUseType, { nullable: true, description: "The use." })
  use!: BreakGlassUseType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
