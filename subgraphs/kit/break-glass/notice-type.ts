import "reflect-metadata";
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommandInput } from "../command-inputs.ts";
import { PageArgs, PageInfoType } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime } from "../scalars.ts";
import { BreakGlassUseType } from "./break-glass-type.ts";

@ObjectType("BreakGlassNotice", {
  description:
    "Tells whoever answers for a record that somebody has opened it past what is agreed; it is there with the commit that opens the record.",
})
@Directive("@shareable")
@SignedIn()
export class BreakGlassNoticeType {
  @Field(() => ID, { description: "The notice's id, which is that of the use." })
  id!: string;

  @Field(() => BreakGlassUseType, { nullable: true, description: "Who opened which record, when and why." })
  @Requires("break-glass:review")
  use!: BreakGlassUseType;

  @Field(() => String, { nullable: true, description: "What happened and what to do about it, in words." })
  @Requires("break-glass:review")
  message!: string;

  @Field(() => DateTime, { nullable: true, description: "When you were told." })
  @Requires("break-glass:review")
  toldAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When you read it; null where you have not." })
  @Requires("break-glass:review")
  readAt!: Date | null;
}

@ObjectType("BreakGlassNoticeEdge", { description: "One notice in a list, with its place." })
@Directive("@shareable")
@Directive("@authenticated")
class BreakGlassNoticeEdge {
  @Field(() => BreakGlassNoticeType, { nullable: true, description: "What stands here." })
  node!: BreakGlassNoticeType;

  @Field(() => String, { description: "The place in the list, to page on from." })
  cursor!: string;
}

@ObjectType("BreakGlassNoticeConnection", { description: "A page of a list of notices." })
@Directive("@shareable")
@Directive("@authenticated")
export class BreakGlassNoticeConnection {
  @Field(() => [BreakGlassNoticeEdge], { description: "The rows with their places." })
  edges!: readonly BreakGlassNoticeEdge[];

  @Field(() => [BreakGlassNoticeType], { nullable: "itemsAndList", description: "The rows alone." })
  nodes!: readonly BreakGlassNoticeType[];

  @Field(() => PageInfoType, { description: "Where this page stands." })
  pageInfo!: PageInfoType;
}

@ArgsType()
export class BreakGlassNoticesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those that you have not read." })
  unread?: boolean;
}

@InputType("ReadBreakGlassNoticesInput", { description: "Notices of broken glass that you have read." })
export class ReadBreakGlassNoticesInput extends CommandInput {
  @Field(() => [ID], { description: "The notices, at most 100." })
  noticeIds!: string[];
}

@ObjectType("ReadBreakGlassNoticesPayload", { description: "What became of the reading of notices." })
@Directive("@shareable")
@Directive("@authenticated")
export class ReadBreakGlassNoticesPayload {
  @Field(() => Int, { nullable: true, description: "How many were yours and not read before." })
  @Requires("break-glass:review")
  read!: number | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
