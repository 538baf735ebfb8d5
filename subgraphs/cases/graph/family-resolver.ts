import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { addMonths } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import type { FamilyContact, Relative } from "../domain/family-contact.ts";
import { daysToAvoid, isLeftAlone, leftAloneUntil } from "../domain/family-days.ts";
import { CaseType } from "./case-type.ts";
import { DayToAvoidType, FamilyContactPlanType } from "./family-plan-type.ts";
import { CaseFamilyType, FamilyContactType, RelativeType } from "./family-type.ts";

@Resolver(() => CaseType)
export class FamilyOfCaseResolver {
  @FieldResolver(() => CaseFamilyType, {
    nullable: true,
    description: "The family of the person, and how they are kept in touch with.",
  })
  @Requires("family:read")
  family(@Root() { id }: CaseType): CaseFamilyType {
    return { caseId: id };
  }
}

@Resolver(() => CaseFamilyType)
export class CaseFamilyResolver {
  @FieldResolver(() => FamilyContactPlanType, {
    nullable: true,
    description: "How they are to be contacted, as it stands; null before a plan was written.",
  })
  @Requires("family:read")
  async plan(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.familyPlans.load(caseId))?.at(-1) ?? null;
  }

  @FieldResolver(() => [FamilyContactPlanType], {
    nullable: true,
    description: "All revisions of the plan, earliest first.",
  })
  @Requires("family:read")
  async planHistory(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.familyPlans.load(caseId)) ?? [];
  }

  @FieldResolver(() => [DayToAvoidType], {
    nullable: true,
    description: "The days of twelve months on which the family is not to be contacted, in their order.",
  })
  @Requires("family:read")
  async daysToAvoid(
    @Root() { caseId }: CaseFamilyType,
    @Ctx() { request }: CasesContext,
    @Arg("from", () => IsoDateScalar, { nullable: true, description: "The first day; today if left out." })
    from?: IsoDate | null,
  ): Promise<DayToAvoidType[]> {
    const known = await request.loaders.contactRules.load(caseId);
    const first = from ?? known?.today;
    return known && first ? daysToAvoid(known.rules, first, addMonths(first, 12)) : [];
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Is the family to be left alone today, because of a period or of the day?",
  })
  @Requires("family:read")
  async leftAloneToday(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    const known = await request.loaders.contactRules.load(caseId);
    if (known === null) return null;
    const { rules, today } = known;
    return isLeftAlone(rules.noContact, today) || daysToAvoid(rules, today, today).length > 0;
  }

  @FieldResolver(() => IsoDateScalar, {
    nullable: true,
    description: "The last day of the period of no contact that holds today; null where no end is set.",
  })
  @Requires("family:read")
  async leftAloneUntil(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    const known = await request.loaders.contactRules.load(caseId);
    return known && leftAloneUntil(known.rules.noContact, known.today);
  }

  @FieldResolver(() => [RelativeType], {
    nullable: true,
    description: "Those close to the person, in the order in which they became known.",
  })
  @Requires("family:read")
  async relatives(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.relatives.load(caseId)) ?? []).map(showRelative);
  }

  @FieldResolver(() => [FamilyContactType], {
    nullable: true,
    description:
      "The contacts with them: who was told, invited, sent a draft and offered a copy; earliest first.",
  })
  @Requires("family:read")
  async contacts(@Root() { caseId }: CaseFamilyType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.familyContacts.load(caseId)) ?? []).map(showContact);
  }
}

@Resolver(() => FamilyContactPlanType)
export class FamilyContactPlanResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "What else the family wishes, in words; null where nothing, or erased.",
  })
  @Requires("family:read")
  wishes(@Root() { wishes }: FamilyContactPlanType, @Ctx() { words }: CasesContext) {
    return wishes && words.load(wishes);
  }
}

@Resolver(() => RelativeType)
export class RelativeResolver {
  @FieldResolver(() => String, { nullable: true, description: "Their name; null where it was erased." })
  @Requires("family:read", "family:write")
  name(@Root() { nameId }: RelativeType, @Ctx() { words }: CasesContext) {
    return words.load(nameId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "How to reach them; null where it was erased.",
  })
  @Requires("family:read", "family:write")
  reach(@Root() { reachId }: RelativeType, @Ctx() { words }: CasesContext) {
    return words.load(reachId);
  }
}

@Resolver(() => FamilyContactType)
export class FamilyContactResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "What was said, as the comments on a draft; null where nothing, or erased.",
  })
  @Requires("family:read", "review:read")
  words(@Root() { wordsId }: FamilyContactType, @Ctx() { words }: CasesContext) {
    return wordsId && words.load(wordsId);
  }
}

function showRelative({ name, reach, ...relative }: Relative): RelativeType {
  return { ...relative, nameId: name, reachId: reach };
}

function showContact({ words, ...contact }: FamilyContact): FamilyContactType {
  return { ...contact, wordsId: words };
}
