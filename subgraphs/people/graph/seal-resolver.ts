import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { PageArgs, readPage } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { type MasterKey, unseal } from "../../kit/sealed.ts";
import { liftSeal } from "../actions/lift-seal.ts";
import { sealPerson } from "../actions/seal-person.ts";
import type { PeopleContext } from "../context.ts";
import { findStandingSeals, listSeals, type StandingSeal } from "../store/seals.ts";
import { PersonType } from "./person-type.ts";
import { LiftSealInput, SealConnection, SealPayload, SealPersonInput, SealType } from "./seal-type.ts";

@Resolver(() => PersonType)
export class SealResolver {
  @Query(() => SealConnection, {
    nullable: true,
    description: "The seals that hold on records of the caller's organisation, the oldest first.",
  })
  @Requires("seal:manage")
  seals(@Args(() => PageArgs) page: PageArgs, @Ctx() { request, masterKey }: PeopleContext) {
    return readPage(
      page,
      "seals",
      request.cursors,
      (window) =>
        request.read(async (tx) => {
          const shown: SealType[] = [];
          for (const seal of await listSeals(tx, window)) shown.push(await showSeal(tx, masterKey, seal));
          return shown;
        }),
      ({ since, personId }) => [since.toISOString(), personId],
    );
  }

  @Mutation(() => SealPayload, {
    nullable: true,
    description:
      "Seals a person's record: they are absent to all who are not named. Sealed again, it names others in place of those before.",
  })
  @Requires("seal:manage")
  async sealPerson(
    @Arg("input", () => SealPersonInput) input: SealPersonInput,
    @Ctx() context: PeopleContext,
  ): Promise<SealPayload> {
    const { done, refusals } = await context.request.command(
      { operation: "sealPerson", key: input.idempotencyKey, input },
      (tx) => sealPerson(tx, context.masterKey, input),
    );
    return { seal: done && (await findSeal(done.personId, context)), refusals };
  }

  @Mutation(() => SealPayload, {
    nullable: true,
    description: "Lifts a seal: the record is seen again as every other.",
  })
  @Requires("seal:manage")
  async liftSeal(
    @Arg("input", () => LiftSealInput) input: LiftSealInput,
    @Ctx() context: PeopleContext,
  ): Promise<SealPayload> {
    const { done, refusals } = await context.request.command(
      { operation: "liftSeal", key: input.idempotencyKey, input },
      (tx) => liftSeal(tx, context.masterKey, input),
    );
    return { seal: done && (await findSeal(done.personId, context)), refusals };
  }

  @FieldResolver(() => SealType, {
    nullable: true,
    description: "How the person's record is sealed, or was; null where it never was.",
  })
  @RequiresAny("seal:manage", "seal:carry")
  seal(@Root() { id }: PersonType, @Ctx() context: PeopleContext) {
    return findSeal(id, context);
  }
}

function findSeal(personId: string, { request, masterKey }: PeopleContext): Promise<SealType | null> {
  return request.read(async (tx) => {
    const found = (await findStandingSeals(tx, [personId])).get(personId);
    return found ? showSeal(tx, masterKey, found) : null;
  });
}

async function showSeal(
  tx: Transaction,
  masterKey: MasterKey,
  { act, named, withPlaces, ...held }: StandingSeal,
): Promise<SealType> {
  const document = act.wordsId === null ? null : await unseal(tx, masterKey, act.wordsId);
  return {
    ...held,
    named: named.map((subject) => ({ subject, seesPlaces: withPlaces.includes(subject) })),
    reason: act.reason,
    words: document?.content.toString() ?? null,
    since: act.at,
    subject: act.subject,
  };
}
