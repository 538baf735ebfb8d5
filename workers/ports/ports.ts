import type { AuditKeepers } from "./audit-keepers.ts";
import type { CaseDesk } from "./case-desk.ts";
import type { InvestigationDesk } from "./investigation-desk.ts";
import type { NationalRegistry } from "./national-registry.ts";
import type { PackDesk } from "./pack-desk.ts";
import type { PeopleDesk } from "./people-desk.ts";
import type { RetentionDesk } from "./retention-desk.ts";
import type { ReviewerDesk } from "./reviewer-desk.ts";
import type { SubmissionDesk } from "./submission-desk.ts";
import type { Webhooks } from "./webhooks.ts";

/** All that jobs may ask of the world; each is given these as its own client. */
export interface Ports {
  readonly people: PeopleDesk;
  readonly cases: CaseDesk;
  readonly investigations: InvestigationDesk;
  readonly reviewers: ReviewerDesk;
  readonly submissions: SubmissionDesk;
  readonly packs: PackDesk;
  /** Null where submissions go out by file alone. */
  readonly registry: NationalRegistry | null;
  readonly webhooks: Webhooks;
  readonly retention: RetentionDesk;
  readonly auditKeepers: AuditKeepers;
}
