import { Field, ObjectType, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../kit/federated-schema.ts";
import {
  readAdjustments,
  readChecklist,
  readFactorDomains,
  readRecordsKinds,
  readReturnReasons,
} from "../actions/read-lists.ts";

@ObjectType("CodeInWords", { description: "A code of a list, in words." })
@SignedIn()
export class CodeInWordsType {
  @Field(() => String, { description: "The code." })
  code!: string;

  @Field(() => String, { description: "What it says." })
  words!: string;
}

@ObjectType("ObjectivityChecklist", {
  description: "What a second reader looks at; each item holds, or not.",
})
@SignedIn()
export class ObjectivityChecklistType {
  @Field(() => String, { description: "Its version." })
  version!: string;

  @Field(() => [CodeInWordsType], { description: "Its items." })
  items!: CodeInWordsType[];
}

@ObjectType("ContributoryFactorDomain", { description: "Where a contributory factor may lie." })
@SignedIn()
export class ContributoryFactorDomainType extends CodeInWordsType {
  @Field(() => [CodeInWordsType], { description: "The categories within it." })
  categories!: CodeInWordsType[];
}

/** The lists in force from which those who write or read a review choose. */
@Resolver()
export class CodeListsResolver {
  @Query(() => ObjectivityChecklistType, { description: "The objectivity checklist in force." })
  @SignedIn()
  objectivityChecklist(): ObjectivityChecklistType {
    const { version, items } = readChecklist();
    return { version, items: inWords(items) };
  }

  @Query(() => [CodeInWordsType], { description: "Why a review may be returned." })
  @SignedIn()
  returnReasons(): CodeInWordsType[] {
    return inWords(readReturnReasons());
  }

  @Query(() => [CodeInWordsType], {
    description: "The reasonable adjustments that somebody may have needed.",
  })
  @SignedIn()
  reasonableAdjustments(): CodeInWordsType[] {
    return inWords(readAdjustments());
  }

  @Query(() => [ContributoryFactorDomainType], {
    description:
      "In what something may lie that contributed to a death and that good care could have avoided.",
  })
  @SignedIn()
  contributoryFactorDomains(): ContributoryFactorDomainType[] {
    return Object.entries(readFactorDomains()).map(([code, { label, categories }]) => ({
      code,
      words: label,
      categories: inWords(categories),
    }));
  }

  @Query(() => [CodeInWordsType], { description: "The kinds of records that a review may ask for." })
  @SignedIn()
  recordsKinds(): CodeInWordsType[] {
    return inWords(readRecordsKinds());
  }
}

const inWords = (list: Readonly<Record<string, string>>): CodeInWordsType[] =>
  Object.entries(list).map(([code, words]) => ({ code, words }));
