import { Field, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DeathReportType } from "./report-type.ts";

@ObjectType("MatchPayload", { description: "The report after a person's decision about it." })
@SignedIn()
export class MatchPayload {
  @Field(() => DeathReportType, {
    nullable: true,
    description: "The report, with the person it counts to now.",
  })
  @Requires("report:read")
  report!: DeathReportType | null;

  @Field(() => [RefusalType], { description: "Why it could not be decided so." })
  refusals!: RefusalType[];
}
