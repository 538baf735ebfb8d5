import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";

@ObjectType("Leave", { description: "Days on which a reviewer takes no case." })
@SignedIn()
export class LeaveType {
  @Field(() => ID, { nullable: true, description: "The leave's id." })
  @Requires("reviewer:read")
  id!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The first day." })
  @Requires("reviewer:read")
  from!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day." })
  @Requires("reviewer:read")
  to!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "Since when it is known not to be taken; null while it stands.",
  })
  @Requires("reviewer:read")
  cancelledAt!: Date | null;
}

@InputType("RecordLeaveInput", { description: "Days on which a reviewer takes no case." })
export class RecordLeaveInput extends CommandInput {
  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: string;

  @Field(() => IsoDateScalar, { description: "The last day." })
  to!: string;
}

@InputType("CancelLeaveInput", { description: "A leave that is not taken, or not any longer." })
export class CancelLeaveInput extends CommandInput {
  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => ID, { description: "The leave." })
  leaveId!: string;
}
