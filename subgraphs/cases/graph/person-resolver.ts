import { Args, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import { connectionOf, mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";
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
