import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Entity, SignedIn } from "../../kit/federated-schema.ts";

@ObjectType("Person", {
  description: "Somebody who has died, as the reports about them together tell: the golden record.",
})
@Entity()
@SignedIn()
export class PersonStub {
  @Field(() => ID, { description: "The person's id in the index." })
  id!: string;
}

@ObjectType("Reviewer", { description: "Somebody who carries out reviews." })
@Directive('@key(fields: "id", resolvable: false)')
@SignedIn()
export class ReviewerStub {
  @Field(() => ID, { description: "The reviewer's id." })
  id!: string;
}
