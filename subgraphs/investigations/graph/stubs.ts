import { Field, ID, ObjectType } from "type-graphql";
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

@ObjectType("Case", { description: "The review of one person's death, from notification to submission." })
@Entity()
@SignedIn()
export class CaseStub {
  @Field(() => ID, { description: "The case's id." })
  id!: string;
}

@ObjectType("Theme", { description: "What reviews of deaths find again and again." })
@Entity("code")
@SignedIn()
export class ThemeStub {
  @Field(() => String, { description: "The theme's code, as dysphagia." })
  code!: string;
}
