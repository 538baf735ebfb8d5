import { z } from "zod";
import { parseWebhookOrigins } from "../../schema/values/webhook-origin.ts";
import { currently } from "../kit/kept-in-file.ts";
import { type SubgraphDefinition, subgraphEnvironment } from "../kit/subgraph.ts";
import { type InvestigationsContext, type InvestigationsLoaders, investigationsLoaders } from "./context.ts";
import { investigationRefusals } from "./domain/refusals.ts";
import { investigationsSchema } from "./graph/index.ts";
import { CreateInvestigations1795392000000 } from "./store/migrations/2026-11-23-create-investigations.ts";
import { PlanInterfaces1795395600000 } from "./store/migrations/2026-11-23-plan-interfaces.ts";
import { CountLinkChanges1795478400000 } from "./store/migrations/2026-11-24-count-link-changes.ts";
import { AgreeInterfaces1795568400000 } from "./store/migrations/2026-11-25-agree-interfaces.ts";
import { KeepStages1795564800000 } from "./store/migrations/2026-11-25-keep-stages.ts";
import { ProtectInvestigations1795560000000 } from "./store/migrations/2026-11-25-protect-rows.ts";
import { PruneOutbox1795564801000 } from "./store/migrations/2026-11-25-prune-outbox.ts";
import { KeepAudit1795900000000 } from "./store/migrations/2026-11-26-keep-audit.ts";
import { KeepDigests1795651700000 } from "./store/migrations/2026-11-26-keep-digests.ts";
import { KeepScreenings1795651300000 } from "./store/migrations/2026-11-26-keep-screenings.ts";
import { KnowAreas1795960000000 } from "./store/migrations/2026-11-26-know-areas.ts";
import { NoteTeamChanges1795651500000 } from "./store/migrations/2026-11-26-note-team-changes.ts";
import { ProtectLaterTables1795670000000 } from "./store/migrations/2026-11-26-protect-later-tables.ts";
import { ReceiveReferrals1795651600000 } from "./store/migrations/2026-11-26-receive-referrals.ts";
import { ReleaseChildFigures1795961000000 } from "./store/migrations/2026-11-26-release-child-figures.ts";
import { ReleaseNotes1795962000000 } from "./store/migrations/2026-11-26-release-notes.ts";
import { SayMoreOfThemes1795651400000 } from "./store/migrations/2026-11-26-say-more-of-themes.ts";
import { SealInvestigations1795910001000 } from "./store/migrations/2026-11-26-seal-investigations.ts";
import { KeepForTheirTime1795932000000 } from "./store/migrations/2026-11-27-keep-for-their-time.ts";
import { AgreeOnHolds1796006400000 } from "./store/migrations/2026-11-28-agree-on-holds.ts";
import { CorrectSubjects1796006600000 } from "./store/migrations/2026-11-28-correct-subjects.ts";
import { KeepChildNotifications1795995503000 } from "./store/migrations/2026-11-28-keep-child-notifications.ts";
import { KeepTheHiddenApart1795995502000 } from "./store/migrations/2026-11-28-keep-the-hidden-apart.ts";
import { KnowKeepers1796000540000 } from "./store/migrations/2026-11-28-know-keepers.ts";
import { NameUsesInAudit1795995500000 } from "./store/migrations/2026-11-28-name-uses-in-audit.ts";
import { SealWhatIsKeptOfRecords1795995504000 } from "./store/migrations/2026-11-28-seal-what-is-kept-of-records.ts";
import { WithdrawChildNotifications1796006800000 } from "./store/migrations/2026-11-28-withdraw-child-notifications.ts";
import { WithdrawFlags1796006500000 } from "./store/migrations/2026-11-28-withdraw-flags.ts";
import { CountReportsByReader1796007610000 } from "./store/migrations/2026-11-29-count-reports-by-reader.ts";
import { ReachMilestones1796007000000 } from "./store/migrations/2026-11-29-reach-milestones.ts";
import { ShareSubjectsApart1796007200000 } from "./store/migrations/2026-11-29-share-subjects-apart.ts";
import { investigationsTables } from "./store/tables.ts";

/** What this subgraph reads from its environment beside what all do. */
export const investigationsEnvironment = subgraphEnvironment.extend({
  WEBHOOK_ORIGINS: z
    .string()
    .default("")
    .transform((list, context) => {
      const origins = parseWebhookOrigins(list);
      if (!origins) context.addIssue("no origins");
      return origins ?? z.NEVER;
    })
    .describe("origins of partners' systems that may be told of changes, parted by commas: https://…"),
});
export type InvestigationsConfig = z.infer<typeof investigationsEnvironment>;

/** Other reviews and investigations of a death, and the statutory reviews of children's deaths. Owner: the council. */
export const investigations: SubgraphDefinition<
  InvestigationsLoaders,
  InvestigationsContext,
  InvestigationsConfig
> = {
  name: "investigations",
  environment: investigationsEnvironment,
  schema: investigationsSchema,
  tables: investigationsTables,
  migrations: [
    CreateInvestigations1795392000000,
    PlanInterfaces1795395600000,
    CountLinkChanges1795478400000,
    KeepStages1795564800000,
    PruneOutbox1795564801000,
    AgreeInterfaces1795568400000,
    KeepScreenings1795651300000,
    SayMoreOfThemes1795651400000,
    NoteTeamChanges1795651500000,
    ReceiveReferrals1795651600000,
    ProtectInvestigations1795560000000,
    ProtectLaterTables1795670000000,
    KeepDigests1795651700000,
    KeepAudit1795900000000,
    KnowAreas1795960000000,
    ReleaseChildFigures1795961000000,
    KeepForTheirTime1795932000000,
    ReleaseNotes1795962000000,
    SealInvestigations1795910001000,
    NameUsesInAudit1795995500000,
    KeepTheHiddenApart1795995502000,
    KnowKeepers1796000540000,
    KeepChildNotifications1795995503000,
    SealWhatIsKeptOfRecords1795995504000,
    AgreeOnHolds1796006400000,
    WithdrawFlags1796006500000,
    CorrectSubjects1796006600000,
    WithdrawChildNotifications1796006800000,
    ReachMilestones1796007000000,
    ShareSubjectsApart1796007200000,
    CountReportsByReader1796007610000,
  ],
  refusals: investigationRefusals,
  loaders: investigationsLoaders,
  contextOf: (request, config) => ({
    request,
    masterKey: currently(config.MASTER_KEY),
    webhookOrigins: config.WEBHOOK_ORIGINS,
  }),
};
