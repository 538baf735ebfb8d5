import { z } from "zod";
import { currently } from "../kit/kept-in-file.ts";
import { type SubgraphDefinition, subgraphEnvironment } from "../kit/subgraph.ts";
import { type PeopleContext, type PeopleLoaders, peopleLoaders } from "./context.ts";
import { peopleRefusals } from "./domain/refusals.ts";
import { peopleSchema } from "./graph/index.ts";
import { CreatePeople1795392000000 } from "./store/migrations/2026-11-23-create-people.ts";
import { FollowSourceVersions1795478400000 } from "./store/migrations/2026-11-24-follow-source-versions.ts";
import { ExplainMatches1795564800000 } from "./store/migrations/2026-11-25-explain-matches.ts";
import { ProtectPeople1795560000000 } from "./store/migrations/2026-11-25-protect-rows.ts";
import { PruneOutbox1795564801000 } from "./store/migrations/2026-11-25-prune-outbox.ts";
import { BreakGlass1795910000000 } from "./store/migrations/2026-11-26-break-glass.ts";
import { ChooseValues1795651200000 } from "./store/migrations/2026-11-26-choose-values.ts";
import { CountKeyGenerations1795801000000 } from "./store/migrations/2026-11-26-count-key-generations.ts";
import { ImportLists1795651202000 } from "./store/migrations/2026-11-26-import-lists.ts";
import { KeepAudit1795900000000 } from "./store/migrations/2026-11-26-keep-audit.ts";
import { KeepNotifiers1795651200000 } from "./store/migrations/2026-11-26-keep-notifiers.ts";
import { KeepOtherNames1795800000000 } from "./store/migrations/2026-11-26-keep-other-names.ts";
import { KnowPersons1795700000000 } from "./store/migrations/2026-11-26-know-persons.ts";
import { NarrowMatching1795920000000 } from "./store/migrations/2026-11-26-narrow-matching.ts";
import { ProtectLaterTables1795670000000 } from "./store/migrations/2026-11-26-protect-later-tables.ts";
import { SealPeople1795910001000 } from "./store/migrations/2026-11-26-seal-people.ts";
import { TakeNotifiers1795680000000 } from "./store/migrations/2026-11-26-take-notifiers.ts";
import { TellEdgesApart1795651201000 } from "./store/migrations/2026-11-26-tell-edges-apart.ts";
import { CarryReports1796000000000 } from "./store/migrations/2026-11-27-carry-reports.ts";
import { EraseNotifiers1795935000000 } from "./store/migrations/2026-11-27-erase-notifiers.ts";
import { EraseOtherNames1795931000000 } from "./store/migrations/2026-11-27-erase-other-names.ts";
import { KeepForTheirTime1795930000000 } from "./store/migrations/2026-11-27-keep-for-their-time.ts";
import { KeepGuardiansWords1795991000000 } from "./store/migrations/2026-11-27-keep-guardians-words.ts";
import { KnowPersonsByKey1795991100000 } from "./store/migrations/2026-11-27-know-persons-by-key.ts";
import { KnowKeepers1796000540000 } from "./store/migrations/2026-11-28-know-keepers.ts";
import { NameUsesInAudit1795995500000 } from "./store/migrations/2026-11-28-name-uses-in-audit.ts";
import { SealWhatIsKeptOfRecords1795995504000 } from "./store/migrations/2026-11-28-seal-what-is-kept-of-records.ts";
import { TellDryRunsApart1796006400100 } from "./store/migrations/2026-11-28-tell-dry-runs-apart.ts";
import { TellGuardians1795995501000 } from "./store/migrations/2026-11-28-tell-guardians.ts";
import { peopleTables } from "./store/tables.ts";

const peopleEnvironment = subgraphEnvironment.extend({
  SECOND_READING_RATE: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("the share of doubtful matches that two people decide, instead of the rate in force"),
});

/** The master index: people who have died and the reports that name them. Owner: the CCG. */
export const people: SubgraphDefinition<PeopleLoaders, PeopleContext, z.infer<typeof peopleEnvironment>> = {
  name: "people",
  environment: peopleEnvironment,
  schema: peopleSchema,
  tables: peopleTables,
  migrations: [
    CreatePeople1795392000000,
    FollowSourceVersions1795478400000,
    ExplainMatches1795564800000,
    ProtectPeople1795560000000,
    PruneOutbox1795564801000,
    ChooseValues1795651200000,
    TellEdgesApart1795651201000,
    KeepNotifiers1795651200000,
    ProtectLaterTables1795670000000,
    ImportLists1795651202000,
    TakeNotifiers1795680000000,
    KeepAudit1795900000000,
    KnowPersons1795700000000,
    KeepForTheirTime1795930000000,
    EraseOtherNames1795931000000,
    KeepOtherNames1795800000000,
    NarrowMatching1795920000000,
    CountKeyGenerations1795801000000,
    EraseNotifiers1795935000000,
    BreakGlass1795910000000,
    SealPeople1795910001000,
    KeepGuardiansWords1795991000000,
    KnowPersonsByKey1795991100000,
    CarryReports1796000000000,
    NameUsesInAudit1795995500000,
    TellGuardians1795995501000,
    KnowKeepers1796000540000,
    SealWhatIsKeptOfRecords1795995504000,
    TellDryRunsApart1796006400100,
  ],
  refusals: peopleRefusals,
  loaders: peopleLoaders,
  contextOf: (request, config) => ({
    request,
    masterKey: currently(config.MASTER_KEY),
    secondReadingRate: config.SECOND_READING_RATE ?? null,
  }),
};
