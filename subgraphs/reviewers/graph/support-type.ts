import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { supportNoticeKinds } from "../domain/support-notice.ts";

registerEnumType(supportNoticeKinds, {
  name: "SupportNoticeKind",
  description: "What a manager is told of a reviewer whom they support.",
  valuesConfig: {
    BEGUN: { description: "The reviewer was appointed, and the manager chosen to support them." },
    ENDED: { description: "The reviewer holds the case no more." },
  },
});

@ObjectType("SupportNotice", {
  description: "What a manager was told of a reviewer whom they support; never whose death it is.",
})
@SignedIn()
export class SupportNoticeType {
  @Field(() => ID, { nullable: true, description: "The notice's id." })
  @Requires("reviewer:read")
  id!: string;

  @Field(() => supportNoticeKinds, { nullable: true, description: "What." })
  @Requires("reviewer:read")
  kind!: string;

  @Field(() => DateTime, { nullable: true, description: "When they were told." })
  @Requires("reviewer:read")
  toldAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When they read it; null where they have not." })
  @Requires("reviewer:read")
  readAt!: Date | null;
}

export const SupportNoticeConnection = connectionOf(SupportNoticeType, "SupportNotice");

@ArgsType()
export class SupportNoticesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those that you have not read." })
  unread?: boolean;
}

@InputType("ReadSupportNoticeInput", { description: "A notice that you have read." })
export class ReadSupportNoticeInput extends CommandInput {
  @Field(() => ID, { description: "The notice." })
  noticeId!: string;
}

@ObjectType("ReadSupportNoticePayload", { description: "What became of the reading of a notice." })
@SignedIn()
export class ReadSupportNoticePayload {
  @Field(() => ID, { nullable: true, description: "The notice." })
  @Requires("reviewer:read")
  noticeId!: string | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
