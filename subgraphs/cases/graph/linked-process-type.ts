import {
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from "type-graphql";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import { EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { InvestigationKindEnum } from "../../kit/value-enums.ts";
import type { CasesContext } from "../context.ts";
import { type AgreedAsker, agreedAskers } from "../domain/linked-process.ts";
import { CaseFamilyType } from "./family-type.ts";

registerEnumType(agreedAskers, {
  name: "AgreedAsker",
  description: "Who asks the family, as a review and another process have agreed.",
  valuesConfig: {
    REVIEW: { description: "The reviewer, also for the other process." },
    INVESTIGATION: { description: "The other process, also for the review." },
    JOINTLY: { description: "Both together." },
  },
});

@ObjectType("LinkedProcess", { description: "Another process about the same death that meets the family." })
@SignedIn()
export class LinkedProcessType {
  @Field(() => ID, {
    nullable: true,
    description: "The investigation; null for a child death review that was handed over.",
  })
  @Requires("family:read")
  investigationId!: string | null;

  @Field(() => InvestigationKindEnum, { nullable: true, description: "Which process it is." })
  @Requires("family:read")
  kind!: InvestigationKind;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Is it still linked, and going on? Null for a child death review that was handed over, of which its team knows.",
  })
  @Requires("family:read")
  standing!: boolean | null;

  @Field(() => agreedAskers, {
    nullable: true,
    description: "Who asks the family, as both sides have agreed; null while they have not.",
  })
  @Requires("family:read")
  whoAsksFamily!: AgreedAsker | null;
}

@InputType("FollowProcessInput", {
  description: "Another process about the death of a case, as it stands now.",
})
export class FollowProcessInput extends EventInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => Int, { description: "The revision of their link at which it was so." })
  linkRevision!: number;

  @Field(() => InvestigationKindEnum, { description: "Which process it is." })
  kind!: InvestigationKind;

  @Field(() => Boolean, { description: "Is it still linked, and going on?" })
  standing!: boolean;

  @Field(() => Boolean, {
    description: "Would a record made now name it: is it linked, and does it restrict nothing?",
  })
  named!: boolean;

  @Field(() => agreedAskers, { nullable: true, description: "Who asks the family; left out until agreed." })
  whoAsksFamily?: AgreedAsker | null;
}

@Resolver(() => CaseFamilyType)
export class LinkedProcessResolver {
  @FieldResolver(() => [LinkedProcessType], {
    nullable: true,
    description: "Every other process that meets the family, the child death review's included.",
  })
  @Requires("family:read")
  async processes(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.linkedProcesses.load(caseId)) ?? [];
  }
}
