import { Field, Int, ObjectType, Query, Resolver, registerEnumType } from "type-graphql";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { InvestigationStage, LimitedStep } from "../../../schema/values/investigation-stage.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { InvestigationKindEnum } from "../../kit/value-enums.ts";
import { readProcesses } from "../actions/read-processes.ts";
import { InvestigationOutcomeEnum, InvestigationStageEnum, LimitedStepEnum } from "./investigation-enums.ts";

const units = { DAYS: "DAYS", WORKING_DAYS: "WORKING_DAYS", MONTHS: "MONTHS" } as const;
registerEnumType(units, {
  name: "TimeUnit",
  description: "In what a time limit counts.",
  valuesConfig: {
    DAYS: { description: "Days." },
    WORKING_DAYS: { description: "Days but weekends and bank holidays in England." },
    MONTHS: { description: "Calendar months." },
  },
});

@ObjectType("ProcessName", { description: "What a process is called from a day on, and by which law." })
@SignedIn()
export class ProcessNameType {
  @Field(() => IsoDateScalar, { nullable: true, description: "The first day." })
  @Requires("investigation:read")
  from!: string;

  @Field(() => String, { nullable: true, description: "Its name." })
  @Requires("investigation:read")
  name!: string;

  @Field(() => String, { nullable: true, description: "Its usual abbreviation." })
  @Requires("investigation:read")
  abbreviation!: string;

  @Field(() => String, { nullable: true, description: "The law or framework by which it goes." })
  @Requires("investigation:read")
  legalBasis!: string;
}

@ObjectType("TimeLimit", { description: "Within what time a step of a process should be done." })
@SignedIn()
export class TimeLimitType {
  @Field(() => LimitedStepEnum, { nullable: true, description: "The step." })
  @Requires("investigation:read")
  step!: LimitedStep;

  @Field(() => Int, { nullable: true, description: "How many." })
  @Requires("investigation:read")
  count!: number;

  @Field(() => units, { nullable: true, description: "Of what." })
  @Requires("investigation:read")
  unit!: keyof typeof units;

  @Field(() => IsoDateScalar, { nullable: true, description: "The first day of opening for which it holds." })
  @Requires("investigation:read")
  from!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last; null while it is in force." })
  @Requires("investigation:read")
  until!: string | null;
}

@ObjectType("Process", {
  description: "A kind of review or investigation that a review of a death may meet.",
})
@SignedIn()
export class ProcessType {
  @Field(() => InvestigationKindEnum, { nullable: true, description: "The kind." })
  @Requires("investigation:read")
  kind!: InvestigationKind;

  @Field(() => String, { nullable: true, description: "The kind of organisation that leads it." })
  @Requires("investigation:read")
  ledBy!: string;

  @Field(() => [ProcessNameType], { nullable: true, description: "What it has been called, oldest first." })
  @Requires("investigation:read")
  names!: readonly ProcessNameType[];

  @Field(() => [InvestigationStageEnum], { nullable: true, description: "The stages it goes through." })
  @Requires("investigation:read")
  stages!: readonly InvestigationStage[];

  @Field(() => [InvestigationOutcomeEnum], { nullable: true, description: "How it may end." })
  @Requires("investigation:read")
  outcomes!: readonly InvestigationOutcome[];

  @Field(() => [TimeLimitType], { nullable: true, description: "Within what time which step is due." })
  @Requires("investigation:read")
  timeLimits!: readonly TimeLimitType[];

  @Field(() => Boolean, { nullable: true, description: "Does a review of the death usually wait for it?" })
  @Requires("investigation:read")
  holdsReview!: boolean;
}

@Resolver(() => ProcessType)
export class ProcessResolver {
  @Query(() => [ProcessType], {
    nullable: true,
    description: "Every kind of process that a review of a death may meet.",
  })
  @Requires("investigation:read")
  processes(): ProcessType[] {
    return readProcesses();
  }
}
