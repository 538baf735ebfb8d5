import type { Ports } from "../ports/ports.ts";
import { anchorAudit } from "./anchor-audit.ts";
import { appointReviewer } from "./appoint-reviewer.ts";
import { appraiseCase } from "./appraise-case.ts";
import { appraiseRecords } from "./appraise-records.ts";
import { deliverSubmission } from "./deliver-submission.ts";
import { endAppointment } from "./end-appointment.ts";
import { followProcess } from "./follow-process.ts";
import { guardLedger } from "./guard-ledger.ts";
import { handToChildTeam } from "./hand-to-child-team.ts";
import { holdCase } from "./hold-case.ts";
import { indexHandover } from "./index-handover.ts";
import { indexSubject } from "./index-subject.ts";
import type { Job } from "./job.ts";
import { linkChildReview } from "./link-child-review.ts";
import { makeDigest } from "./make-digest.ts";
import { makePack } from "./make-pack.ts";
import { matchReport } from "./match-report.ts";
import { mergeCase } from "./merge-case.ts";
import { notifyTeam } from "./notify-team.ts";
import { openCase } from "./open-case.ts";
import { prepareSubmission } from "./prepare-submission.ts";
import { raiseReminders } from "./raise-reminders.ts";
import { reconcileSubmissions } from "./reconcile-submissions.ts";
import { recordAcknowledgement } from "./record-acknowledgement.ts";
import { recordAppointmentEnded } from "./record-appointment-ended.ts";
import { recordReferralTaken } from "./record-referral-taken.ts";
import { refreshCase } from "./refresh-case.ts";
import { resumeCase } from "./resume-case.ts";
import { rewriteKeys } from "./rewrite-keys.ts";
import { runImport } from "./run-import.ts";
import { scrubNote } from "./scrub-note.ts";
import { sealCases } from "./seal-cases.ts";
import { sealInvestigations } from "./seal-investigations.ts";
import { sealReviewers } from "./seal-reviewers.ts";
import { sendReferral } from "./send-referral.ts";
import { settlePerson } from "./settle-person.ts";
import { splitCase } from "./split-case.ts";
import { splitInvestigation } from "./split-investigation.ts";
import { tellAdultThemes } from "./tell-adult-themes.ts";
import { tellHandoverScreened } from "./tell-handover-screened.ts";
import { tellReviewer } from "./tell-reviewer.ts";

/** Every job; a test holds it that there is one for each name in schema/events.ts. */
export const jobs: readonly Job<Ports>[] = [
  matchReport,
  openCase,
  linkChildReview,
  splitCase,
  splitInvestigation,
  mergeCase,
  settlePerson,
  sealCases,
  sealInvestigations,
  sealReviewers,
  refreshCase,
  indexHandover,
  indexSubject,
  holdCase,
  raiseReminders,
  rewriteKeys,
  appraiseRecords,
  appraiseCase,
  runImport,
  resumeCase,
  followProcess,
  handToChildTeam,
  recordAcknowledgement,
  tellHandoverScreened,
  tellAdultThemes,
  makeDigest,
  makePack,
  sendReferral,
  recordReferralTaken,
  scrubNote,
  notifyTeam,
  appointReviewer,
  tellReviewer,
  endAppointment,
  recordAppointmentEnded,
  prepareSubmission,
  deliverSubmission,
  guardLedger,
  reconcileSubmissions,
  anchorAudit,
];
