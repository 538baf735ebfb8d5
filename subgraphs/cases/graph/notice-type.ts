import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import type { Notice } from "../store/notices.ts";
import { CaseActKindEnum, whatWasDone } from "./act-type.ts";

/** Everybody who acts on a case in some part, or owes something to one. */
export const Told = () => RequiresAny("case:read", "declaration:make", "obligation:read", "learning:decide");

@ObjectType("Notice", { description: "What you were told of a case: an act of others that concerns you." })
@SignedIn()
export class NoticeType {
  @Field(() => ID, { nullable: true, description: "The notice's id." })
  @Told()
  id!: string;

  @Field(() => ID, { nullable: true, description: "The case." })
  @Told()
  caseId!: string;

  @Field(() => String, { nullable: true, description: "The reference under which people speak of the case." })
  @Told()
  reference!: string;

  @Field(() => CaseActKindEnum, { nullable: true, description: "What was done." })
  @Told()
  kind!: string;

  @Field(() => String, { nullable: true, description: "The same in words." })
  @Told()
  message!: string;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Told()
  toldAt!: Date;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By when you are to do something about it; null where no day is set.",
  })
  @Told()
  dueOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When you read it; null where you have not." })
  @Told()
  readAt!: Date | null;
}

export const NoticeConnection = connectionOf(NoticeType, "Notice");

/** What the graph shows of a notice. */
export const showNotice = (notice: Notice): NoticeType => ({ ...notice, message: whatWasDone(notice.kind) });

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those that you have not read." })
  unread?: boolean;
}

@InputType("ReadNoticesInput", { description: "Notices that you have read." })
export class ReadNoticesInput extends CommandInput {
  @Field(() => [ID], { description: "The notices, at most 100." })
  noticeIds!: string[];
}

@ObjectType("ReadNoticesPayload", { description: "What became of the reading of notices." })
@SignedIn()
export class ReadNoticesPayload {
  @Field(() => Int, { nullable: true, description: "How many were yours and not read before." })
  @Told()
  read!: number | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
