import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { linkPerson } from "../actions/link-person.ts";
import { recordScreening } from "../actions/record-screening.ts";
import type { InvestigationsContext } from "../context.ts";
import { type ScreeningOutcome, screeningOutcomes } from "../domain/child-death-review.ts";
import { findReview } from "./child-death-review-resolver.ts";
import { ChildDeathReviewType } from "./child-death-review-type.ts";
import { LinkPersonInput } from "./investigation-inputs.ts";
import { findInvestigation } from "./investigation-resolver.ts";
import { InvestigationType } from "./investigation-type.ts";
import { PersonStub } from "./stubs.ts";
import { JobPayload } from "./team-change-type.ts";

@ObjectType("LinkPersonPayload", { description: "Whether the person could be linked." })
@SignedIn()
export class LinkPersonPayload {
  @Field(() => [RefusalType], { description: "Why nothing was linked." })
  refusals!: RefusalType[];
}

@InputType("RecordScreeningInput", { description: "What the adults' programme found about a death." })
export class RecordScreeningInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => ID, { description: "Their case." })
  caseId!: string;

  @Field(() => screeningOutcomes, { description: "What was found." })
  outcome!: ScreeningOutcome;

  @Field(() => Int, { description: "How many acts the case had by then." })
  caseSequence!: number;
}

@Resolver(() => PersonStub)
export class PersonResolver {
  @Mutation(() => LinkPersonPayload, {
    nullable: true,
    description: "Links handovers and investigations with the person they are about.",
  })
  @Requires("subject:link")
  async linkPerson(
    @Arg("input", () => LinkPersonInput) input: LinkPersonInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { refusals } = await request.receive(input.eventId, (tx) => linkPerson(tx, input));
    return { refusals };
  }

  @Mutation(() => JobPayload, {
    nullable: true,
    description: "Keeps what the adults' programme found of somebody whom a team handed over.",
  })
  @Requires("screening:record")
  async recordScreening(
    @Arg("input", () => RecordScreeningInput) input: RecordScreeningInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { refusals } = await request.receive(input.eventId, (tx) => recordScreening(tx, input));
    return { refusals };
  }

  @FieldResolver(() => [InvestigationType], {
    nullable: true,
    description: "The other reviews and investigations of the person's death, earliest known first.",
  })
  @Requires("investigation:read")
  async investigations(@Root() { id }: PersonStub, @Ctx() context: InvestigationsContext) {
    const about = await context.request.loaders.aboutPerson.load(id);
    return Promise.all((about?.investigationIds ?? []).map((each) => findInvestigation(each, context)));
  }

  @FieldResolver(() => [ChildDeathReviewType], {
    nullable: true,
    description: "The reviews that the caller's team has handed over of the person's death as a child.",
  })
  @Requires("child-review:read")
  async childDeathReviews(@Root() { id }: PersonStub, @Ctx() context: InvestigationsContext) {
    const about = await context.request.loaders.aboutPerson.load(id);
    const found = await Promise.all((about?.reviewIds ?? []).map((each) => findReview(each, context)));
    return found.filter((review) => review !== null);
  }
}
