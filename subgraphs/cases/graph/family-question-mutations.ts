import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { RequiresAny } from "../../kit/federated-schema.ts";
import type { Outcome } from "../../kit/request.ts";
import { askFamily } from "../actions/ask-family.ts";
import { recordFamilyAnswer } from "../actions/record-family-answer.ts";
import type { CasesContext } from "../context.ts";
import { findCase } from "./case-resolver.ts";
import { AskFamilyInput, RecordFamilyAnswerInput } from "./family-question-inputs.ts";
import { FamilyQuestionPayload, showQuestion } from "./family-question-type.ts";

@Resolver()
export class FamilyQuestionMutations {
  @Mutation(() => FamilyQuestionPayload, {
    nullable: true,
    description: "Keeps a question put to the family, once for a topic over all processes.",
  })
  @RequiresAny("family:write", "family:ask")
  async askFamily(
    @Arg("input", () => AskFamilyInput) input: AskFamilyInput,
    @Ctx() context: CasesContext,
  ): Promise<FamilyQuestionPayload> {
    const { idempotencyKey: key, ...asked } = input;
    const { investigationId = null, relativeId = null, overruleReason = null } = input;
    const command = { operation: "askFamily", key, input };
    const outcome = await context.request.command(command, (tx) =>
      askFamily(tx, context.keys.master, { ...asked, investigationId, relativeId, overruleReason }),
    );
    return questionPayload(outcome, context);
  }

  @Mutation(() => FamilyQuestionPayload, {
    nullable: true,
    description: "Records that the family has answered, declined or put off a question.",
  })
  @RequiresAny("family:write", "family:ask")
  async recordFamilyAnswer(
    @Arg("input", () => RecordFamilyAnswerInput) input: RecordFamilyAnswerInput,
    @Ctx() context: CasesContext,
  ): Promise<FamilyQuestionPayload> {
    const { idempotencyKey: key, ...answer } = input;
    const { words = null, askAgainFrom = null } = input;
    const command = { operation: "recordFamilyAnswer", key, input };
    const outcome = await context.request.command(command, (tx) =>
      recordFamilyAnswer(tx, context.keys.master, { ...answer, words, askAgainFrom }),
    );
    return questionPayload(outcome, context);
  }
}

/** The question, or those that stand against it, which the refusals name. */
async function questionPayload(
  { done, refusals }: Outcome<{ caseId: string; questionId: string }>,
  context: CasesContext,
): Promise<FamilyQuestionPayload> {
  const { questions } = context.request.loaders;
  const question = done && (await questions.load(done.questionId));
  const named = refusals.flatMap(({ path: [field, id] }) => (field === "topic" && id ? [id] : []));
  const before = await Promise.all(named.map((id) => questions.load(id)));
  return {
    case: done && (await findCase(done.caseId, context)),
    question: question && showQuestion(question),
    askedBefore: before.flatMap((each) => (each ? [showQuestion(each)] : [])),
    refusals,
  };
}
