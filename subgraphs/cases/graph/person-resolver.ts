import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { dismissPrompt } from "../actions/dismiss-prompt.ts";
import type { CasesContext } from "../context.ts";
import { listPrompts, type NotificationPrompt } from "../store/prompts.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import { PersonStub } from "./stubs.ts";

@ObjectType("NotificationPrompt", {
  description: "Somebody whom an investigation names and nobody has notified: somebody should be asked to.",
})
@SignedIn()
export class NotificationPromptType {
  @Field(() => PersonStub, { nullable: true, description: "The person." })
  @Requires("case:read")
  person!: PersonStub;

  @Field(() => DateTime, { nullable: true, description: "When the hub came to know of them." })
  @Requires("case:read")
  namedAt!: Date;
}

@InputType("DismissPromptInput", { description: "That nobody need notify a death." })
export class DismissPromptInput extends CommandInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@ObjectType("DismissPromptPayload", { description: "Whether the prompt was dismissed." })
@SignedIn()
export class DismissPromptPayload {
  @Field(() => [RefusalType], { description: "Why it was not dismissed." })
  refusals!: RefusalType[];
}

export const NotificationPromptConnection = connectionOf(NotificationPromptType, "NotificationPrompt");

@Resolver(() => PersonStub)
export class PersonResolver {
  @Query(() => NotificationPromptConnection, {
    nullable: true,
    description: "Persons named by an investigation whom nobody has notified, earliest first.",
  })
  @Requires("case:coordinate")
  async notificationPrompts(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    const found = await readPage(
      page,
      "notificationPrompts",
      request.cursors,
      (window) => request.read((tx) => listPrompts(tx, window)),
      (prompt) => [prompt.namedAt.toISOString(), prompt.personId],
    );
    return mapPage(found, showPrompt);
  }

  @Mutation(() => DismissPromptPayload, {
    nullable: true,
    description: "Dismisses the prompt for a notification of somebody's death, for a reason.",
  })
  @Requires("case:coordinate")
  async dismissPrompt(
    @Arg("input", () => DismissPromptInput) input: DismissPromptInput,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<DismissPromptPayload> {
    const { refusals } = await request.command(
      { operation: "dismissPrompt", key: input.idempotencyKey, input },
      (tx) => dismissPrompt(tx, keys.master, input),
    );
    return { refusals };
  }

  @FieldResolver(() => CaseType, { nullable: true, description: "The review of the person's death." })
  @Requires("case:read")
  async case(@Root() { id }: PersonStub, @Ctx() context: CasesContext) {
    const caseId = await context.request.loaders.caseOfPerson.load(id);
    return caseId && findCase(caseId, context);
  }
}

const showPrompt = ({ personId, namedAt }: NotificationPrompt): NotificationPromptType => ({
  person: { id: personId },
  namedAt,
});
