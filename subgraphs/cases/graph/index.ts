import { auditResolver } from "../../kit/audit/audit-resolver.ts";
import { breakGlassResolver } from "../../kit/break-glass/break-glass-resolver.ts";
import { breakGlassNoticeResolver } from "../../kit/break-glass/notice-resolver.ts";
import { figuresResolver } from "../../kit/disclosure/figures-resolver.ts";
import { buildFederatedSchema, type FederatedSchema, type Reference } from "../../kit/federated-schema.ts";
import { erasedOnResolver } from "../../kit/retention/erased.ts";
import { erasureResolver } from "../../kit/retention/erasure-resolver.ts";
import { retentionResolver } from "../../kit/retention/retention-resolver.ts";
import { sealResolver } from "../../kit/seal/seal-resolver.ts";
import { sharingResolver } from "../../kit/sharing/sharing-resolver.ts";
import { passOnWhatWasSealed } from "../actions/pass-on-what-was-sealed.ts";
import { publishedFigures } from "../actions/publish-figures.ts";
import type { CasesContext } from "../context.ts";
import { meetingKey, memberKey } from "../store/steering-groups.ts";
import { CaseActResolver } from "./act-resolver.ts";
import { AppraiseCaseResolver } from "./appraise-case-type.ts";
import { AwaitingDecisionResolver } from "./awaiting-decision-resolver.ts";
import { BacklogResolver } from "./backlog-resolver.ts";
import { CareGivenResolver } from "./care-given-resolver.ts";
import { CaseJobResolver } from "./case-job-resolver.ts";
import { CaseMutations } from "./case-mutations.ts";
import { CaseResolver, findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import { ClockResolver, ClocksOfCaseResolver } from "./clock-resolver.ts";
import { CodeListsResolver } from "./code-lists-resolver.ts";
import { ComparedResolver } from "./compared-type.ts";
import { CourseOfCaseResolver, CourseResolver } from "./course-resolver.ts";
import { DeclarationResolver } from "./declaration-type.ts";
import { FamilyMutations } from "./family-mutations.ts";
import { FamilyQuestionMutations } from "./family-question-mutations.ts";
import { AskedQuestionResolver, QuestionsOfCaseResolver } from "./family-question-resolver.ts";
import { AskedQuestionType } from "./family-question-type.ts";
import {
  CaseFamilyResolver,
  FamilyContactPlanResolver,
  FamilyContactResolver,
  FamilyOfCaseResolver,
  RelativeResolver,
} from "./family-resolver.ts";
import { FamilyContactType, RelativeType } from "./family-type.ts";
import { GradeScaleResolver } from "./grade-scale-type.ts";
import { InDepthMutations } from "./in-depth-mutations.ts";
import { InDepthRequestResolver, InDepthRequestsOfFamilyResolver } from "./in-depth-resolver.ts";
import { InDepthReviewResolver } from "./in-depth-review-resolver.ts";
import { ReviewInformantType } from "./informant-type.ts";
import { KnownReviewerResolver } from "./known-reviewer-resolver.ts";
import { LearningOfCaseResolver, LearningResolver } from "./learning-resolver.ts";
import { LibraryResolver } from "./library-resolver.ts";
import { LinkedProcessResolver } from "./linked-process-type.ts";
import { NoticeResolver } from "./notice-resolver.ts";
import { findPack, PackResolver } from "./pack-resolver.ts";
import { PackType } from "./pack-type.ts";
import { PastCareMutations } from "./past-care-mutations.ts";
import { PastCareOfCaseResolver } from "./past-care-resolver.ts";
import { PersonResolver } from "./person-resolver.ts";
import { RecordsOfCaseResolver, RecordsRequestResolver } from "./records-request-resolver.ts";
import { ReferralResolver, ReferralsOfCaseResolver } from "./referral-resolver.ts";
import { ReviewDocumentMutations } from "./review-document-mutations.ts";
import { ReviewDocumentResolver } from "./review-document-resolver.ts";
import { ReviewEntryMutations } from "./review-entry-mutations.ts";
import { ReviewMutations } from "./review-mutations.ts";
import {
  RecommendationResolver,
  ReviewOfCaseResolver,
  ReviewResolver,
  ReviewSectionResolver,
} from "./review-resolver.ts";
import { SteeringGroupMutations } from "./steering-group-mutations.ts";
import {
  findSteeringGroup,
  SteeringGroupResolver,
  SteeringMemberResolver,
  TermsOfReferenceResolver,
} from "./steering-group-resolver.ts";
import { SteeringMemberType } from "./steering-group-type.ts";
import { SteeringMeetingMutations } from "./steering-meeting-mutations.ts";
import {
  findSteeringMeeting,
  SteeringAgendaItemResolver,
  SteeringDecisionResolver,
  SteeringDecisionStepResolver,
  SteeringMeetingResolver,
} from "./steering-meeting-resolver.ts";
import { SteeringMeetingType } from "./steering-meeting-type.ts";
import { SubmissionJobResolver } from "./submission-job-resolver.ts";
import { SubmissionMutations } from "./submission-mutations.ts";
import { SubmissionResolver, SubmissionsOfCaseResolver } from "./submission-resolver.ts";
import { TeachingMutations } from "./teaching-mutations.ts";
import { ThemeResolver } from "./theme-resolver.ts";

/** The cases subgraph's schema. */
export function casesSchema(): FederatedSchema {
  return buildFederatedSchema<CasesContext>({
    resolvers: [
      sharingResolver("cases"),
      retentionResolver("cases"),
      AppraiseCaseResolver,
      erasureResolver("cases", ["ACTS", "HASHES", "AUDIT", "RELEASED_SUBMISSIONS"]),
      erasedOnResolver(RelativeType, "family_relative", "family:read"),
      erasedOnResolver(FamilyContactType, "family_relative", "family:read", ({ relativeId }) => relativeId),
      erasedOnResolver(AskedQuestionType, "family_relative", "family:read", ({ relativeId }) => relativeId),
      erasedOnResolver(ReviewInformantType, "review_informant", "review:read"),
      erasedOnResolver(CaseType, "case_record", "case:read"),
      erasedOnResolver(PackType, "pack", "pack:read"),
      erasedOnResolver(SteeringMeetingType, "steering_act", "steering:read", undefined, meetingKey),
      erasedOnResolver(SteeringMemberType, "steering_act", "steering:read", undefined, memberKey),
      auditResolver("cases"),
      sealResolver("Cases", passOnWhatWasSealed),
      breakGlassResolver<CasesContext>(
        "Case",
        { type: "Case", table: "case_record", absent: "NO_SUCH_CASE", scope: "case:read" },
        ({ keys }) => keys.master,
      ),
      breakGlassNoticeResolver<CasesContext>("Case", ({ keys }) => keys.master),
      CaseResolver,
      CaseActResolver,
      CaseJobResolver,
      CaseMutations,
      KnownReviewerResolver,
      ClocksOfCaseResolver,
      ClockResolver,
      NoticeResolver,
      BacklogResolver,
      CourseOfCaseResolver,
      CourseResolver,
      PastCareOfCaseResolver,
      PastCareMutations,
      PersonResolver,
      FamilyOfCaseResolver,
      CaseFamilyResolver,
      LinkedProcessResolver,
      ReferralsOfCaseResolver,
      ReferralResolver,
      FamilyContactPlanResolver,
      RelativeResolver,
      FamilyContactResolver,
      FamilyMutations,
      QuestionsOfCaseResolver,
      AskedQuestionResolver,
      FamilyQuestionMutations,
      InDepthRequestsOfFamilyResolver,
      InDepthRequestResolver,
      InDepthMutations,
      ReviewOfCaseResolver,
      ReviewResolver,
      ReviewSectionResolver,
      RecommendationResolver,
      ReviewMutations,
      TeachingMutations,
      ReviewDocumentResolver,
      GradeScaleResolver,
      InDepthReviewResolver,
      RecordsOfCaseResolver,
      CareGivenResolver,
      DeclarationResolver,
      LearningOfCaseResolver,
      LearningResolver,
      AwaitingDecisionResolver,
      CodeListsResolver,
      RecordsRequestResolver,
      ReviewDocumentMutations,
      ReviewEntryMutations,
      SubmissionsOfCaseResolver,
      SubmissionResolver,
      SubmissionJobResolver,
      SubmissionMutations,
      ThemeResolver,
      figuresResolver(publishedFigures),
      ComparedResolver,
      LibraryResolver,
      PackResolver,
      SteeringGroupResolver,
      SteeringMemberResolver,
      TermsOfReferenceResolver,
      SteeringGroupMutations,
      SteeringMeetingResolver,
      SteeringAgendaItemResolver,
      SteeringDecisionResolver,
      SteeringDecisionStepResolver,
      SteeringMeetingMutations,
    ],
    references: {
      Case: ({ id }, context) => findCase(String(id), context),
      Pack: ({ id }, context) => findPack(String(id), context),
      SteeringGroup: ({ id }, context) => findSteeringGroup(String(id), context),
      SteeringMeeting: ({ id }, context) => findSteeringMeeting(String(id), context),
      Person: itself,
      Theme: itself,
    },
  });
}

/** What its key alone tells of. */
function itself(reference: Reference): Reference {
  return reference;
}
