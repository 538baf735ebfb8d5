import type DataLoader from "dataloader";
import type { Request } from "../kit/request.ts";
import type { MasterKey } from "../kit/sealed.ts";
import type { MemberReport } from "./domain/golden-record.ts";
import type { MatchDecision } from "./domain/match.ts";
import { findCurrentDecisions } from "./store/matches.ts";
import { findPersonIds, findPersons, type PersonWithReports } from "./store/persons.ts";
import { findReports } from "./store/reports.ts";

/** What a request to this subgraph loads in batches. */
export interface PeopleLoaders {
  readonly persons: DataLoader<string, PersonWithReports | null>;
  readonly reports: DataLoader<string, MemberReport | null>;
  readonly personOfReport: DataLoader<string, string | null>;
  readonly decisions: DataLoader<string, MatchDecision | null>;
}

/** What every resolver of this subgraph gets. */
export interface PeopleContext {
  readonly request: Request<PeopleLoaders>;
  readonly masterKey: MasterKey;
}

/** Makes the loaders of one request. */
export function peopleLoaders(request: Request<PeopleLoaders>): PeopleLoaders {
  return {
    persons: request.batched(findPersons),
    reports: request.batched(findReports),
    personOfReport: request.batched(findPersonIds),
    decisions: request.batched(findCurrentDecisions),
  };
}
