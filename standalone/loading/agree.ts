import { dataClasses } from "../../schema/codes/data-classes.ts";
import {
  AcceptCasesSharingDocument,
  AcceptInvestigationsSharingDocument,
  AcceptPeopleSharingDocument,
  OfferCasesSharingDocument,
  OfferInvestigationsSharingDocument,
  OfferPeopleSharingDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { localPeople } from "../identity-provider/people.ts";
import { done } from "./done.ts";
import { keyed } from "./keyed.ts";
import type { sampleAgreements } from "./sample-files.ts";

type SampleAgreement = ReturnType<typeof sampleAgreements>[number];

/** Offers and accepts an agreement, each as the one who answers for it in their organisation. */
export async function agree(as: (subject: string) => Hub, agreement: SampleAgreement): Promise<void> {
  const { grantor, grantee, dataClass, purposes } = agreement;
  const what = `Sharing ${dataClass} of ${grantor} with ${grantee}`;
  const [offering, accepting] = [as(guardianOf(grantor)), as(guardianOf(grantee))];
  const offer = keyed({
    grantee,
    dataClass: inCapitals(dataClass),
    purposes: purposes.map(inCapitals),
    validFrom: "2017-01-01",
  });
  switch (dataClasses[dataClass].owner) {
    case "people": {
      const offered = await offering.send(OfferPeopleSharingDocument, { input: offer });
      const input = keyed({ agreementId: done(what, offered.offerPeopleSharing).agreement!.id });
      done(what, (await accepting.send(AcceptPeopleSharingDocument, { input })).acceptPeopleSharing);
      return;
    }
    case "cases": {
      const offered = await offering.send(OfferCasesSharingDocument, { input: offer });
      const input = keyed({ agreementId: done(what, offered.offerCasesSharing).agreement!.id });
      done(what, (await accepting.send(AcceptCasesSharingDocument, { input })).acceptCasesSharing);
      return;
    }
    case "investigations": {
      const offered = await offering.send(OfferInvestigationsSharingDocument, { input: offer });
      const input = keyed({ agreementId: done(what, offered.offerInvestigationsSharing).agreement!.id });
      const accepted = await accepting.send(AcceptInvestigationsSharingDocument, { input });
      done(what, accepted.acceptInvestigationsSharing);
      return;
    }
    case "reviewers":
      throw new Error(`${what}: the sample set shares nobody's record of a reviewer`);
  }
}

function guardianOf(organisation: string): string {
  const guardian = localPeople.find(
    (person) => person.organisation === organisation && person.roles.includes("caldicott-guardian"),
  );
  if (!guardian) throw new Error(`nobody answers for ${organisation}`);
  return guardian.subject;
}

/** The code as the graph's enums write it. */
function inCapitals<Code extends string>(code: Code): InCapitals<Code> {
  return code.toUpperCase().replaceAll("-", "_") as InCapitals<Code>;
}

type InCapitals<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${InCapitals<Tail>}`
  : Uppercase<Code>;
