import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { appraiseCase } from "../actions/appraise-case.ts";
import type { CasesContext } from "../context.ts";

@InputType("AppraiseCaseInput", {
  description: "Somebody about whom the index of people says nothing any more.",
})
export class AppraiseCaseInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;
}

@ObjectType("AppraiseCasePayload", { description: "Whether a case came up." })
@SignedIn()
export class AppraiseCasePayload {
  @Field(() => ID, { nullable: true, description: "The case; null where the person has none." })
  @Requires("appraisal:raise")
  caseId!: string | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}

@Resolver()
export class AppraiseCaseResolver {
  @Mutation(() => AppraiseCasePayload, {
    nullable: true,
    description: "Brings up the case of a person about whom the index of people says nothing any more.",
  })
  @Requires("appraisal:raise")
  async appraiseCase(
    @Arg("input", () => AppraiseCaseInput) { eventId, personId }: AppraiseCaseInput,
    @Ctx() { request }: CasesContext,
  ): Promise<AppraiseCasePayload> {
    const { done, refusals } = await request.receive(eventId, (tx) => appraiseCase(tx, personId));
    return { caseId: done?.caseId ?? null, refusals };
  }
}
