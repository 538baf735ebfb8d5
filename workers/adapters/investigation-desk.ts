import {
  ApplySealToInvestigationsDocument,
  LinkMatchedReportDocument,
  LinkMovedReportsDocument,
  MakeDigestDocument,
  ReadHandoverSubjectDocument,
  ReadInvestigationLinksDocument,
  ReadInvestigationSubjectDocument,
  ReadLinkedProcessDocument,
  ReadNoteToScrubDocument,
  ReadWebhookDeliveryDocument,
  ReceiveChildNotificationDocument,
  ReceiveReferralDocument,
  RecordAdultThemesDocument,
  RecordScreeningDocument,
  RecordScrubbedNoteDocument,
  RecordWebhookDeliveryDocument,
  WithdrawChildNotificationDocument,
} from "../../schema/operations/generated/documents.ts";
import type { InvestigationDesk } from "../ports/investigation-desk.ts";
import type { Send, Sender } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of other reviews and investigations, over the graph. */
export function investigationDesk(send: Send, { job }: Pick<Sender, "job">): InvestigationDesk {
  return {
    applySeal: async (input) =>
      refusalsOf((await send(ApplySealToInvestigationsDocument, { input })).applySealToInvestigations),
    findHandoverSubject: async (handoverId) => {
      const { handover } = await send(ReadHandoverSubjectDocument, { handoverId });
      if (!handover?.subject) return null;
      const { indexedAs, version, organisation, state, subject } = handover;
      return {
        indexedAs: present(indexedAs),
        version: present(version),
        organisation,
        superseded: state === "SUPERSEDED",
        subject,
      };
    },
    findInvestigationSubject: async (investigationId) => {
      const { investigation } = await send(ReadInvestigationSubjectDocument, { investigationId });
      if (!investigation) return null;
      return {
        leadOrganisation: investigation.leadOrganisation,
        version: present(investigation.subjectVersion),
        subject: present(investigation.subject),
      };
    },
    findHoldOnReview: async (investigationId, caseId) => {
      const { investigation } = await send(ReadInvestigationLinksDocument, { investigationId });
      if (!investigation) return null;
      const links = present(investigation.links)
        .filter((link) => link.caseId === caseId)
        .map((link) => ({
          linkRevision: present(link.revision),
          holdsReview: present(link.holdsReview),
        }));
      const latest = links.sort((one, other) => other.linkRevision - one.linkRevision)[0];
      return latest ? { reason: present(investigation.holdReason), ...latest } : null;
    },
    findLinkedProcess: async (investigationId, caseId) => {
      const { investigation } = await send(ReadLinkedProcessDocument, { investigationId });
      if (!investigation) return null;
      const links = present(investigation.links).filter((link) => link.caseId === caseId);
      const latest = links.sort((one, other) => present(other.revision) - present(one.revision))[0];
      if (!latest) return null;
      return {
        linkRevision: present(latest.revision),
        kind: present(investigation.kind),
        standing: latest.endedAt === null && present(investigation.status) !== "CONCLUDED",
        named: latest.endedAt === null && !present(investigation.disclosureRestricted),
        whoAsksFamily: latest.plan ? present(latest.plan.whoAsksFamily) : null,
      };
    },
    linkPerson: async (links) => {
      // Each job links for a purpose of its own.
      const link = job === "split-investigation" ? LinkMovedReportsDocument : LinkMatchedReportDocument;
      const { linkPerson } = await send(link, { input: links });
      return refusalsOf(linkPerson);
    },
    recordScreening: async (input) =>
      refusalsOf((await send(RecordScreeningDocument, { input })).recordScreening),
    recordAdultThemes: async (eventId, themes) => {
      const input = { eventId, themes };
      return refusalsOf((await send(RecordAdultThemesDocument, { input })).recordAdultThemes);
    },
    findNoteToScrub: async (flagId) => {
      const { noteToScrub } = await send(ReadNoteToScrubDocument, { flagId });
      if (!noteToScrub) return null;
      const { words, names, numbers, addresses, birthDate } = noteToScrub;
      return {
        words: present(words),
        names: present(names),
        numbers: present(numbers),
        addresses: present(addresses),
        birthDate,
      };
    },
    recordScrubbedNote: async (input) =>
      refusalsOf((await send(RecordScrubbedNoteDocument, { input })).recordScrubbedNote),
    findWebhookDelivery: async (changeId, webhookId) => {
      const { webhookDelivery } = await send(ReadWebhookDeliveryDocument, { changeId, webhookId });
      if (!webhookDelivery) return null;
      const { url, body, timestamp, signature } = webhookDelivery;
      return {
        url: present(url),
        body: present(body),
        timestamp: present(timestamp),
        signature: present(signature),
      };
    },
    recordWebhookDelivery: async (eventId, webhookId, changeId) => {
      const input = { eventId, webhookId, changeId };
      return refusalsOf((await send(RecordWebhookDeliveryDocument, { input })).recordWebhookDelivery);
    },
    makeDigest: async (idempotencyKey) =>
      refusalsOf((await send(MakeDigestDocument, { input: { idempotencyKey } })).makeDigest),
    receiveReferral: async (input) =>
      refusalsOf((await send(ReceiveReferralDocument, { input })).receiveReferral),
    withdrawChildNotification: async (input) =>
      refusalsOf((await send(WithdrawChildNotificationDocument, { input })).withdrawChildNotification),
    receiveChildNotification: async ({ subject, ...about }) => {
      const { receiveChildNotification } = await send(ReceiveChildNotificationDocument, {
        input: { ...about, ...subject },
      });
      return refusalsOf(receiveChildNotification);
    },
  };
}
