import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { investigationKinds } from "../../../schema/values/investigation-kind.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type AskedQuestion, questionOutcomes } from "../domain/family-question.ts";
import { CaseType } from "./case-type.ts";

registerEnumType(questionOutcomes, {
  name: "FamilyAnswerOutcome",
  description: "What a family made of a question.",
  valuesConfig: {
    ANSWERED: { description: "They have answered." },
    DECLINED: { description: "They did not wish to answer." },
    DEFERRED: { description: "They wish to answer later." },
  },
});

export const questionStates = { OPEN: "OPEN", ...questionOutcomes } as const;
registerEnumType(questionStates, {
  name: "AskedQuestionState",
  description: "Where a question put to a family stands.",
  valuesConfig: {
    OPEN: { description: "Their answer is awaited." },
    ANSWERED: { description: "They have answered." },
    DECLINED: { description: "They did not wish to answer." },
    DEFERRED: { description: "They wish to answer later." },
  },
});

export const askingProcesses = { REVIEW: "REVIEW", ...investigationKinds } as const;
registerEnumType(askingProcesses, {
  name: "AskingProcess",
  description: "Which process puts a question to a family.",
  valuesConfig: {
    REVIEW: { description: "The review of the death." },
    SERIOUS_CASE_REVIEW: { description: "A serious case review." },
    SAFEGUARDING_ADULT_REVIEW: { description: "A safeguarding adult review." },
    SECTION_42_ENQUIRY: { description: "A safeguarding enquiry under section 42." },
    DOMESTIC_HOMICIDE_REVIEW: { description: "A domestic homicide review." },
    SERIOUS_INCIDENT: { description: "The investigation of a serious incident in NHS care." },
    CORONER_INVESTIGATION: { description: "A coroner's investigation and inquest." },
    CHILD_DEATH_REVIEW: { description: "The statutory review of a child's death." },
    POLICE_INVESTIGATION: { description: "A criminal investigation." },
  },
});

@ObjectType("FamilyTopic", { description: "Something that families are asked about." })
@SignedIn()
export class FamilyTopicType {
  @Field(() => String, { nullable: true, description: "The topic's code, as life-story." })
  @Requires("family:read")
  code!: string;

  @Field(() => String, { nullable: true, description: "The topic in words." })
  @Requires("family:read")
  label!: string;

  @Field(() => Boolean, { nullable: true, description: "Is a family asked about it once only?" })
  @Requires("family:read")
  askedOnce!: boolean;
}

@ObjectType("AskedQuestion", { description: "A question that some process has put to a family." })
@SignedIn()
export class AskedQuestionType {
  @Field(() => ID, { nullable: true, description: "The question's id." })
  @Requires("family:read")
  id!: string;

  @Field(() => askingProcesses, { nullable: true, description: "Which process has asked." })
  @Requires("family:read")
  process!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The investigation that has asked; null where the review has, or one that the hub does not know.",
  })
  @Requires("family:read")
  investigationId!: string | null;

  @Field(() => String, { nullable: true, description: "The code of the topic." })
  @Requires("family:read")
  topic!: string;

  @Field(() => String, { nullable: true, description: "The version of the list of topics." })
  @Requires("family:read")
  topicVersion!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Which relative was asked; null where the family was asked as one.",
  })
  @Requires("family:read")
  relativeId!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "On which day." })
  @Requires("family:read")
  askedOn!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that has asked.",
  })
  @Requires("family:read")
  organisation!: string | null;

  @Field(() => questionStates, { nullable: true, description: "Where the question stands." })
  @Requires("family:read")
  state!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "On which day the family has said so." })
  @Requires("family:read")
  answeredOn!: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "From when the family is ready to be asked again, where they put it off.",
  })
  @Requires("family:read")
  askAgainFrom!: string | null;

  wordsId!: string;
  answerId!: string | null;
}

@ObjectType("FamilyQuestionPayload", {
  description: "A question put to a family, or why it was not kept and what they were asked before.",
})
@SignedIn()
export class FamilyQuestionPayload {
  @Field(() => CaseType, { nullable: true, description: "The case as it stands now." })
  @Requires("case:read")
  case!: CaseType | null;

  @Field(() => AskedQuestionType, { nullable: true, description: "The question as it stands now." })
  @Requires("family:read")
  question!: AskedQuestionType | null;

  @Field(() => [AskedQuestionType], {
    nullable: true,
    description: "What the family was asked on this topic before, where that stands against asking.",
  })
  @Requires("family:read")
  askedBefore!: AskedQuestionType[];

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

/** What the graph shows of a question; words stand apart, each under a key of its own. */
export function showQuestion({ words, answer, ...question }: AskedQuestion): AskedQuestionType {
  return { ...question, wordsId: words, answerId: answer };
}
