import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { recordsKindInWords } from "../actions/read-lists.ts";
import { type RecordsOutcome, type RecordsRequest, recordsOutcomes } from "../domain/records-request.ts";

registerEnumType(recordsOutcomes, {
  name: "RecordsOutcome",
  description: "What an organisation has answered to a request for records.",
  valuesConfig: {
    RECEIVED: { description: "The records came." },
    RECEIVED_IN_PART: { description: "Some came; the rest is still owed." },
    NONE_HELD: { description: "The organisation holds none." },
    REFUSED: { description: "They are not sent, for a reason." },
    WITHDRAWN: { description: "They are needed no more." },
  },
});

@ObjectType("RecordsRequest", { description: "Records that a review asks an organisation for." })
@SignedIn()
export class RecordsRequestType {
  @Field(() => ID, { nullable: true, description: "The request's id." })
  @RequiresAny("review:read", "obligation:read")
  id!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of who is asked." })
  @RequiresAny("review:read", "obligation:read")
  organisation!: string;

  @Field(() => String, { nullable: true, description: "The kind of records, by its code: gp-record." })
  @RequiresAny("review:read", "obligation:read")
  kind!: string;

  @Field(() => String, { nullable: true, description: "The kind of records, in words." })
  @RequiresAny("review:read", "obligation:read")
  kindInWords!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "From which day records are asked for." })
  @RequiresAny("review:read", "obligation:read")
  since!: string;

  @Field(() => DateTime, { nullable: true, description: "When they were asked for." })
  @RequiresAny("review:read", "obligation:read")
  askedAt!: Date;

  @Field(() => IsoDateScalar, { nullable: true, description: "By when they are due." })
  @RequiresAny("review:read", "obligation:read")
  dueOn!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "When the organisation was reminded." })
  @RequiresAny("review:read", "obligation:read")
  remindedOn!: string | null;

  @Field(() => recordsOutcomes, { nullable: true, description: "The latest answer." })
  @RequiresAny("review:read", "obligation:read")
  outcome!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day of the latest answer." })
  @RequiresAny("review:read", "obligation:read")
  answeredOn!: string | null;

  caseId!: string;
  words!: string | null;
  answerWords!: string | null;
}

export const RecordsRequestConnection = connectionOf(RecordsRequestType, "RecordsRequest");

@ObjectType("RecordsRequestPayload", { description: "A request for records after it was answered." })
@SignedIn()
export class RecordsRequestPayload {
  @Field(() => RecordsRequestType, { nullable: true, description: "The request." })
  @RequiresAny("review:read", "obligation:read")
  recordsRequest!: RecordsRequestType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@InputType("RequestRecordsInput", { description: "Records that an organisation is asked for." })
export class RequestRecordsInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of who is asked." })
  organisation!: string;

  @Field(() => String, { description: "The kind of records, by its code: gp-record." })
  kind!: string;

  @Field(() => String, { nullable: true, description: "What in particular." })
  words?: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "From which day records are needed; the usual time before the death where left out.",
  })
  since?: IsoDate | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By when; the usual time from today where left out.",
  })
  dueOn?: IsoDate | null;
}

@InputType("AnswerRecordsRequestInput", { description: "What came of a request for records." })
export class AnswerRecordsRequestInput extends CommandInput {
  @Field(() => ID, { description: "The request." })
  requestId!: string;

  @Field(() => recordsOutcomes, { description: "What came of it." })
  outcome!: RecordsOutcome;

  @Field(() => String, {
    nullable: true,
    description: "What there is to say; needed where they are not sent.",
  })
  words?: string | null;
}

/** What the graph shows of a request for records. */
export function showRecordsRequest(request: RecordsRequest): RecordsRequestType {
  return { ...request, kindInWords: recordsKindInWords(request.kind) };
}
