import {
  ApplySealToCasesDocument,
  FollowProcessDocument,
  HoldCaseDocument,
  MergeCaseDocument,
  OpenCaseDocument,
  RaiseRemindersDocument,
  ReadAdultThemesDocument,
  ReadChildDocument,
  ReadProposalDocument,
  ReadReferralDocument,
  ReadScreeningDocument,
  RecordAcknowledgementDocument,
  RecordAppointmentDocument,
  RecordAppointmentEndedDocument,
  RecordReferralTakenDocument,
  RecordReviewerDocument,
  RefreshCaseDocument,
  ResumeCaseDocument,
  SplitCaseDocument,
} from "../../schema/operations/generated/documents.ts";
import type { CaseDesk } from "../ports/case-desk.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of cases, over the graph. */
export function caseDesk(send: Send): CaseDesk {
  return {
    openCase: async (eventId, personId, facts) =>
      refusalsOf((await send(OpenCaseDocument, { input: { eventId, personId, facts } })).openCase),
    refreshCase: async (eventId, personId, facts) =>
      refusalsOf((await send(RefreshCaseDocument, { input: { eventId, personId, facts } })).refreshCase),
    splitCase: async (input) => refusalsOf((await send(SplitCaseDocument, { input })).splitCase),
    applySeal: async (input) =>
      refusalsOf((await send(ApplySealToCasesDocument, { input })).applySealToCases),
    mergeCase: async (input) => refusalsOf((await send(MergeCaseDocument, { input })).mergeCase),
    holdCase: async (input) => refusalsOf((await send(HoldCaseDocument, { input })).holdCase),
    resumeCase: async (input) => refusalsOf((await send(ResumeCaseDocument, { input })).resumeCase),
    raiseReminders: async (idempotencyKey) => {
      const raised = present(
        (await send(RaiseRemindersDocument, { input: { idempotencyKey } })).raiseReminders,
      );
      return present(raised.more);
    },
    followProcess: async (input) => refusalsOf((await send(FollowProcessDocument, { input })).followProcess),
    findProposal: async (proposalId) => {
      const { appointmentProposal: proposal } = await send(ReadProposalDocument, { proposalId });
      if (!proposal) return null;
      return {
        caseId: present(proposal.caseId),
        reviewerId: present(proposal.reviewerId),
        supporterId: proposal.supporterId,
        careOrganisations: present(proposal.careOrganisations),
        careTeams: present(proposal.careTeams),
        careManagers: present(proposal.careManagers),
        waiver: present(proposal.waiver),
        declared: present(proposal.state) === "DECLARED",
        answered: present(proposal.state) !== "OPEN" && proposal.state !== "DECLARED",
      };
    },
    recordAppointment: async (eventId, proposalId, answer) => {
      const input = { eventId, proposalId, ...answer };
      return refusalsOf((await send(RecordAppointmentDocument, { input })).recordAppointment);
    },
    recordAppointmentEnded: async (eventId, proposalId) => {
      const input = { eventId, proposalId };
      return refusalsOf((await send(RecordAppointmentEndedDocument, { input })).recordAppointmentEnded);
    },
    recordReviewer: async (eventId, facts) =>
      refusalsOf((await send(RecordReviewerDocument, { input: { eventId, ...facts } })).recordReviewer),
    findChild: async (caseId, personId) => {
      const { case: found, person } = await send(ReadChildDocument, { caseId, personId });
      if (!found) return null;
      const isChild = present(found.childTeamTold);
      if (!person?.record) return { isChild, subject: null };
      const { nhsNumber, nhsNumberAsReported, ...subject } = person.record;
      return { isChild, subject: { ...subject, nhsNumber: nhsNumberAsReported ?? nhsNumber } };
    },
    findScreening: async (caseId) => {
      const { case: found } = await send(ReadScreeningDocument, { caseId });
      const latest = found?.timeline?.nodes?.[0];
      if (!found?.eligibility || !latest) return null;
      return {
        outcome: present(found.eligibility.outcome),
        caseSequence: present(latest.sequence),
      };
    },
    findThemes: async (caseId) => {
      const { case: found } = await send(ReadAdultThemesDocument, { caseId });
      return (found?.review?.themes ?? []).map(({ code }) => code);
    },
    findReferral: async (caseId, referralId) => {
      const { case: found } = await send(ReadReferralDocument, { caseId });
      const referral = found?.referrals?.find(({ id }) => id === referralId);
      if (!referral?.words || !found?.person) return null;
      const { nhsNumber, nhsNumberAsReported, ...subject } = present(found.person.record);
      return {
        kind: present(referral.kind),
        to: present(referral.to),
        madeOn: present(referral.madeOn),
        madeBy: referral.organisation,
        words: referral.words,
        subject: { ...subject, nhsNumber: nhsNumberAsReported ?? nhsNumber },
      };
    },
    recordReferralTaken: async (eventId, caseId, referralId) => {
      const input = { eventId, caseId, referralId };
      return refusalsOf((await send(RecordReferralTakenDocument, { input })).recordReferralTaken);
    },
    recordAcknowledgement: async (eventId, caseId, childNotificationId) => {
      const input = { eventId, caseId, childNotificationId };
      return refusalsOf((await send(RecordAcknowledgementDocument, { input })).recordAcknowledgement);
    },
  };
}
