import { Field, ObjectType } from "type-graphql";
import type { InvestigationStage, LimitedStep } from "../../../schema/values/investigation-stage.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { InvestigationStageEnum, LimitedStepEnum } from "./investigation-enums.ts";

@ObjectType("ReachedStage", { description: "That an investigation came to a stage." })
@SignedIn()
export class ReachedStageType {
  @Field(() => InvestigationStageEnum, { nullable: true, description: "The stage." })
  @Requires("investigation:read")
  stage!: InvestigationStage;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("investigation:read")
  reachedOn!: string;
}

@ObjectType("DueStep", { description: "By when a step of an investigation is to be done." })
@SignedIn()
export class DueStepType {
  @Field(() => LimitedStepEnum, { nullable: true, description: "The step." })
  @Requires("investigation:read")
  step!: LimitedStep;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day for it." })
  @Requires("investigation:read")
  dueOn!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was done." })
  @Requires("investigation:read")
  doneOn!: string | null;
}
