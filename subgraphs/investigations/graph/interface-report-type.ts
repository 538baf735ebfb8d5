import "./interface-enums.ts";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import {
  type InterfaceEffect,
  type InterfaceProgress,
  type InterfaceReportKind,
  interfaceEffects,
  interfaceProgress,
  interfaceReportKinds,
} from "../domain/interface-report.ts";
import { InvestigationLinkType } from "./investigation-type.ts";

@ObjectType("InterfaceReport", {
  description: "What the steering group was told of a review and another process of the same death.",
})
@SignedIn()
export class InterfaceReportType {
  @Field(() => ID, { nullable: true, description: "The report's id." })
  @Requires("investigation:read")
  id!: string;

  @Field(() => interfaceReportKinds, { nullable: true, description: "What of." })
  @Requires("investigation:read")
  kind!: InterfaceReportKind;

  @Field(() => interfaceEffects, { nullable: true, description: "Which affects the other." })
  @Requires("investigation:read")
  effect!: InterfaceEffect;

  @Field(() => interfaceProgress, { nullable: true, description: "How the review goes on." })
  @Requires("investigation:read")
  progress!: InterfaceProgress;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the agreed plan that was shared with the report.",
  })
  @Requires("investigation:read")
  planVersion!: number | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("investigation:read")
  reportedOn!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the reviewing officer's organisation.",
  })
  @Requires("investigation:read")
  organisation!: string | null;
}

@ObjectType("OutstandingReport", { description: "What the steering group is still to be told, and by when." })
@SignedIn()
export class OutstandingReportType {
  @Field(() => interfaceReportKinds, { nullable: true, description: "What of." })
  @Requires("investigation:read")
  kind!: InterfaceReportKind;

  @Field(() => IsoDateScalar, { nullable: true, description: "By when." })
  @Requires("investigation:read")
  dueOn!: string;
}

@ObjectType("InterfaceReportPayload", { description: "What the steering group was told." })
@SignedIn()
export class InterfaceReportPayload {
  @Field(() => InterfaceReportType, { nullable: true, description: "The report." })
  @Requires("investigation:read")
  interfaceReport!: InterfaceReportType | null;

  @Field(() => [RefusalType], { description: "Why it was not kept; everything that was found." })
  refusals!: RefusalType[];
}

export const InterfaceConnection = connectionOf(InvestigationLinkType, "Interface");

@InputType("InterfaceFilter", { description: "Which interfaces; what is given must all hold." })
export class InterfaceFilterInput {
  @Field(() => [ID], { nullable: true, description: "Of one of these cases." })
  caseIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Of which the steering group was told the end, or that they are not significant; or not yet.",
  })
  settled?: boolean | null;
}

@ArgsType()
export class InterfacesArgs extends PageArgs {
  @Field(() => InterfaceFilterInput, { nullable: true, description: "Which; all where it is left out." })
  filter?: InterfaceFilterInput | null;
}

@InputType("ReportInterfaceInput", { description: "What the reviewing officer tells the steering group." })
export class ReportInterfaceInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => interfaceReportKinds, { description: "What of." })
  kind!: InterfaceReportKind;

  @Field(() => interfaceEffects, { description: "Which affects the other." })
  effect!: InterfaceEffect;

  @Field(() => interfaceProgress, { description: "How the review goes on." })
  progress!: InterfaceProgress;

  @Field(() => Int, { nullable: true, description: "The version of the agreed plan that is shared." })
  planVersion?: number | null;

  @Field(() => IsoDateScalar, { description: "The day." })
  reportedOn!: IsoDate;

  @Field(() => String, { nullable: true, description: "A few words; they must not tell who died." })
  words?: string | null;
}
