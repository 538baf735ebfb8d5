import "reflect-metadata";
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { PurposeEnum } from "../access-enums.ts";
import { EventInput } from "../command-inputs.ts";
import { PageArgs, PageInfoType } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../scalars.ts";
import { type AuditKind, auditKinds } from "./audit-tables.ts";

const describedKinds: Readonly<Record<AuditKind, string>> = {
  read: "Fields of the record that tell of somebody were read.",
  write: "The record was made or changed.",
  export: "The record was written into a file.",
  refusal: "Something was refused about the record.",
  "break-glass": "The record was opened in an emergency, past what is agreed.",
};
const inCapitals = (kind: string) => kind.toUpperCase().replaceAll("-", "_");
const kindsEnum = Object.fromEntries(auditKinds.map((kind) => [inCapitals(kind), kind]));
registerEnumType(kindsEnum, {
  name: "AuditKind",
  description: "What somebody did to a record.",
  valuesConfig: Object.fromEntries(
    auditKinds.map((kind) => [inCapitals(kind), { description: describedKinds[kind] }]),
  ),
});

@ObjectType("AuditEntry", {
  description: "What one operation did to one record. It names fields and never says what stood in them.",
})
@Directive("@shareable")
@SignedIn()
export class AuditEntryType {
  @Field(() => ID, { description: "The entry's id." })
  id!: string;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Requires("audit:read")
  at!: Date;

  @Field(() => kindsEnum, { nullable: true, description: "What was done." })
  @Requires("audit:read")
  kind!: AuditKind;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever did it, with its issuer." })
  @Requires("audit:read")
  subject!: string;

  @Field(() => String, { nullable: true, description: "The program by which they did it." })
  @Requires("audit:read")
  client!: string;

  @Field(() => String, { nullable: true, description: "The job, where no person did it." })
  @Requires("audit:read")
  job!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the organisation for which they did it." })
  @Requires("audit:read")
  organisation!: string | null;

  @Field(() => [String], { nullable: true, description: "The roles that they held." })
  @Requires("audit:read")
  roles!: readonly string[];

  @Field(() => PurposeEnum, { nullable: true, description: "The purpose that they stated." })
  @Requires("audit:read")
  purpose!: string;

  @Field(() => String, { nullable: true, description: "What kind of record it is." })
  @Requires("audit:read")
  recordType!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The record; null where a question was about no single one.",
  })
  @Requires("audit:read")
  recordId!: string | null;

  @Field(() => [String], { nullable: true, description: "The fields, as `Type.field`." })
  @Requires("audit:read")
  fields!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Codes of what was refused; none where nothing was.",
  })
  @Requires("audit:read")
  reasons!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description:
      "The use by which the record was open to them past what is agreed, as the list of uses names it; null where it was none.",
  })
  @Requires("audit:read")
  breakGlass!: string | null;

  @Field(() => String, { nullable: true, description: "The persisted operation; null for one of their own." })
  @Requires("audit:read")
  operation!: string | null;

  @Field(() => String, { nullable: true, description: "The request, as it stands in the logs." })
  @Requires("audit:read")
  requestId!: string;
}

@ObjectType("AuditEntryEdge", { description: "One entry in a list, with its place." })
@Directive("@shareable")
@Directive("@authenticated")
class AuditEntryEdge {
  @Field(() => AuditEntryType, { nullable: true, description: "What stands here." })
  node!: AuditEntryType;

  @Field(() => String, { description: "The place in the list, to page on from." })
  cursor!: string;
}

@ObjectType("AuditEntryConnection", { description: "A page of a list of entries." })
@Directive("@shareable")
@Directive("@authenticated")
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: "The rows with their places." })
  edges!: readonly AuditEntryEdge[];

  @Field(() => [AuditEntryType], { nullable: "itemsAndList", description: "The rows alone." })
  nodes!: readonly AuditEntryType[];

  @Field(() => PageInfoType, { description: "Where this page stands." })
  pageInfo!: PageInfoType;
}

@ArgsType()
export class AuditOfRecordArgs extends PageArgs {
  @Field(() => String, { description: "What kind of record it is, as the graph calls it: Person, Case, …" })
  type!: string;

  @Field(() => ID, { description: "The record." })
  id!: string;
}

@ArgsType()
export class AuditOfOrganisationArgs extends PageArgs {
  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation." })
  code!: string;

  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: IsoDate;

  @Field(() => IsoDateScalar, { description: "The last day." })
  until!: IsoDate;
}

@InputType("AnchorAuditInput", { description: "Where another owner's audit ends now." })
export class AnchorAuditInput extends EventInput {
  @Field(() => String, { description: "Whose audit it is." })
  owner!: string;

  @Field(() => Int, { description: "The place of its last seal." })
  position!: number;

  @Field(() => String, { description: "The last seal, in hexadecimal." })
  seal!: string;
}

@ObjectType("AnchorAuditPayload", { description: "Whether it was kept." })
@Directive("@shareable")
@Directive("@authenticated")
export class AnchorAuditPayload {
  @Field(() => [RefusalType], { description: "Why it was not kept." })
  refusals!: RefusalType[];
}
