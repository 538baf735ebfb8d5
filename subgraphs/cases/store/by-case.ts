import { groupedBy } from "../../kit/grouped-by.ts";

/** Groups rows by their case, in their order. */
export const byCase = <Row extends { readonly caseId: string }>(rows: readonly Row[]) =>
  groupedBy(rows, ({ caseId }) => caseId);
