import { auditResolver } from "../../kit/audit/audit-resolver.ts";
import { breakGlassResolver } from "../../kit/break-glass/break-glass-resolver.ts";
import { breakGlassNoticeResolver } from "../../kit/break-glass/notice-resolver.ts";
import { buildFederatedSchema, type FederatedSchema } from "../../kit/federated-schema.ts";
import { erasedOnResolver } from "../../kit/retention/erased.ts";
import { erasureResolver } from "../../kit/retention/erasure-resolver.ts";
import { retentionResolver } from "../../kit/retention/retention-resolver.ts";
import { sharingResolver } from "../../kit/sharing/sharing-resolver.ts";
import { tellDestroyed } from "../actions/tell-destroyed.ts";
import type { PeopleContext } from "../context.ts";
import { ImportResolver } from "./import-resolver.ts";
import { KeyResolver } from "./key-resolver.ts";
import { MatchQualityResolver } from "./match-quality-resolver.ts";
import { MatchEvidenceResolver, MatchResolver } from "./match-resolver.ts";
import { MembershipResolver } from "./membership-resolver.ts";
import { NotifierOfReportResolver, NotifierResolver, NotifierType } from "./notifier-type.ts";
import { findPerson, PersonResolver } from "./person-resolver.ts";
import { ReportResolver } from "./report-resolver.ts";
import { DeathReportType, showReport } from "./report-type.ts";
import { SealResolver } from "./seal-resolver.ts";

/** The people subgraph's schema. */
export function peopleSchema(): FederatedSchema {
  return buildFederatedSchema<PeopleContext>({
    resolvers: [
      ImportResolver,
      NotifierOfReportResolver,
      NotifierResolver,
      sharingResolver("people"),
      retentionResolver("people", tellDestroyed),
      erasureResolver("people", ["ACTS", "HASHES", "AUDIT"]),
      erasedOnResolver(
        NotifierType,
        "report_notifier",
        "report:read",
        ({ reportId }) => reportId,
        "report_id",
      ),
      erasedOnResolver(DeathReportType, "report", "report:read"),
      auditResolver("people"),
      breakGlassResolver<PeopleContext>(
        "Person",
        { type: "Person", table: "person", absent: "NO_SUCH_PERSON", scope: "person:read" },
        ({ masterKey }) => masterKey,
      ),
      breakGlassNoticeResolver<PeopleContext>("Person", ({ masterKey }) => masterKey),
      PersonResolver,
      SealResolver,
      ReportResolver,
      MatchResolver,
      MatchEvidenceResolver,
      MatchQualityResolver,
      MembershipResolver,
      KeyResolver,
    ],
    references: {
      Person: ({ id }, context) => findPerson(String(id), context),
      DeathReport: async ({ id }, { request }) => {
        const found = await request.loaders.reports.load(String(id));
        return found ? showReport(found) : null;
      },
    },
  });
}
