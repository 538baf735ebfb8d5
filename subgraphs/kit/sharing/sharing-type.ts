import "reflect-metadata";
import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import type { DataClass } from "../../../schema/codes/data-classes.ts";
import type { Purpose } from "../../../schema/codes/purposes.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { DataClassEnum, PurposeEnum } from "../access-enums.ts";
import { CommandInput } from "../command-inputs.ts";
import { PageInfoType } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime, IsoDateScalar } from "../scalars.ts";

@ObjectType("SharingAgreement", {
  description: "Who shares which class of rows with whom; kept by the owner of the rows.",
})
@Directive("@shareable")
@SignedIn()
export class SharingAgreementType {
  @Field(() => ID, { description: "The agreement's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Code of the organisation that shares." })
  @Requires("sharing:read")
  grantor!: string;

  @Field(() => String, { nullable: true, description: "Code of the organisation that it shares with." })
  @Requires("sharing:read")
  grantee!: string;

  @Field(() => DataClassEnum, { nullable: true, description: "What it shares." })
  @Requires("sharing:read")
  dataClass!: DataClass;

  @Field(() => [PurposeEnum], { nullable: true, description: "For which purposes, and no other." })
  @Requires("sharing:read")
  purposes!: readonly Purpose[];

  @Field(() => IsoDateScalar, { nullable: true, description: "The first day." })
  @Requires("sharing:read")
  validFrom!: IsoDate;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day; null where none is set." })
  @Requires("sharing:read")
  validTo!: IsoDate | null;

  @Field(() => DateTime, { nullable: true, description: "When it was offered." })
  @Requires("sharing:read")
  offeredAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When the other party accepted; null before." })
  @Requires("sharing:read")
  acceptedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When either party ended it; null while it stands." })
  @Requires("sharing:read")
  revokedAt!: Date | null;
}

@ObjectType("SharingAgreementEdge", { description: "One agreement in a list, with its place." })
@Directive("@shareable")
@Directive("@authenticated")
class SharingAgreementEdge {
  @Field(() => SharingAgreementType, { nullable: true, description: "What stands here." })
  node!: SharingAgreementType;

  @Field(() => String, { description: "The place in the list, to page on from." })
  cursor!: string;
}

@ObjectType("SharingAgreementConnection", { description: "A page of a list of agreements." })
@Directive("@shareable")
@Directive("@authenticated")
export class SharingAgreementConnection {
  @Field(() => [SharingAgreementEdge], { description: "The rows with their places." })
  edges!: readonly SharingAgreementEdge[];

  @Field(() => [SharingAgreementType], { nullable: "itemsAndList", description: "The rows alone." })
  nodes!: readonly SharingAgreementType[];

  @Field(() => PageInfoType, { description: "Where this page stands." })
  pageInfo!: PageInfoType;
}

@InputType("OfferSharingInput", { description: "What an organisation offers to share of its own." })
export class OfferSharingInput extends CommandInput {
  @Field(() => String, { description: "Code of the organisation that it is offered to." })
  grantee!: string;

  @Field(() => DataClassEnum, { description: "What is shared." })
  dataClass!: DataClass;

  @Field(() => [PurposeEnum], { description: "For which purposes." })
  purposes!: Purpose[];

  @Field(() => IsoDateScalar, { description: "The first day." })
  validFrom!: IsoDate;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day; without end if left out." })
  validTo?: IsoDate | null;
}

@InputType("SharingActInput", { description: "An agreement that somebody accepts or ends." })
export class SharingActInput extends CommandInput {
  @Field(() => ID, { description: "The agreement." })
  agreementId!: string;
}

@ObjectType("SharingAgreementPayload", { description: "An agreement as it stands now." })
@Directive("@shareable")
@Directive("@authenticated")
export class SharingAgreementPayload {
  @Field(() => SharingAgreementType, { nullable: true, description: "The agreement." })
  agreement!: SharingAgreementType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
