import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import { makeDigest } from "../actions/make-digest.ts";
import type { InvestigationsContext } from "../context.ts";
import type { Digest } from "../domain/digest.ts";
import { type InterfaceReportKind, interfaceReportKinds } from "../domain/interface-report.ts";
import { listDigests } from "../store/digests.ts";
import { ThemeStub } from "./stubs.ts";
import { JobPayload } from "./team-change-type.ts";

@ObjectType("DigestInterface", {
  description: "An interface of which the steering group is still to be told.",
})
@SignedIn()
export class DigestInterfaceType {
  @Field(() => ID, { nullable: true, description: "The case." })
  @Requires("investigation:read")
  caseId!: string;

  @Field(() => ID, { nullable: true, description: "The investigation." })
  @Requires("investigation:read")
  investigationId!: string;

  @Field(() => interfaceReportKinds, { nullable: true, description: "What it is to be told of." })
  @Requires("investigation:read")
  kind!: InterfaceReportKind;

  @Field(() => IsoDateScalar, { nullable: true, description: "By when." })
  @Requires("investigation:read")
  dueOn!: string;
}

@ObjectType("SteeringDigest", { description: "What the steering group should know of a week." })
@SignedIn()
export class SteeringDigestType {
  @Field(() => IsoDateScalar, { nullable: true, description: "The Monday on which the week began." })
  @Requires("investigation:read")
  weekOf!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was made." })
  @Requires("investigation:read")
  madeAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: "How much was told in the week before of interfaces that you may see.",
  })
  @Requires("investigation:read")
  reported!: number;

  @Field(() => [DigestInterfaceType], { nullable: true, description: "What was outstanding." })
  @Requires("investigation:read")
  outstanding!: readonly DigestInterfaceType[];
}

export const SteeringDigestConnection = connectionOf(SteeringDigestType, "SteeringDigest");

@InputType("MakeDigestInput", { description: "That the digest of the week be made." })
export class MakeDigestInput extends CommandInput {}

@Resolver(() => SteeringDigestType)
export class DigestResolver {
  @Query(() => SteeringDigestConnection, {
    nullable: true,
    description: "The steering group's weekly digests, earliest first.",
  })
  @Requires("investigation:read")
  steeringDigests(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: InvestigationsContext) {
    return readPage(
      page,
      "steeringDigests",
      request.cursors,
      (window) => request.read((tx) => listDigests(tx, window)),
      ({ madeAt, weekOf }) => [madeAt.toISOString(), weekOf],
    );
  }

  @FieldResolver(() => [ThemeStub], {
    nullable: true,
    description: "Themes that adults' reviews showed for the first time in the week before.",
  })
  @Requires("investigation:read")
  newThemes(@Root() { newThemes }: Digest) {
    return newThemes.map((code) => ({ code }));
  }

  @Mutation(() => JobPayload, {
    nullable: true,
    description: "Makes the steering group's digest of the week; one that was made before stays.",
  })
  @Requires("digest:make")
  async makeDigest(
    @Arg("input", () => MakeDigestInput) input: MakeDigestInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { refusals } = await request.command(
      { operation: "makeDigest", key: input.idempotencyKey, input },
      makeDigest,
    );
    return { refusals };
  }
}
