import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, OrganisationCodeScalar, PartialDateScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { careRoles } from "../domain/past-care.ts";
import {
  adjustmentStates,
  concernRoutes,
  type EntryKind,
  entriesOf,
  type ReviewEntry,
} from "../domain/review-entry.ts";

registerEnumType(adjustmentStates, {
  name: "AdjustmentState",
  description: "Was an adjustment that somebody needed made?",
  valuesConfig: {
    MADE: { description: "It was made." },
    IN_PART: { description: "It was made in part, or not always." },
    NOT_MADE: { description: "It was not made." },
    UNKNOWN: { description: "Nobody can tell." },
  },
});

registerEnumType(concernRoutes, {
  name: "ConcernRoute",
  description: "To whom a concern was passed on. A review holds nobody to account; other processes do.",
  valuesConfig: {
    NOBODY: { description: "To nobody." },
    PROVIDER: { description: "To the provider of the care." },
    SAFEGUARDING: { description: "To the council's safeguarding team." },
    CORONER: { description: "To the coroner." },
    REGULATOR: { description: "To a regulator." },
  },
});

/** What every entry tells. */
@ObjectType()
abstract class EntryType {
  @Field(() => ID, { nullable: true, description: "The entry's id." })
  @Requires("review:read")
  id!: string;

  @Field(() => Int, { nullable: true, description: "Counts the texts of the entry from 1." })
  @Requires("review:read")
  revision!: number;

  @Field(() => careRoles, { nullable: true, description: "As what care was given; nobody is named." })
  @Requires("review:read")
  role!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of whose care it was." })
  @Requires("review:read")
  organisation!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was written." })
  @Requires("review:read")
  writtenAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever wrote it." })
  @Requires("review:read")
  writtenBy!: string;

  @Field(() => String, { nullable: true, description: "The text; null where it was erased." })
  @Requires("review:read")
  text(@Ctx() { words }: CasesContext) {
    return words.load(this.words);
  }

  words!: string;
}

@ObjectType("CareEvent", { description: "A dated event of the timeline of care." })
@SignedIn()
export class CareEventType extends EntryType {
  @Field(() => PartialDateScalar, { nullable: true, description: "When, as far as the day is known." })
  @Requires("review:read")
  on!: string;
}

@ObjectType("ReasonableAdjustment", {
  description: "A reasonable adjustment that the person needed, and whether it was made.",
})
@SignedIn()
export class AdjustmentType extends EntryType {
  @Field(() => String, { nullable: true, description: "Which, by its code on the list of adjustments." })
  @Requires("review:read")
  adjustment!: string;

  @Field(() => adjustmentStates, { nullable: true, description: "Was it made?" })
  @Requires("review:read")
  made!: string;
}

@ObjectType("GoodPractice", { description: "Something done well." })
@SignedIn()
export class GoodPracticeType extends EntryType {}

@ObjectType("ContributoryFactor", {
  description:
    "Something that contributed to the death and that good care could have avoided: a judgement on this person's care, apart from whether the cause of death is on the list of avoidable ones.",
})
@SignedIn()
export class ContributoryFactorType extends EntryType {
  @Field(() => String, {
    nullable: true,
    description: "Where it lies: PERSON, FAMILY, ENVIRONMENT, SERVICE.",
  })
  @Requires("review:read")
  domain!: string;

  @Field(() => String, { nullable: true, description: "Its category within the domain." })
  @Requires("review:read")
  category!: string;
}

@ObjectType("CareConcern", { description: "A concern about care, and to whom it was passed on." })
@SignedIn()
export class CareConcernType extends EntryType {
  @Field(() => concernRoutes, { nullable: true, description: "To whom it was passed on." })
  @Requires("review:read")
  passedTo!: string;
}

/** What the graph shows of the entries of one kind. */
export function showEntries<K extends EntryKind, Shown extends object>(
  entries: readonly ReviewEntry[],
  kind: K,
  type: new () => Shown,
): Shown[] {
  return entriesOf(entries, kind).map(({ codes, ...entry }) => Object.assign(new type(), entry, codes));
}
