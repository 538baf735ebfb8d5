import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ApproverNotice } from "./approver-notice.ts";
import type { InDepthKind } from "./in-depth-review.ts";
import type { InDepthTrigger } from "./in-depth-triggers.ts";
import type { InformantKind, InformantOutcome } from "./informant.ts";
import type { RecordsOutcome } from "./records-request.ts";
import type { SectionKind } from "./review.ts";
import type { EntryKind } from "./review-entry.ts";

interface Worded {
  readonly words?: string;
}

/** What can happen to what a review says, and what is kept of each. */
export interface ReviewActsByKind {
  readonly CONTRIBUTOR_ADDED: {
    readonly contributor: string;
    /** What should be known of their independence; earlier acts say nothing of it. */
    readonly notices?: readonly ApproverNotice[];
  };
  readonly CONTRIBUTOR_REMOVED: { readonly contributor: string };
  readonly SECTION_WRITTEN: { readonly section: SectionKind; readonly revision: number } & Worded;
  readonly ENTRY_WRITTEN: {
    readonly entryId: string;
    readonly entry: EntryKind;
    readonly revision: number;
  } & Worded;
  readonly ENTRY_WITHDRAWN: { readonly entryId: string; readonly entry: EntryKind } & Worded;
  readonly EDIT_SET_ASIDE: {
    readonly editId: string;
    readonly part: string;
    readonly basedOn: number;
  } & Worded;
  readonly EDIT_DISCARDED: { readonly editId: string };
  readonly CAUSES_RECORDED: { readonly revision: number; readonly factsRevision: number };
  readonly INFORMANT_RECORDED: {
    readonly informant: InformantKind;
    readonly outcome: InformantOutcome;
  } & Worded;
  readonly INFORMANT_WITHDRAWN: {
    readonly informantId: string;
    readonly informant: InformantKind;
    readonly outcome: InformantOutcome;
  } & Worded;
  readonly RECORDS_REQUESTED: {
    readonly requestId: string;
    readonly organisation: string;
    readonly dueOn: string;
  };
  readonly RECORDS_ANSWERED: { readonly requestId: string; readonly outcome: RecordsOutcome } & Worded;
  readonly RECORDS_REMINDED: {
    readonly requestId: string;
    readonly organisation: string;
    readonly dueOn: IsoDate;
  };
  readonly IN_DEPTH_OPENED: {
    readonly inDepth: InDepthKind;
    readonly triggers: readonly InDepthTrigger[];
    readonly requestId: string | null;
  } & Worded;
  readonly IN_DEPTH_MEETING_HELD: { readonly meetingId: string; readonly on: IsoDate } & Worded;
  readonly IN_DEPTH_MEETING_WITHDRAWN: { readonly meetingId: string; readonly on: IsoDate } & Worded;
}
