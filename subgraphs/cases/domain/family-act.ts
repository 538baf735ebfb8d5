import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ContactStep, Relationship } from "./family-contact.ts";
import type { FamilyLeadRole } from "./family-plan.ts";
import type { AskingProcess, QuestionOutcome } from "./family-question.ts";

/** Somebody did what a rule spares the family; `words` then names the sealed reason. */
interface Overruling {
  readonly overruled: readonly string[];
  readonly words?: string;
}

/** What can happen between a case and the family, and what is kept of each. */
export interface FamilyActsByKind {
  readonly FAMILY_CONTACT_PLANNED: {
    readonly planRevision: number;
    readonly leadOrganisation: string;
    readonly leadRole: FamilyLeadRole;
  };
  readonly RELATIVE_RECORDED: {
    readonly relativeId: string;
    readonly revision: number;
    readonly relationship: Relationship;
  };
  readonly FAMILY_CONTACTED: Overruling & {
    readonly contactId: string;
    readonly relativeId: string;
    readonly step: ContactStep;
    readonly on: IsoDate;
  };
  readonly FAMILY_CONTACT_WITHDRAWN: {
    readonly contactId: string;
    readonly relativeId: string;
    readonly step: ContactStep;
    readonly on: IsoDate;
    readonly words: string;
  };
  readonly FAMILY_ASKED: Overruling & {
    readonly questionId: string;
    readonly process: AskingProcess;
    readonly investigationId: string | null;
    readonly topic: string;
    readonly on: IsoDate;
  };
  readonly FAMILY_ANSWERED: {
    readonly questionId: string;
    readonly outcome: QuestionOutcome;
    readonly on: IsoDate;
  };
  readonly IN_DEPTH_REQUESTED: { readonly requestId: string; readonly on: IsoDate };
  readonly IN_DEPTH_DECIDED: {
    readonly requestId: string;
    readonly granted: boolean;
    /** Was it granted of a review that was approved before, which somebody has to take up again? */
    readonly approvedBefore?: boolean;
  };
  readonly IN_DEPTH_ANSWERED: Overruling & { readonly requestId: string; readonly on: IsoDate };
}
