import { Ctx, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import {
  type Informant,
  type InformantKind,
  type InformantMeans,
  type InformantOutcome,
  informantKinds,
  informantMeans,
  informantOutcomes,
  type OutcomeDecider,
  outcomeDeciders,
} from "../domain/informant.ts";

registerEnumType(informantKinds, {
  name: "InformantKind",
  description: "Whom a reviewer asks: the places that a review fills.",
  valuesConfig: {
    FAMILY: { description: "The family or somebody close." },
    GP: { description: "The general practitioner, or their records." },
    OTHER: { description: "Somebody else who knew the person." },
  },
});

registerEnumType(informantOutcomes, {
  name: "InformantOutcome",
  description: "What came of asking: somebody contributed, or the place is filled by why nobody did.",
  valuesConfig: {
    HEARD: { description: "They were heard." },
    DECLINED: { description: "They did not wish to take part." },
    NOT_FOUND: { description: "Nobody was found, after attempts on several days." },
    RESTRICTED: { description: "Another process restricts contact with them." },
    DEFERRED: { description: "Hearing them is put off to a day to come." },
  },
});

registerEnumType(informantMeans, {
  name: "InformantMeans",
  description: "In what form somebody was heard.",
  valuesConfig: {
    TALK: { description: "In a talk." },
    RECORDS: { description: "By their records." },
    WRITING: { description: "In writing." },
  },
});

registerEnumType(outcomeDeciders, {
  name: "OutcomeDecider",
  description: "Who decided that nobody is heard here, or not yet.",
  valuesConfig: {
    INFORMANT: { description: "They themselves." },
    REVIEWER: { description: "The reviewer." },
    COORDINATOR: { description: "The coordinator." },
    OTHER_PROCESS: { description: "Whoever leads another process, a coroner for instance." },
  },
});

@ObjectType("ReviewInformant", { description: "Somebody whom the reviewer asked, without a name." })
@SignedIn()
export class ReviewInformantType {
  @Field(() => ID, { nullable: true, description: "Under which the review knows them." })
  @Requires("review:read")
  id!: string;

  @Field(() => informantKinds, { nullable: true, description: "Who, in relation to the person." })
  @Requires("review:read")
  kind!: string;

  @Field(() => informantOutcomes, { nullable: true, description: "What came of it." })
  @Requires("review:read")
  outcome!: string;

  @Field(() => informantMeans, { nullable: true, description: "How they were heard." })
  @Requires("review:read")
  means!: string | null;

  @Field(() => [IsoDateScalar], { nullable: true, description: "The days on which they were tried." })
  @Requires("review:read")
  attempts!: readonly string[];

  @Field(() => outcomeDeciders, { nullable: true, description: "Who decided that they are not heard." })
  @Requires("review:read")
  decidedBy!: string | null;

  @Field(() => ID, { nullable: true, description: "The other process that restricts contact." })
  @Requires("review:read")
  investigationId!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "Until when hearing them is put off." })
  @Requires("review:read")
  deferredUntil!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was recorded." })
  @Requires("review:read")
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "What they contributed, or why they did not; null where nothing was said or it was erased.",
  })
  @Requires("review:read")
  said(@Ctx() { words }: CasesContext) {
    return this.words === null ? null : words.load(this.words);
  }

  words!: string | null;
}

@InputType("RecordInformantInput", {
  description: "Whom the reviewer asked and what came of it, without a name.",
})
export class RecordInformantInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => informantKinds, { description: "Who, in relation to the person." })
  kind!: InformantKind;

  @Field(() => informantOutcomes, { description: "What came of it." })
  outcome!: InformantOutcome;

  @Field(() => informantMeans, {
    nullable: true,
    description: "How they were heard; needed for a practice that was heard.",
  })
  means?: InformantMeans | null;

  @Field(() => [IsoDateScalar], {
    nullable: true,
    description: "The days on which they were tried; needed where nobody was found.",
  })
  attempts?: IsoDate[] | null;

  @Field(() => outcomeDeciders, {
    nullable: true,
    description: "Who decided that they are not heard; needed where that is restricted or put off.",
  })
  decidedBy?: OutcomeDecider | null;

  @Field(() => ID, { nullable: true, description: "The other process that restricts contact." })
  investigationId?: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day to which hearing them is put off." })
  deferredUntil?: IsoDate | null;

  @Field(() => String, { nullable: true, description: "What they contributed, or why they did not." })
  said?: string | null;
}

@InputType("WithdrawInformantInput", { description: "What was recorded of somebody by mistake." })
export class WithdrawInformantInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "Under which the review knows them." })
  informantId!: string;

  @Field(() => String, { description: "Why it should not stand." })
  reason!: string;
}

/** What the graph shows of somebody who was asked. */
export function showInformant(informant: Informant): ReviewInformantType {
  return Object.assign(new ReviewInformantType(), informant);
}
