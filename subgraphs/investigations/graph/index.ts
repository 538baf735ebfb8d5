import { auditResolver } from "../../kit/audit/audit-resolver.ts";
import { figuresResolver } from "../../kit/disclosure/figures-resolver.ts";
import { buildFederatedSchema, type FederatedSchema, type Reference } from "../../kit/federated-schema.ts";
import { erasedOnResolver } from "../../kit/retention/erased.ts";
import { retentionResolver } from "../../kit/retention/retention-resolver.ts";
import { sealResolver } from "../../kit/seal/seal-resolver.ts";
import { sharingResolver } from "../../kit/sharing/sharing-resolver.ts";
import { publishedChildFigures } from "../actions/publish-child-figures.ts";
import type { InvestigationsContext } from "../context.ts";
import { ChildDeathReviewResolver, findReview } from "./child-death-review-resolver.ts";
import { ChildDeathReviewType } from "./child-death-review-type.ts";
import { ChildNotificationResolver } from "./child-notification-resolver.ts";
import { ChildNotificationType } from "./child-notification-type.ts";
import { DigestResolver } from "./digest-resolver.ts";
import { NoteOfFlagResolver, NotesOfThemeResolver } from "./flag-note-resolver.ts";
import { HandoverResolver } from "./handover-resolver.ts";
import { InterfaceReportResolver, InterfaceResolver } from "./interface-resolver.ts";
import { InvestigationMutations } from "./investigation-mutations.ts";
import {
  CaseResolver,
  findInvestigation,
  InvestigationLinkResolver,
  InvestigationResolver,
} from "./investigation-resolver.ts";
import { InvestigationType } from "./investigation-type.ts";
import { PersonResolver } from "./person-resolver.ts";
import { ProcessResolver } from "./process-type.ts";
import { ProgressResolver } from "./progress-resolver.ts";
import { ReferralResolver } from "./referral-resolver.ts";
import { SteeringMeetingResolver, SteeringMeetingStub } from "./steering-meeting-resolver.ts";
import { TeamChangeResolver } from "./team-change-resolver.ts";
import { ThemeFiguresResolver } from "./theme-figures-resolver.ts";
import { ThemeFlagResolver, ThemeResolver } from "./theme-flag-resolver.ts";

/** The investigations subgraph's schema. */
export function investigationsSchema(): FederatedSchema {
  return buildFederatedSchema<InvestigationsContext>({
    resolvers: [
      sharingResolver("investigations"),
      figuresResolver(publishedChildFigures),
      retentionResolver("investigations"),
      erasedOnResolver(InvestigationType, "investigation", "investigation:read"),
      erasedOnResolver(ChildNotificationType, "child_notification", "child-review:read"),
      erasedOnResolver(ChildDeathReviewType, "child_death_review", "child-review:read"),
      auditResolver("investigations"),
      sealResolver("Investigations"),
      InvestigationResolver,
      InvestigationMutations,
      ProgressResolver,
      ProcessResolver,
      InvestigationLinkResolver,
      InterfaceResolver,
      InterfaceReportResolver,
      CaseResolver,
      PersonResolver,
      ChildDeathReviewResolver,
      HandoverResolver,
      ReferralResolver,
      DigestResolver,
      SteeringMeetingResolver,
      TeamChangeResolver,
      ThemeFlagResolver,
      ThemeResolver,
      ThemeFiguresResolver,
      NoteOfFlagResolver,
      NotesOfThemeResolver,
      ChildNotificationResolver,
    ],
    extended: [SteeringMeetingStub],
    references: {
      Investigation: ({ id }, context) => findInvestigation(String(id), context),
      ChildDeathReview: ({ id }, context) => findReview(String(id), context),
      Handover: ({ id }, { request }) => request.loaders.handovers.load(String(id)),
      ThemeFlag: ({ id }, { request }) => request.loaders.flags.load(String(id)),
      ChildNotification: ({ id }, { request }) => request.loaders.childNotifications.load(String(id)),
      Person: itself,
      Case: itself,
      Theme: itself,
      SteeringMeeting: itself,
    },
  });
}

/** What others own stands for itself: what is asked of it here is looked up by its key. */
const itself = (reference: Reference) => reference;
