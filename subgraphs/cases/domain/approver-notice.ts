/** What should be known of somebody who approves a review, without standing against it. */
export type ApproverNotice = "SAME_EMPLOYER";
