import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import {
  type InDepthRequest,
  type RequestState,
  requestStateOf,
  requestStates,
} from "../domain/in-depth-request.ts";

registerEnumType(requestStates, {
  name: "InDepthRequestState",
  description: "Where a family's request for an in-depth review stands.",
  valuesConfig: {
    OPEN: { description: "It is to be decided." },
    DECIDED: { description: "It was decided, and the family is to be told." },
    ANSWERED: { description: "The family was told." },
  },
});

@ObjectType("InDepthRequest", { description: "A family's request for an in-depth review." })
@SignedIn()
export class InDepthRequestType {
  @Field(() => ID, { nullable: true, description: "The request's id." })
  @Requires("family:read")
  id!: string;

  @Field(() => requestStates, { nullable: true, description: "Where it stands." })
  @Requires("family:read")
  state!: RequestState;

  @Field(() => ID, {
    nullable: true,
    description: "Which relative has asked for it; null where the family speaks as one.",
  })
  @Requires("family:read")
  relativeId!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which they asked for it." })
  @Requires("family:read")
  requestedOn!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was logged." })
  @Requires("family:read")
  loggedAt!: Date;

  @Field(() => Boolean, { nullable: true, description: "Was it granted? Null before it was decided." })
  @Requires("family:read")
  granted!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided." })
  @Requires("family:read")
  decidedAt!: Date | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which the family was told." })
  @Requires("family:read")
  answeredOn!: string | null;

  caseId!: string;
  wordsId!: string;
  reasonId!: string | null;
}

export const InDepthRequestConnection = connectionOf(InDepthRequestType, "InDepthRequest");

/** What the graph shows of a family's request. */
export function showInDepthRequest({ words, reason, ...request }: InDepthRequest): InDepthRequestType {
  return { ...request, state: requestStateOf(request), wordsId: words, reasonId: reason };
}
