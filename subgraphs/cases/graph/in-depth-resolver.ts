import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { CasesContext } from "../context.ts";
import { listUnansweredRequests } from "../store/in-depth-requests.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import { CaseFamilyType } from "./family-type.ts";
import { InDepthRequestConnection, InDepthRequestType, showInDepthRequest } from "./in-depth-type.ts";

@Resolver(() => CaseFamilyType)
export class InDepthRequestsOfFamilyResolver {
  @FieldResolver(() => [InDepthRequestType], {
    nullable: true,
    description: "Their requests for an in-depth review, earliest first.",
  })
  @Requires("family:read")
  async inDepthRequests(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.inDepthRequests.load(caseId)) ?? []).map(showInDepthRequest);
  }
}

@Resolver(() => InDepthRequestType)
export class InDepthRequestResolver {
  @Query(() => InDepthRequestConnection, {
    nullable: true,
    description:
      "Families' requests for an in-depth review that wait for a decision or an answer, earliest first.",
  })
  @Requires("case:coordinate", "family:read")
  async openInDepthRequests(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    const found = await readPage(
      page,
      "openInDepthRequests",
      request.cursors,
      (window) => request.read((tx) => listUnansweredRequests(tx, window)),
      ({ loggedAt, id }) => [loggedAt.toISOString(), id],
    );
    return mapPage(found, showInDepthRequest);
  }

  @FieldResolver(() => CaseType, { nullable: true, description: "The case that it is about." })
  @Requires("case:read")
  case(@Root() { caseId }: InDepthRequestType, @Ctx() context: CasesContext) {
    return findCase(caseId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the family said or wrote; null where it was erased.",
  })
  @Requires("family:read", "review:read")
  words(@Root() { wordsId }: InDepthRequestType, @Ctx() { words }: CasesContext) {
    return words.load(wordsId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was decided so; null before it was, and where it was erased.",
  })
  @Requires("family:read", "review:read")
  reason(@Root() { reasonId }: InDepthRequestType, @Ctx() { words }: CasesContext) {
    return reasonId && words.load(reasonId);
  }
}
