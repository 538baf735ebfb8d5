import type { DataClass } from "../../../schema/codes/data-classes.ts";
import type { Purpose } from "../../../schema/codes/purposes.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** Who shares which class of rows with whom, for which purposes and how long. */
export interface SharingAgreement {
  readonly id: string;
  readonly grantor: string;
  readonly grantee: string;
  readonly dataClass: DataClass;
  readonly purposes: readonly Purpose[];
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly offeredAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What an organisation offers to share. */
export type Offer = Pick<SharingAgreement, "grantee" | "dataClass" | "purposes" | "validFrom" | "validTo">;

/** What stands against an offer. `ownCodes`: those of the grantor; `keeper`: whose rows are of the class. */
export function checkOffer(
  offer: Offer,
  grantor: { readonly ownCodes: readonly string[] },
  owner: { readonly asked: string; readonly keeper: string },
): RefusalReason[] {
  return [
    ...(grantor.ownCodes.length === 0 ? [{ code: "ORGANISATION_NEEDED" }] : []),
    ...(grantor.ownCodes.includes(offer.grantee) ? [{ code: "SHARES_WITH_ITSELF", path: ["grantee"] }] : []),
    ...(owner.asked === owner.keeper ? [] : [{ code: "KEPT_ELSEWHERE", path: ["dataClass"] }]),
    ...(offer.purposes.length === 0 ? [{ code: "PURPOSE_MISSING", path: ["purposes"] }] : []),
    ...(offer.validTo !== null && offer.validTo < offer.validFrom
      ? [{ code: "AGREEMENT_ENDS_FIRST", path: ["validTo"] }]
      : []),
  ];
}

/** What stands against accepting an offer. */
export function checkAcceptance(agreement: SharingAgreement, ownCodes: readonly string[]): RefusalReason[] {
  return [
    ...(ownCodes.includes(agreement.grantee) ? [] : [{ code: "NOT_OFFERED_TO_YOU", path: ["agreementId"] }]),
    ...(agreement.acceptedAt === null ? [] : [{ code: "ACCEPTED_BEFORE", path: ["agreementId"] }]),
    ...checkRevocation(agreement),
  ];
}

/** What stands against ending an agreement: either party may, once. */
export function checkRevocation(agreement: SharingAgreement): RefusalReason[] {
  return agreement.revokedAt === null ? [] : [{ code: "REVOKED_BEFORE", path: ["agreementId"] }];
}
