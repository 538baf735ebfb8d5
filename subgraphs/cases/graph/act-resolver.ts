import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import type { CasesContext } from "../context.ts";
import { CaseActType } from "./act-type.ts";

@Resolver(() => CaseActType)
export class CaseActResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "What somebody wrote with it, for instance their reason; null where nothing, or erased.",
  })
  @Requires("case:read", "review:read")
  words(@Root() { wordsId }: CaseActType, @Ctx() { words }: CasesContext) {
    return wordsId === null ? null : words.load(wordsId);
  }
}
