import { dataClasses } from "../../../schema/codes/data-classes.ts";
import type { Transaction } from "../database.ts";
import { Refused, refuseIf } from "../refusals.ts";
import {
  checkAcceptance,
  checkOffer,
  checkRevocation,
  type Offer,
  type SharingAgreement,
} from "./agreement.ts";
import { lockAgreement, ownCodes, saveAcceptance, saveOffer, saveRevocation } from "./store.ts";

/** Offers rows of the caller's organisation to another; nothing is seen before that one accepts. */
export async function offerSharing(
  tx: Transaction,
  owner: string,
  offer: Offer,
): Promise<{ agreementId: string }> {
  const keeper = dataClasses[offer.dataClass].owner;
  refuseIf(checkOffer(offer, { ownCodes: ownCodes(tx) }, { asked: owner, keeper }));
  return { agreementId: await saveOffer(tx, offer) };
}

/** Accepts an offer for the caller's organisation. */
export async function acceptSharing(tx: Transaction, agreementId: string): Promise<{ agreementId: string }> {
  const agreement = await getAgreement(tx, agreementId);
  refuseIf(checkAcceptance(agreement, ownCodes(tx)));
  await saveAcceptance(tx, agreementId);
  return { agreementId };
}

/** Ends an agreement, or declines an offer. */
export async function revokeSharing(tx: Transaction, agreementId: string): Promise<{ agreementId: string }> {
  refuseIf(checkRevocation(await getAgreement(tx, agreementId)));
  await saveRevocation(tx, agreementId);
  return { agreementId };
}

async function getAgreement(tx: Transaction, id: string): Promise<SharingAgreement> {
  const agreement = await lockAgreement(tx, id);
  if (!agreement) throw new Refused([{ code: "NO_SUCH_AGREEMENT", path: ["agreementId"] }]);
  return agreement;
}
