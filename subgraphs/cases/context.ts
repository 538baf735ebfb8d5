import type DataLoader from "dataloader";
import { dayInEngland } from "../../schema/values/calendar.ts";
import type { IsoDate } from "../../schema/values/iso-date.ts";
import type { SteeringSeat } from "../../schema/values/steering-seat.ts";
import type { Transaction } from "../kit/database.ts";
import { type FiguresRelease, findReleasesOfMeasures } from "../kit/disclosure/figures-store.ts";
import type { Request } from "../kit/request.ts";
import { findAssessments, type ReviewAssessment } from "./actions/assess-review.ts";
import { findContactRulesToday } from "./actions/family-rules.ts";
import type { Keys } from "./actions/keys.ts";
import { readAgendas } from "./actions/read-agenda.ts";
import { readSeatsNotFilled } from "./actions/read-seats.ts";
import { readThemeYears } from "./actions/read-theme-years.ts";
import type { EditAside } from "./domain/edit-aside.ts";
import type { ContactRules, FamilyContact, Relative } from "./domain/family-contact.ts";
import type { FamilyPlan } from "./domain/family-plan.ts";
import type { AskedQuestion } from "./domain/family-question.ts";
import type { Hold } from "./domain/hold.ts";
import type { InDepthRequest } from "./domain/in-depth-request.ts";
import type { InDepthReview } from "./domain/in-depth-review.ts";
import type { InformantKind } from "./domain/informant.ts";
import type { LearningAction } from "./domain/learning-action.ts";
import type { LinkedProcess } from "./domain/linked-process.ts";
import type { Pack } from "./domain/pack.ts";
import type { PastCare } from "./domain/past-care.ts";
import type { AppointmentProposal } from "./domain/proposal.ts";
import type { QualityReading } from "./domain/quality-reading.ts";
import type { RecordsRequest } from "./domain/records-request.ts";
import type { Referral } from "./domain/referral.ts";
import type { RaisedReminder } from "./domain/reminder.ts";
import type { Review } from "./domain/review.ts";
import type { AgendaItem } from "./domain/steering-agenda.ts";
import type { SteeringGroup } from "./domain/steering-group.ts";
import type { Submission } from "./domain/submission.ts";
import type { ThemeYear } from "./domain/theme-years.ts";
import type { Transfer } from "./domain/transfer.ts";
import { findPlacesFilled, findRecommendedToUs, type RecommendedToUs } from "./store/care-given.ts";
import { type CaseFile, findCaseIds, findCases } from "./store/cases.ts";
import { findEditsAside } from "./store/edits-aside.ts";
import { findFamilyContacts } from "./store/family-contacts.ts";
import { findFamilyPlans } from "./store/family-plans.ts";
import { findQuestions, findQuestionsOfCases } from "./store/family-questions.ts";
import { findRelatives } from "./store/family-relatives.ts";
import { findHolds } from "./store/holds.ts";
import { findRequestsOfCases } from "./store/in-depth-requests.ts";
import { findInDepthReviews } from "./store/in-depth-reviews.ts";
import { findLearningActions, findLearningActionsById } from "./store/learning-actions.ts";
import { findLearningDecisions } from "./store/learning-decisions.ts";
import type { LearningDecisionRow } from "./store/learning-tables.ts";
import { findLinkedProcesses } from "./store/linked-processes.ts";
import { findPacks } from "./store/packs.ts";
import { findPastCare } from "./store/past-care.ts";
import { findProposals } from "./store/proposals.ts";
import { findReadings } from "./store/quality-readings.ts";
import { findRecordsRequests } from "./store/records-requests.ts";
import { findReferralsOfCases } from "./store/referrals.ts";
import { findReminders } from "./store/reminders.ts";
import { findReviews } from "./store/reviews.ts";
import { seeOwed } from "./store/see-owed.ts";
import { findGroupsOfMeetings, findSteeringGroups } from "./store/steering-groups.ts";
import { findSubmissions, findSubmissionsOfCases } from "./store/submissions.ts";
import { findTransfersOfCases } from "./store/transfers.ts";
import { findWords } from "./store/words.ts";

/** A case with the day on which it is looked at. */
export interface CaseToday {
  readonly file: CaseFile;
  readonly today: IsoDate;
}

/** What a request to this subgraph loads in batches. */
export interface CasesLoaders {
  readonly cases: DataLoader<string, CaseToday | null>;
  /** With those that the caller's organisation has to do with: for what is told of them to it. */
  readonly casesOwed: DataLoader<string, CaseToday | null>;
  readonly caseOfPerson: DataLoader<string, string | null>;
  readonly holds: DataLoader<string, Hold[] | null>;
  readonly transfers: DataLoader<string, Transfer[] | null>;
  readonly reminders: DataLoader<string, RaisedReminder[] | null>;
  readonly pastCare: DataLoader<string, PastCare[] | null>;
  readonly proposals: DataLoader<string, AppointmentProposal[] | null>;
  readonly reviews: DataLoader<string, Review | null>;
  readonly reviewAssessments: DataLoader<string, ReviewAssessment | null>;
  readonly editsAside: DataLoader<string, EditAside[] | null>;
  readonly inDepthReviews: DataLoader<string, InDepthReview | null>;
  readonly learningActions: DataLoader<string, LearningAction[] | null>;
  readonly actionsById: DataLoader<string, LearningAction | null>;
  readonly packs: DataLoader<string, Pack | null>;
  readonly steeringGroups: DataLoader<string, SteeringGroup | null>;
  readonly groupsOfMeetings: DataLoader<string, SteeringGroup | null>;
  readonly seatsNotFilled: DataLoader<string, SteeringSeat[] | null>;
  readonly agendas: DataLoader<string, AgendaItem[] | null>;
  readonly learningDecisions: DataLoader<string, LearningDecisionRow[] | null>;
  readonly qualityReadings: DataLoader<string, QualityReading[] | null>;
  readonly placesFilled: DataLoader<string, InformantKind[] | null>;
  readonly recommendedToUs: DataLoader<string, RecommendedToUs[] | null>;
  readonly recordsRequests: DataLoader<string, RecordsRequest[] | null>;
  readonly submissions: DataLoader<string, Submission | null>;
  readonly submissionsOfCase: DataLoader<string, Submission[] | null>;
  readonly familyPlans: DataLoader<string, FamilyPlan[] | null>;
  readonly contactRules: DataLoader<string, { readonly rules: ContactRules; readonly today: IsoDate } | null>;
  readonly relatives: DataLoader<string, Relative[] | null>;
  readonly familyContacts: DataLoader<string, FamilyContact[] | null>;
  readonly questions: DataLoader<string, AskedQuestion | null>;
  readonly referrals: DataLoader<string, Referral[] | null>;
  readonly releasesOfMeasure: DataLoader<string, FiguresRelease[] | null>;
  readonly themeYears: DataLoader<string, ThemeYear[] | null>;
  readonly linkedProcesses: DataLoader<string, LinkedProcess[] | null>;
  readonly askedQuestions: DataLoader<string, AskedQuestion[] | null>;
  readonly inDepthRequests: DataLoader<string, InDepthRequest[] | null>;
}

/** What every resolver of this subgraph gets. */
export interface CasesContext {
  readonly request: Request<CasesLoaders>;
  readonly keys: Keys;
  /** Somebody's own words, by the sealed document that holds them. */
  readonly words: DataLoader<string, string | null>;
}

/** Makes the loaders of one request. */
export function casesLoaders(request: Request<CasesLoaders>): CasesLoaders {
  return {
    cases: request.batched(findCasesToday),
    casesOwed: request.batched(async (tx, ids) => {
      await seeOwed(tx);
      return findCasesToday(tx, ids);
    }),
    caseOfPerson: request.batched(findCaseIds),
    holds: request.batched(findHolds),
    transfers: request.batched(findTransfersOfCases),
    reminders: request.batched(findReminders),
    pastCare: request.batched(findPastCare),
    proposals: request.batched(findProposals),
    reviews: request.batched(findReviews),
    reviewAssessments: request.batched(findAssessments),
    editsAside: request.batched(findEditsAside),
    inDepthReviews: request.batched(findInDepthReviews),
    learningActions: request.batched(findLearningActions),
    actionsById: request.batched(findLearningActionsById),
    packs: request.batched(findPacks),
    steeringGroups: request.batched(findSteeringGroups),
    groupsOfMeetings: request.batched(findGroupsOfMeetings),
    seatsNotFilled: request.batched(readSeatsNotFilled),
    agendas: request.batched(readAgendas),
    learningDecisions: request.batched(findLearningDecisions),
    qualityReadings: request.batched(findReadings),
    placesFilled: request.batched(findPlacesFilled),
    recommendedToUs: request.batched(findRecommendedToUs),
    recordsRequests: request.batched(findRecordsRequests),
    submissions: request.batched(findSubmissions),
    submissionsOfCase: request.batched(findSubmissionsOfCases),
    familyPlans: request.batched(findFamilyPlans),
    contactRules: request.batched(findContactRulesToday),
    relatives: request.batched(findRelatives),
    familyContacts: request.batched(findFamilyContacts),
    questions: request.batched(findQuestions),
    referrals: request.batched(findReferralsOfCases),
    releasesOfMeasure: request.batched(findReleasesOfMeasures),
    themeYears: request.batched(readThemeYears),
    linkedProcesses: request.batched(findLinkedProcesses),
    askedQuestions: request.batched(findQuestionsOfCases),
    inDepthRequests: request.batched(findRequestsOfCases),
  };
}

/** Makes the context of one request. */
export function casesContext(request: Request<CasesLoaders>, keys: Keys): CasesContext {
  return { request, keys, words: request.batched((tx, ids) => findWords(tx, keys.master, ids)) };
}

async function findCasesToday(tx: Transaction, ids: readonly string[]): Promise<Map<string, CaseToday>> {
  const files = await findCases(tx, ids);
  const today = dayInEngland(tx.now);
  return new Map([...files].map(([id, file]) => [id, { file, today }]));
}
