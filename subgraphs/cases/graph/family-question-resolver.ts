import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { listFamilyTopics } from "../actions/list-family-topics.ts";
import type { CasesContext } from "../context.ts";
import { CaseType } from "./case-type.ts";
import { AskedQuestionType, FamilyTopicType, showQuestion } from "./family-question-type.ts";

@Resolver(() => CaseType)
export class QuestionsOfCaseResolver {
  @Query(() => [FamilyTopicType], { nullable: true, description: "What families are asked about." })
  @Requires("family:read")
  familyTopics(): FamilyTopicType[] {
    return listFamilyTopics();
  }

  @FieldResolver(() => [AskedQuestionType], {
    nullable: true,
    description: "What the family was asked by any process, earliest first: look here before asking again.",
  })
  @Requires("family:read")
  async askedQuestions(
    @Root() { id }: CaseType,
    @Ctx() { request }: CasesContext,
    @Arg("topic", () => String, { nullable: true, description: "On this topic; on all where left out." })
    topic?: string | null,
  ) {
    const asked = (await request.loaders.askedQuestions.load(id)) ?? [];
    return asked.filter((each) => !topic || each.topic === topic).map(showQuestion);
  }
}

@Resolver(() => AskedQuestionType)
export class AskedQuestionResolver {
  @FieldResolver(() => String, { nullable: true, description: "The question; null where it was erased." })
  @Requires("family:read")
  words(@Root() { wordsId }: AskedQuestionType, @Ctx() { words }: CasesContext) {
    return words.load(wordsId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the family said; null where nothing, or erased.",
  })
  @Requires("family:read")
  answer(@Root() { answerId }: AskedQuestionType, @Ctx() { words }: CasesContext) {
    return answerId && words.load(answerId);
  }
}
