import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { careManagersOf, careOrganisationsOf, careTeamsOf, type PastCare } from "../domain/past-care.ts";
import { CaseType } from "./case-type.ts";
import { PastCareType } from "./past-care-type.ts";

@Resolver(() => CaseType)
export class PastCareOfCaseResolver {
  @FieldResolver(() => [PastCareType], {
    nullable: true,
    description: "Who is known to have cared for the person, earliest record first.",
  })
  @Requires("case:read")
  pastCare(@Root() { id }: CaseType, @Ctx() context: CasesContext) {
    return known(id, context);
  }

  @FieldResolver(() => [OrganisationCodeScalar], {
    nullable: true,
    description: "Codes of the organisations that are known to have given care, each once.",
  })
  @Requires("case:read")
  async careOrganisations(@Root() { id }: CaseType, @Ctx() context: CasesContext) {
    return careOrganisationsOf(await known(id, context));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: "Codes of the teams that are known to have given care, each once.",
  })
  @Requires("case:read")
  async careTeams(@Root() { id }: CaseType, @Ctx() context: CasesContext) {
    return careTeamsOf(await known(id, context));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: "Codes of the posts that are known to have managed those who gave care, each once.",
  })
  @Requires("case:read")
  async careManagers(@Root() { id }: CaseType, @Ctx() context: CasesContext) {
    return careManagersOf(await known(id, context));
  }
}

async function known(caseId: string, { request }: CasesContext): Promise<PastCare[]> {
  return (await request.loaders.pastCare.load(caseId)) ?? [];
}
