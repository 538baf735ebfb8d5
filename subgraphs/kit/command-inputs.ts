import "reflect-metadata";
import { Field, ID, InputType } from "type-graphql";

/** What every act of a person or a partner's system carries. */
@InputType()
export abstract class CommandInput {
  @Field(() => String, {
    description: "A key of the sender's: the same key and input get the first answer again.",
  })
  idempotencyKey!: string;
}

/** What every command of a job carries. */
@InputType()
export abstract class EventInput {
  @Field(() => ID, { description: "The event that caused this; a second delivery changes nothing." })
  eventId!: string;
}
