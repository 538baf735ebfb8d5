import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { rewriteKeys } from "../actions/rewrite-keys.ts";
import type { PeopleContext } from "../context.ts";

@InputType("RewriteKeysInput", {
  description: "That the keys of reports are to be those of the rules of now.",
})
export class RewriteKeysInput extends CommandInput {}

@ObjectType("RewriteKeysPayload", { description: "How many reports were given the keys of now." })
@SignedIn()
export class RewriteKeysPayload {
  @Field(() => Int, { nullable: true, description: "How many." })
  @Requires("match:record")
  rewritten!: number | null;

  @Field(() => Boolean, { nullable: true, description: "May there be more?" })
  @Requires("match:record")
  more!: boolean | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}

@Resolver()
export class KeyResolver {
  @Mutation(() => RewriteKeysPayload, {
    nullable: true,
    description:
      "Writes the keys anew by which the next reports are found, where the rules of keys have changed since; some reports at a time.",
  })
  @Requires("match:record")
  async rewriteKeys(
    @Arg("input", () => RewriteKeysInput) input: RewriteKeysInput,
    @Ctx() { request }: PeopleContext,
  ): Promise<RewriteKeysPayload> {
    const { done, refusals } = await request.command(
      { operation: "rewriteKeys", key: input.idempotencyKey, input },
      rewriteKeys,
    );
    return { rewritten: done?.rewritten ?? null, more: done?.more ?? null, refusals };
  }
}
