import type { z } from "zod";
import { currently, renewableVariable } from "../kit/kept-in-file.ts";
import { readKey } from "../kit/keys.ts";
import { type SubgraphDefinition, subgraphEnvironment } from "../kit/subgraph.ts";
import { type CasesContext, type CasesLoaders, casesContext, casesLoaders } from "./context.ts";
import { caseRefusals } from "./domain/refusals.ts";
import { packFiles } from "./fetch-file.ts";
import { casesSchema } from "./graph/index.ts";
import { CreateCases1795392000000 } from "./store/migrations/2026-11-23-create-cases.ts";
import { FollowLinks1795478400000 } from "./store/migrations/2026-11-24-follow-links.ts";
import { KeepPastCare1795485600000 } from "./store/migrations/2026-11-24-keep-past-care.ts";
import { PlanFamilyContact1795482000000 } from "./store/migrations/2026-11-24-plan-family-contact.ts";
import { FollowProcesses1795568500000 } from "./store/migrations/2026-11-25-follow-processes.ts";
import { FollowSubmissions1795575600000 } from "./store/migrations/2026-11-25-follow-submissions.ts";
import { KeepLibrary1795601000000 } from "./store/migrations/2026-11-25-keep-library.ts";
import { KeepReviewDocument1795572000000 } from "./store/migrations/2026-11-25-keep-review-document.ts";
import { ProtectCases1795560000000 } from "./store/migrations/2026-11-25-protect-rows.ts";
import { PruneOutbox1795564801000 } from "./store/migrations/2026-11-25-prune-outbox.ts";
import { ReleaseFigures1795600000000 } from "./store/migrations/2026-11-25-release-figures.ts";
import { RemindOfDates1795564800000 } from "./store/migrations/2026-11-25-remind-of-dates.ts";
import { BreakGlass1795910000000 } from "./store/migrations/2026-11-26-break-glass.ts";
import { ChooseSupporters1795940300000 } from "./store/migrations/2026-11-26-choose-supporters.ts";
import { DeclareBeforeAppointment1795662000000 } from "./store/migrations/2026-11-26-declare-before-appointment.ts";
import { DismissPrompts1795651200000 } from "./store/migrations/2026-11-26-dismiss-prompts.ts";
import { FoundSteeringGroup1795950000000 } from "./store/migrations/2026-11-26-found-steering-group.ts";
import { GoInDepth1795654800000 } from "./store/migrations/2026-11-26-go-in-depth.ts";
import { KeepAudit1795900000000 } from "./store/migrations/2026-11-26-keep-audit.ts";
import { KeepPacks1795950100000 } from "./store/migrations/2026-11-26-keep-packs.ts";
import { KeepPseudonyms1795654800000 } from "./store/migrations/2026-11-26-keep-pseudonyms.ts";
import { KeepSaidDates1795651300000 } from "./store/migrations/2026-11-26-keep-said-dates.ts";
import { KnowCareManagers1795665600000 } from "./store/migrations/2026-11-26-know-care-managers.ts";
import { KnowReceipts1795651200000 } from "./store/migrations/2026-11-26-know-receipts.ts";
import { KnowReviewers1795940100000 } from "./store/migrations/2026-11-26-know-reviewers.ts";
import { LearnFromReviews1795658400000 } from "./store/migrations/2026-11-26-learn-from-reviews.ts";
import { ProtectLaterTables1795670000000 } from "./store/migrations/2026-11-26-protect-later-tables.ts";
import { ReferOn1795651600000 } from "./store/migrations/2026-11-26-refer-on.ts";
import { ReleaseMedians1795963000000 } from "./store/migrations/2026-11-26-release-medians.ts";
import { SealCases1795910001000 } from "./store/migrations/2026-11-26-seal-cases.ts";
import { StopAndMoveCases1795651200000 } from "./store/migrations/2026-11-26-stop-and-move-cases.ts";
import { TellOfActs1795940400000 } from "./store/migrations/2026-11-26-tell-of-acts.ts";
import { AuditPacks1795950200000 } from "./store/migrations/2026-11-27-audit-packs.ts";
import { EndContributions1795995100000 } from "./store/migrations/2026-11-27-end-contributions.ts";
import { EraseRelatives1795936000000 } from "./store/migrations/2026-11-27-erase-relatives.ts";
import { EraseSteeringWords1795995200200 } from "./store/migrations/2026-11-27-erase-steering-words.ts";
import { KeepForTheirTime1795931000000 } from "./store/migrations/2026-11-27-keep-for-their-time.ts";
import { KeepUnknownSubmissions1796005300000 } from "./store/migrations/2026-11-27-keep-unknown-submissions.ts";
import { ShowCareGiven1795995200100 } from "./store/migrations/2026-11-27-show-care-given.ts";
import { TellOfFailedPacks1795995200300 } from "./store/migrations/2026-11-27-tell-of-failed-packs.ts";
import { AwaitChildTeams1796006200000 } from "./store/migrations/2026-11-28-await-child-teams.ts";
import { KeepSteeringRecords1796006100000 } from "./store/migrations/2026-11-28-keep-steering-records.ts";
import { KnowKeepers1796000540000 } from "./store/migrations/2026-11-28-know-keepers.ts";
import { KnowWhoWasFound1796006300000 } from "./store/migrations/2026-11-28-know-who-was-found.ts";
import { NameUsesInAudit1795995500000 } from "./store/migrations/2026-11-28-name-uses-in-audit.ts";
import { RemindOfReferrals1796006700000 } from "./store/migrations/2026-11-28-remind-of-referrals.ts";
import { SealWhatIsKeptOfRecords1795995504000 } from "./store/migrations/2026-11-28-seal-what-is-kept-of-records.ts";
import { TakeBackInformants1796006400200 } from "./store/migrations/2026-11-28-take-back-informants.ts";
import { TakeBackLearning1796006400000 } from "./store/migrations/2026-11-28-take-back-learning.ts";
import { TellGuardians1795995501000 } from "./store/migrations/2026-11-28-tell-guardians.ts";
import { CheckBeforeFile1796005301000 } from "./store/migrations/2026-11-29-check-before-file.ts";
import { KeepObligationsApart1796007200100 } from "./store/migrations/2026-11-29-keep-obligations-apart.ts";
import { KeepProposalsApart1796007620000 } from "./store/migrations/2026-11-29-keep-proposals-apart.ts";
import { ShowOffersToCoordinators1796007200000 } from "./store/migrations/2026-11-29-show-offers-to-coordinators.ts";
import { EraseWhyInformants1796006900200 } from "./store/migrations/2026-11-30-erase-why-informants.ts";
import { TakeBackFamilyContacts1796006900000 } from "./store/migrations/2026-11-30-take-back-family-contacts.ts";
import { TakeBackMeetings1796006900100 } from "./store/migrations/2026-11-30-take-back-meetings.ts";
import { pipelineFigures } from "./store/pipeline-figures.ts";
import { casesTables } from "./store/tables.ts";

/** What this subgraph reads from its environment beside what all do. */
export const casesEnvironment = subgraphEnvironment.extend({
  PSEUDONYM_KEY: renewableVariable(readKey).describe(
    "32 bytes in base64, or file: and a path: names each new case to the national programme; cases that were sent keep their names",
  ),
});
export type CasesConfig = z.infer<typeof casesEnvironment>;

/** Cases, their reviews and the ledger of what was sent to the national programme. Owner: the CCG. */
export const cases: SubgraphDefinition<CasesLoaders, CasesContext, CasesConfig> = {
  name: "cases",
  environment: casesEnvironment,
  schema: casesSchema,
  tables: casesTables,
  migrations: [
    CreateCases1795392000000,
    FollowLinks1795478400000,
    PlanFamilyContact1795482000000,
    KeepPastCare1795485600000,
    PruneOutbox1795564801000,
    RemindOfDates1795564800000,
    ReleaseFigures1795600000000,
    KeepLibrary1795601000000,
    FollowProcesses1795568500000,
    KeepReviewDocument1795572000000,
    FollowSubmissions1795575600000,
    DismissPrompts1795651200000,
    KeepSaidDates1795651300000,
    StopAndMoveCases1795651200000,
    GoInDepth1795654800000,
    LearnFromReviews1795658400000,
    KnowReceipts1795651200000,
    ReferOn1795651600000,
    DeclareBeforeAppointment1795662000000,
    KnowCareManagers1795665600000,
    ProtectCases1795560000000,
    ProtectLaterTables1795670000000,
    KeepPseudonyms1795654800000,
    KeepAudit1795900000000,
    FoundSteeringGroup1795950000000,
    KeepForTheirTime1795931000000,
    ReleaseMedians1795963000000,
    EraseRelatives1795936000000,
    KeepUnknownSubmissions1796005300000,
    KeepSteeringRecords1796006100000,
    AwaitChildTeams1796006200000,
    KnowWhoWasFound1796006300000,
    RemindOfReferrals1796006700000,
    KnowReviewers1795940100000,
    ChooseSupporters1795940300000,
    TellOfActs1795940400000,
    BreakGlass1795910000000,
    SealCases1795910001000,
    KeepPacks1795950100000,
    AuditPacks1795950200000,
    EndContributions1795995100000,
    ShowCareGiven1795995200100,
    EraseSteeringWords1795995200200,
    TellOfFailedPacks1795995200300,
    NameUsesInAudit1795995500000,
    TellGuardians1795995501000,
    CheckBeforeFile1796005301000,
    KnowKeepers1796000540000,
    SealWhatIsKeptOfRecords1795995504000,
    TakeBackLearning1796006400000,
    TakeBackInformants1796006400200,
    TakeBackFamilyContacts1796006900000,
    TakeBackMeetings1796006900100,
    EraseWhyInformants1796006900200,
    ShowOffersToCoordinators1796007200000,
    KeepObligationsApart1796007200100,
    KeepProposalsApart1796007620000,
  ],
  refusals: caseRefusals,
  loaders: casesLoaders,
  figures: pipelineFigures,
  files: (requestOf, config) => packFiles(requestOf, config.MASTER_KEY),
  contextOf: (request, config) =>
    casesContext(request, {
      master: currently(config.MASTER_KEY),
      pseudonym: currently(config.PSEUDONYM_KEY),
    }),
};
