import { type SubgraphDefinition, subgraphEnvironment } from "../kit/subgraph.ts";
import { type ReviewersContext, type ReviewersLoaders, reviewersLoaders } from "./context.ts";
import { reviewersRefusals } from "./domain/refusals.ts";
import { reviewersSchema } from "./graph/index.ts";
import { CreateReviewers1795392000000 } from "./store/migrations/2026-11-23-create-reviewers.ts";
import { KeepLeave1795485600000 } from "./store/migrations/2026-11-24-keep-leave.ts";
import { ProtectReviewers1795560000000 } from "./store/migrations/2026-11-25-protect-rows.ts";
import { PruneOutbox1795564801000 } from "./store/migrations/2026-11-25-prune-outbox.ts";
import { KeepAudit1795900000000 } from "./store/migrations/2026-11-26-keep-audit.ts";
import { KnowManagers1795665600000 } from "./store/migrations/2026-11-26-know-managers.ts";
import { ProtectLaterTables1795670000000 } from "./store/migrations/2026-11-26-protect-later-tables.ts";
import { RegisterOperations1795651200000 } from "./store/migrations/2026-11-26-register-operations.ts";
import { SealAppointments1795910001000 } from "./store/migrations/2026-11-26-seal-appointments.ts";
import { SupportReviewers1795940200000 } from "./store/migrations/2026-11-26-support-reviewers.ts";
import { KeepForTheirTime1795933000000 } from "./store/migrations/2026-11-27-keep-for-their-time.ts";
import { KnowKeepers1796000540000 } from "./store/migrations/2026-11-28-know-keepers.ts";
import { NameUsesInAudit1795995500000 } from "./store/migrations/2026-11-28-name-uses-in-audit.ts";
import { SealWhatIsKeptOfRecords1795995504000 } from "./store/migrations/2026-11-28-seal-what-is-kept-of-records.ts";
import { TakeBackInterests1796007610000 } from "./store/migrations/2026-11-29-take-back-interests.ts";
import { reviewersTables } from "./store/tables.ts";

/** Organisations, reviewers, their training and interests, and the ledger of appointments. Owner: the council. */
export const reviewers: SubgraphDefinition<ReviewersLoaders, ReviewersContext> = {
  name: "reviewers",
  environment: subgraphEnvironment,
  schema: reviewersSchema,
  tables: reviewersTables,
  migrations: [
    CreateReviewers1795392000000,
    KeepLeave1795485600000,
    PruneOutbox1795564801000,
    RegisterOperations1795651200000,
    KnowManagers1795665600000,
    ProtectReviewers1795560000000,
    ProtectLaterTables1795670000000,
    KeepAudit1795900000000,
    KeepForTheirTime1795933000000,
    SupportReviewers1795940200000,
    SealAppointments1795910001000,
    NameUsesInAudit1795995500000,
    KnowKeepers1796000540000,
    SealWhatIsKeptOfRecords1795995504000,
    TakeBackInterests1796007610000,
  ],
  refusals: reviewersRefusals,
  loaders: reviewersLoaders,
  contextOf: (request) => ({ request }),
};
