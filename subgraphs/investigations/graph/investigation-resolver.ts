import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { readInvestigationList } from "../actions/read-investigations.ts";
import type { InvestigationsContext } from "../context.ts";
import type { Investigation } from "../domain/investigation.ts";
import type { InvestigationLink } from "../domain/link.ts";
import { InvestigationsArgs } from "./investigation-inputs.ts";
import {
  InvestigationConnection,
  InvestigationLinkType,
  InvestigationType,
  showInvestigation,
  showLink,
} from "./investigation-type.ts";
import { CaseStub, PersonStub } from "./stubs.ts";
import { SubjectType } from "./subject-type.ts";

/** An investigation by id, as the graph shows it; also how other owners' references are resolved. */
export async function findInvestigation(id: string, { request }: InvestigationsContext) {
  const found = await request.loaders.investigations.load(id);
  return found ? showInvestigation(found) : null;
}

/** Links as the graph shows them; without those whose investigation the caller may not see. */
export async function showLinks(links: readonly InvestigationLink[], { request }: InvestigationsContext) {
  const ids = links.map(({ investigationId }) => investigationId);
  const investigations = await request.loaders.investigations.loadMany(ids);
  const shown = await Promise.all(
    links.map(async (link, index) => {
      const investigation = investigations[index];
      if (!investigation || investigation instanceof Error) return [];
      return [showLink(link, (await request.loaders.plansOfLink.load(link.id)) ?? [], investigation)];
    }),
  );
  return shown.flat();
}

@Resolver(() => InvestigationType)
export class InvestigationResolver {
  @Query(() => InvestigationType, { nullable: true, description: "An investigation by its id." })
  @Requires("investigation:read")
  investigation(
    @Arg("id", () => ID, { description: "The investigation's id." }) id: string,
    @Ctx() context: InvestigationsContext,
  ) {
    return findInvestigation(id, context);
  }

  @Query(() => InvestigationConnection, {
    nullable: true,
    description: "The investigations that a filter leaves, in the order in which the hub was told of them.",
  })
  @Requires("investigation:read")
  async investigations(
    @Args(() => InvestigationsArgs) { filter, ...page }: InvestigationsArgs,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const found = await readPage(
      page,
      "investigations",
      request.cursors,
      (window) => request.read((tx) => readInvestigationList(tx, filter ?? {}, window)),
      ({ recordedAt, id }) => [recordedAt.toISOString(), id],
    );
    return mapPage(found, showInvestigation);
  }

  @FieldResolver(() => SubjectType, { nullable: true, description: "Who it is about." })
  @Requires("subject:read")
  subject(@Root() investigation: Investigation, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.subjects.load(investigation.subjectId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Counts what was said of who it is about: 1 as it was opened.",
  })
  @Requires("subject:read")
  subjectVersion(@Root() investigation: Investigation) {
    return investigation.subjectVersion;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "The person of the index whom it is about, once matched.",
  })
  @Requires("investigation:read")
  async person(@Root() { id }: Investigation, @Ctx() { request }: InvestigationsContext) {
    const personId = await request.loaders.personOfInvestigation.load(id);
    return personId ? { id: personId } : null;
  }

  @FieldResolver(() => [InvestigationLinkType], {
    nullable: true,
    description: "Its links with cases, those taken away too, earliest first.",
  })
  @Requires("investigation:read")
  async links(@Root() { id }: Investigation, @Ctx() context: InvestigationsContext) {
    return showLinks((await context.request.loaders.linksOfInvestigation.load(id)) ?? [], context);
  }

  @FieldResolver(() => CaseStub, {
    nullable: true,
    description: "The case that it was last linked with and still is.",
  })
  @Requires("investigation:read")
  async case(@Root() { id }: Investigation, @Ctx() { request }: InvestigationsContext) {
    const links = await request.loaders.linksOfInvestigation.load(id);
    const standing = links?.findLast(({ endedAt }) => endedAt === null);
    return standing ? { id: standing.caseId } : null;
  }
}

@Resolver(() => InvestigationLinkType)
export class InvestigationLinkResolver {
  @FieldResolver(() => InvestigationType, { nullable: true, description: "The investigation." })
  @Requires("investigation:read")
  investigation(@Root() link: InvestigationLink, @Ctx() context: InvestigationsContext) {
    return findInvestigation(link.investigationId, context);
  }

  @FieldResolver(() => CaseStub, { nullable: true, description: "The case." })
  @Requires("investigation:read")
  case(@Root() link: InvestigationLink) {
    return { id: link.caseId };
  }
}

@Resolver(() => CaseStub)
export class CaseResolver {
  @FieldResolver(() => [InvestigationLinkType], {
    nullable: true,
    description: "The case's links with other reviews and investigations that stand, earliest first.",
  })
  @Requires("investigation:read")
  async investigationLinks(@Root() { id }: CaseStub, @Ctx() context: InvestigationsContext) {
    return showLinks((await context.request.loaders.linksOfCase.load(id)) ?? [], context);
  }

  @FieldResolver(() => [InvestigationType], {
    nullable: true,
    description: "The other reviews and investigations that the case is linked with, earliest first.",
  })
  @Requires("investigation:read")
  async investigations(@Root() { id }: CaseStub, @Ctx() context: InvestigationsContext) {
    const links = (await context.request.loaders.linksOfCase.load(id)) ?? [];
    return Promise.all(links.map((link) => findInvestigation(link.investigationId, context)));
  }
}
