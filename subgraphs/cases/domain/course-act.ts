import type { IsoDate } from "../../../schema/values/iso-date.ts";

interface Worded {
  readonly words?: string;
}

/** What stops a review, ends it elsewhere or takes it up again. Reasons stand in sealed documents. */
export interface CourseActsByKind {
  /** By the day on which it became known. */
  readonly OPT_OUT_RECORDED: { readonly toldOn: IsoDate };
  readonly OPT_OUT_WITHDRAWN: Worded;
  readonly TRANSFER_PROPOSED: {
    readonly transferId: string;
    /** Code of the commissioner who gives the case away. */
    readonly from: string;
    /** Code of the one who is to take it. */
    readonly to: string;
  } & Worded;
  readonly TRANSFER_DECLINED: { readonly transferId: string } & Worded;
  readonly TRANSFER_ACCEPTED: { readonly transferId: string; readonly to: string };
  readonly CASE_REOPENED: Worded;
}
