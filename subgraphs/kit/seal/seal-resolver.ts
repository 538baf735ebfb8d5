import "reflect-metadata";
import { Arg, Ctx, Directive, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { EventInput } from "../command-inputs.ts";
import type { Transaction } from "../database.ts";
import { Requires } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import type { Request } from "../request.ts";
import { type SealedPerson, saveSeal } from "./store.ts";

@InputType("ApplySealInput", {
  description: "How a person's record is sealed, or that it is no more, as the keeper of the index says.",
})
export class ApplySealInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => [ID], { description: "The ids that tell of the person: theirs and their case's." })
  records!: string[];

  @Field(() => Int, { description: "Counts the acts on the seal; an older one than stands changes nothing." })
  revision!: number;

  @Field(() => Boolean, { description: "Is the record sealed?" })
  sealed!: boolean;

  @Field(() => [String], { description: "Codes of the organisation whose guardian has sealed it." })
  keptBy!: string[];

  @Field(() => [String], { description: "The sign-ins of those who may see what is kept of the person." })
  named!: string[];
}

@ObjectType("ApplySealPayload", { description: "What became of it." })
@Directive("@shareable")
@Directive("@authenticated")
export class ApplySealPayload {
  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}

interface SealContext {
  readonly request: Pick<Request<unknown>, "receive">;
}

/**
 * How the seal of a person reaches an owner of other records. Each has a mutation of its own.
 * @param follow what else an owner does in the same transaction
 */
export function sealResolver<Context extends SealContext>(
  owner: "Cases" | "Investigations" | "Reviewers",
  follow: (tx: Transaction, seal: SealedPerson) => Promise<void> = async () => undefined,
): new () => object {
  @Resolver()
  class SealResolver {
    @Mutation(() => ApplySealPayload, {
      name: `applySealTo${owner}`,
      nullable: true,
      description: "Seals what is kept of a person, or lets it be seen again.",
    })
    @Requires("seal:carry")
    async apply(
      @Arg("input", () => ApplySealInput) { eventId, named, ...input }: ApplySealInput,
      @Ctx() { request }: Context,
    ): Promise<ApplySealPayload> {
      const { refusals } = await request.receive(eventId, async (tx) => {
        const seal = { ...input, named, withPlaces: named };
        await saveSeal(tx, seal);
        await follow(tx, seal);
        return { personId: input.personId };
      });
      return { refusals };
    }
  }
  return SealResolver;
}
