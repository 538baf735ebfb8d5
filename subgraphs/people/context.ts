import type DataLoader from "dataloader";
import type { Request } from "../kit/request.ts";
import type { MasterKey } from "../kit/sealed.ts";
import type { MemberReport } from "./domain/golden-record.ts";
import type { MatchAnswerGiven, MatchDecision, MatchEvidence, PastMembership } from "./domain/match.ts";
import type { Notifier } from "./domain/notifier.ts";
import { findAnswers } from "./store/match-answers.ts";
import {
  findCurrentDecisions,
  findDecisions,
  findDecisionsOfReports,
  findEvidence,
  findWords,
} from "./store/matches.ts";
import { findMembershipsOfPersons, findMembershipsOfReports, findPersonIds } from "./store/memberships.ts";
import { findNotifiers } from "./store/notifiers.ts";
import { findPersons, type PersonWithReports } from "./store/persons.ts";
import { findReports } from "./store/reports.ts";

/** What a request to this subgraph loads in batches. */
export interface PeopleLoaders {
  readonly persons: DataLoader<string, PersonWithReports | null>;
  readonly reports: DataLoader<string, MemberReport | null>;
  readonly personOfReport: DataLoader<string, string | null>;
  /** The decisions that hold, by report. */
  readonly notifiers: DataLoader<string, Notifier | null>;
  readonly decisions: DataLoader<string, MatchDecision | null>;
  readonly decisionById: DataLoader<string, MatchDecision | null>;
  readonly decisionsOfReport: DataLoader<string, MatchDecision[] | null>;
  /** By report. */
  readonly evidence: DataLoader<string, MatchEvidence[] | null>;
  /** By decision. */
  readonly answers: DataLoader<string, MatchAnswerGiven[] | null>;
  readonly words: DataLoader<string, string | null>;
  readonly membershipsOfReport: DataLoader<string, PastMembership[] | null>;
  readonly membershipsOfPerson: DataLoader<string, PastMembership[] | null>;
}

/** What every resolver of this subgraph gets. */
export interface PeopleContext {
  readonly request: Request<PeopleLoaders>;
  readonly masterKey: MasterKey;
  /** The share of questions that two people answer; null for the rate in force. */
  readonly secondReadingRate: number | null;
}

/** Makes the loaders of one request. */
export function peopleLoaders(request: Request<PeopleLoaders>): PeopleLoaders {
  return {
    persons: request.batched(findPersons),
    reports: request.batched(findReports),
    personOfReport: request.batched(findPersonIds),
    notifiers: request.batched(findNotifiers),
    decisions: request.batched(findCurrentDecisions),
    decisionById: request.batched(findDecisions),
    decisionsOfReport: request.batched(findDecisionsOfReports),
    evidence: request.batched(findEvidence),
    answers: request.batched(findAnswers),
    words: request.batched(findWords),
    membershipsOfReport: request.batched(findMembershipsOfReports),
    membershipsOfPerson: request.batched(findMembershipsOfPersons),
  };
}
