import { Field, ID, InputType, Int } from "type-graphql";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { OrganisationCodeScalar, PartialDateScalar } from "../../kit/scalars.ts";
import { type CareRole, careRoles } from "../domain/past-care.ts";
import {
  type AdjustmentState,
  adjustmentStates,
  type ConcernRoute,
  concernRoutes,
} from "../domain/review-entry.ts";

/** What every entry is written with. */
@InputType()
abstract class WriteEntryInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: "The entry, to write it anew; left out for a new one." })
  entryId?: string | null;

  @Field(() => Int, {
    defaultValue: 0,
    description: "The revision of the entry that the writer has seen; 0 for a new one.",
  })
  revision!: number;

  @Field(() => careRoles, { description: "As what care was given. Staff are never named." })
  role!: CareRole;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of whose care it was." })
  organisation?: string | null;

  @Field(() => String, { description: "The text." })
  words!: string;
}

@InputType("WriteCareEventInput", { description: "A dated event of the timeline of care." })
export class WriteCareEventInput extends WriteEntryInput {
  @Field(() => PartialDateScalar, { description: "When, as far as the day is known." })
  on!: PartialDate;
}

@InputType("WriteAdjustmentInput", { description: "A reasonable adjustment that the person needed." })
export class WriteAdjustmentInput extends WriteEntryInput {
  @Field(() => String, { description: "Its code on the list of adjustments, as longer-appointment." })
  adjustment!: string;

  @Field(() => adjustmentStates, { description: "Was it made?" })
  made!: AdjustmentState;
}

@InputType("WriteGoodPracticeInput", { description: "Something done well." })
export class WriteGoodPracticeInput extends WriteEntryInput {}

@InputType("WriteContributoryFactorInput", {
  description: "Something that contributed to the death and that good care could have avoided.",
})
export class WriteContributoryFactorInput extends WriteEntryInput {
  @Field(() => String, { description: "Where it lies: PERSON, FAMILY, ENVIRONMENT or SERVICE." })
  domain!: string;

  @Field(() => String, { description: "Its category within the domain, as coordination." })
  category!: string;
}

@InputType("WriteCareConcernInput", { description: "A concern about care." })
export class WriteCareConcernInput extends WriteEntryInput {
  @Field(() => concernRoutes, { description: "To whom it was passed on." })
  passedTo!: ConcernRoute;
}

@InputType("WithdrawEntryInput", { description: "An entry that should not stand." })
export class WithdrawEntryInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The entry." })
  entryId!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}
