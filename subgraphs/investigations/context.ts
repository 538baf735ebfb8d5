import type DataLoader from "dataloader";
import { type FiguresRelease, findReleasesOfMeasures } from "../kit/disclosure/figures-store.ts";
import type { Request } from "../kit/request.ts";
import type { MasterKey } from "../kit/sealed.ts";
import { readInvestigations } from "./actions/read-investigations.ts";
import { readOutstanding } from "./actions/read-outstanding.ts";
import { readPlans } from "./actions/read-plans.ts";
import type { ChildDeathReview } from "./domain/child-death-review.ts";
import type { ChildNotification } from "./domain/child-notification.ts";
import type { ScrubbedNote } from "./domain/flag-note.ts";
import type { CountedFlag } from "./domain/flag-years.ts";
import type { Handover, HandoverAttempt, QuarantineReason } from "./domain/handover.ts";
import type { InterfaceReport, OutstandingReport } from "./domain/interface-report.ts";
import type { Investigation, ReachedStage } from "./domain/investigation.ts";
import type { InvestigationLink } from "./domain/link.ts";
import type { FollowedPlan } from "./domain/reached-milestones.ts";
import type { Subject } from "./domain/subject.ts";
import type { ThemeFlag } from "./domain/theme-flag.ts";
import { findAdultThemes } from "./store/adult-themes.ts";
import { findReviews } from "./store/child-death-reviews.ts";
import { findChildNotifications } from "./store/child-notifications.ts";
import { findReleasedNotes, findScrubbedNotes, type ReleasedNote } from "./store/flag-notes.ts";
import { findHandovers, findLastAttempts, findReasons } from "./store/handovers.ts";
import { findInterfaceReports, findReportsOfLinks, findReportWords } from "./store/interface-reports.ts";
import { findLinksOfCases, findLinksOfInvestigations } from "./store/links.ts";
import { type AboutPersonIds, findAboutPersons, findPersonsOfInvestigations } from "./store/person-links.ts";
import { findStages } from "./store/stages.ts";
import { findSubjects } from "./store/subjects.ts";
import {
  findCountedFlags,
  findFlagsOfReviews,
  findFlagsOfThemes,
  findFlagWords,
  findThemeFlags,
} from "./store/theme-flags.ts";

/** What a request to this subgraph loads in batches. */
export interface InvestigationsLoaders {
  readonly investigations: DataLoader<string, Investigation | null>;
  readonly stagesOfInvestigation: DataLoader<string, ReachedStage[] | null>;
  readonly linksOfInvestigation: DataLoader<string, InvestigationLink[] | null>;
  readonly linksOfCase: DataLoader<string, InvestigationLink[] | null>;
  readonly plansOfLink: DataLoader<string, FollowedPlan[] | null>;
  readonly interfaceReports: DataLoader<string, InterfaceReport | null>;
  readonly reportsOfLink: DataLoader<string, InterfaceReport[] | null>;
  readonly reportWords: DataLoader<string, string | null>;
  readonly outstandingOfLink: DataLoader<string, OutstandingReport[] | null>;
  readonly personOfInvestigation: DataLoader<string, string | null>;
  readonly aboutPerson: DataLoader<string, AboutPersonIds | null>;
  readonly subjects: DataLoader<string, Subject | null>;
  readonly reviews: DataLoader<string, ChildDeathReview | null>;
  readonly handovers: DataLoader<string, Handover | null>;
  readonly lastAttempts: DataLoader<string, HandoverAttempt | null>;
  readonly reasons: DataLoader<string, QuarantineReason[] | null>;
  readonly flags: DataLoader<string, ThemeFlag | null>;
  readonly flagsOfReview: DataLoader<string, ThemeFlag[] | null>;
  readonly flagsOfTheme: DataLoader<string, ThemeFlag[] | null>;
  readonly countedFlags: DataLoader<string, CountedFlag[] | null>;
  readonly adultThemes: DataLoader<string, Date | null>;
  readonly flagWords: DataLoader<string, string | null>;
  readonly scrubbedNotes: DataLoader<string, ScrubbedNote | null>;
  readonly releasedNotes: DataLoader<string, ReleasedNote[] | null>;
  readonly releasesOfMeasure: DataLoader<string, FiguresRelease[] | null>;
  readonly childNotifications: DataLoader<string, ChildNotification | null>;
}

/** What every resolver of this subgraph gets. */
export interface InvestigationsContext {
  readonly request: Request<InvestigationsLoaders>;
  readonly masterKey: MasterKey;
  /** The origins to which webhooks may be sent. */
  readonly webhookOrigins: ReadonlySet<string>;
}

/** Makes the loaders of one request. */
export function investigationsLoaders(request: Request<InvestigationsLoaders>): InvestigationsLoaders {
  return {
    investigations: request.batched(readInvestigations),
    stagesOfInvestigation: request.batched(findStages),
    linksOfInvestigation: request.batched(findLinksOfInvestigations),
    linksOfCase: request.batched(findLinksOfCases),
    plansOfLink: request.batched(readPlans),
    interfaceReports: request.batched(findInterfaceReports),
    reportsOfLink: request.batched(findReportsOfLinks),
    reportWords: request.batched(findReportWords),
    outstandingOfLink: request.batched(readOutstanding),
    personOfInvestigation: request.batched(findPersonsOfInvestigations),
    aboutPerson: request.batched(findAboutPersons),
    subjects: request.batched(findSubjects),
    reviews: request.batched(findReviews),
    handovers: request.batched(findHandovers),
    lastAttempts: request.batched(findLastAttempts),
    reasons: request.batched(findReasons),
    flags: request.batched(findThemeFlags),
    flagsOfReview: request.batched(findFlagsOfReviews),
    flagsOfTheme: request.batched(findFlagsOfThemes),
    countedFlags: request.batched(findCountedFlags),
    adultThemes: request.batched(findAdultThemes),
    flagWords: request.batched(findFlagWords),
    scrubbedNotes: request.batched(findScrubbedNotes),
    releasedNotes: request.batched(findReleasedNotes),
    releasesOfMeasure: request.batched(findReleasesOfMeasures),
    childNotifications: request.batched(findChildNotifications),
  };
}
