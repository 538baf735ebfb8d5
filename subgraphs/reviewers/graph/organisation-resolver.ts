import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { OrganisationCodeScalar } from "../../kit/scalars.ts";
import { registerOrganisation } from "../actions/register-organisation.ts";
import type { ReviewersContext } from "../context.ts";
import type { Organisation } from "../domain/organisation.ts";
import { listOrganisations } from "../store/organisations.ts";
import {
  OrganisationConnection,
  OrganisationType,
  RegisterOrganisationInput,
  RegisterOrganisationPayload,
} from "./organisation-type.ts";

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationType, { nullable: true, description: "The organisation under a code." })
  @SignedIn()
  organisation(
    @Arg("code", () => OrganisationCodeScalar, { description: "Its ODS or ONS code." }) code: string,
    @Ctx() { request }: ReviewersContext,
  ) {
    return request.loaders.organisationsByCode.load(code);
  }

  @Query(() => OrganisationConnection, { nullable: true, description: "All organisations, by code." })
  @SignedIn()
  organisations(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: ReviewersContext) {
    return readPage(
      page,
      "organisations",
      request.cursors,
      (window) => request.read((tx) => listOrganisations(tx, window)),
      ({ code, id }) => [code, id],
    );
  }

  @Mutation(() => RegisterOrganisationPayload, {
    nullable: true,
    description: "Registers an organisation, or corrects what is registered under its code.",
  })
  @Requires("reviewer:manage")
  async registerOrganisation(
    @Arg("input", () => RegisterOrganisationInput) input: RegisterOrganisationInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "registerOrganisation", key: input.idempotencyKey, input },
      (tx) => registerOrganisation(tx, input),
    );
    const organisation = done && (await request.loaders.organisations.load(done.organisationId));
    return { organisation, refusals };
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The organisation that took over its duties, where it is registered.",
  })
  successor(@Root() { successor }: Organisation, @Ctx() { request }: ReviewersContext) {
    return successor === null ? null : request.loaders.organisationsByCode.load(successor);
  }
}
