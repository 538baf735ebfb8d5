import "reflect-metadata";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { displayOf, type ShownCount } from "./shown-count.ts";

@ObjectType("DisclosedCount", {
  description:
    "A count of people as it may be published: nought is shown, a few people are a star, others are rounded.",
})
@Directive("@shareable")
@Directive("@authenticated")
export class DisclosedCountType {
  @Field(() => String, { description: "The count as it is printed: 0, a star, or a rounded number." })
  display!: string;

  @Field(() => Int, { nullable: true, description: "The rounded number; null where a star stands." })
  value!: number | null;

  @Field(() => Boolean, {
    description:
      "Does a star stand for it, as it is a few people or a few people could be worked out from it?",
  })
  suppressed!: boolean;

  @Field(() => String, { description: "The version of the rule by which it is shown." })
  rule!: string;
}

/** A count as the graph shows it. */
export function showDisclosed(shown: ShownCount, rule: string): DisclosedCountType {
  const suppressed = shown.kind === "SMALL" || shown.kind === "HELD_BACK";
  const value = shown.kind === "ROUNDED" ? shown.value : 0;
  return { display: displayOf(shown), value: suppressed ? null : value, suppressed, rule };
}
