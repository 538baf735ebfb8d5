import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import type { CasesContext } from "../context.ts";
import { certificateFindings } from "../domain/check-certificate.ts";
import { findEntryHistory } from "../store/review-entries.ts";
import { EditAsideType } from "./edit-conflict-type.ts";
import { showEdit } from "./find-conflict.ts";
import { RecordedCausesType } from "./recorded-causes-type.ts";
import {
  AdjustmentType,
  CareConcernType,
  CareEventType,
  ContributoryFactorType,
  GoodPracticeType,
  showEntries,
} from "./review-entry-type.ts";
import { ReviewType } from "./review-type.ts";

@Resolver(() => ReviewType)
export class ReviewDocumentResolver {
  @FieldResolver(() => [CareEventType], {
    nullable: true,
    description: "The timeline of care, in the order of its dates.",
  })
  @Requires("review:read")
  careEvents(@Root() { review }: ReviewType) {
    return showEntries(review.entries, "CARE_EVENT", CareEventType).sort((a, b) => a.on.localeCompare(b.on));
  }

  @FieldResolver(() => [AdjustmentType], { nullable: true, description: "Adjustments that were needed." })
  @Requires("review:read")
  adjustments(@Root() { review }: ReviewType) {
    return showEntries(review.entries, "ADJUSTMENT", AdjustmentType);
  }

  @FieldResolver(() => [GoodPracticeType], { nullable: true, description: "What was done well." })
  @Requires("review:read")
  goodPractice(@Root() { review }: ReviewType) {
    return showEntries(review.entries, "GOOD_PRACTICE", GoodPracticeType);
  }

  @FieldResolver(() => [ContributoryFactorType], {
    nullable: true,
    description: "What contributed to the death and could have been avoided by good care.",
  })
  @Requires("review:read")
  contributoryFactors(@Root() { review }: ReviewType) {
    return showEntries(review.entries, "CONTRIBUTORY_FACTOR", ContributoryFactorType);
  }

  @FieldResolver(() => [CareConcernType], { nullable: true, description: "Concerns about care." })
  @Requires("review:read")
  concerns(@Root() { review }: ReviewType) {
    return showEntries(review.entries, "CARE_CONCERN", CareConcernType);
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: "All texts that an entry has had, earliest first; erased ones are left out.",
  })
  @Requires("review:read")
  async entryHistory(
    @Arg("entryId", () => ID, { description: "The entry." }) entryId: string,
    @Root() { review }: ReviewType,
    @Ctx() { request, words }: CasesContext,
  ) {
    const history = await request.read((tx) => findEntryHistory(tx, review.caseId, entryId));
    const texts = await Promise.all(history.map((each) => words.load(each.words)));
    return texts.filter((text) => text !== null);
  }

  @FieldResolver(() => [EditAsideType], {
    nullable: true,
    description: "Texts that were set aside and wait for somebody to deal with them.",
  })
  @Requires("review:read")
  async editsAside(@Root() { review }: ReviewType, @Ctx() context: CasesContext) {
    const edits = (await context.request.loaders.editsAside.load(review.caseId)) ?? [];
    return Promise.all(edits.map((edit) => showEdit(edit, context)));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: "The sign-ins of those who write on the review beside its reviewer.",
  })
  @Requires("review:read")
  async contributors(@Root() { review }: ReviewType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.cases.load(review.caseId))?.file.standing.contributors ?? null;
  }

  @FieldResolver(() => RecordedCausesType, {
    nullable: true,
    description: "The cause lines of the certificate, and what the rules say of them.",
  })
  @Requires("review:read")
  async causes(
    @Root() { review }: ReviewType,
    @Ctx() { request }: CasesContext,
  ): Promise<RecordedCausesType | null> {
    const assessment = await request.loaders.reviewAssessments.load(review.caseId);
    if (review.causes === null || !assessment) return null;
    const { underlying, avoidability, avoidableList, certificate, causesToldSince } = assessment;
    return {
      ...review.causes,
      lines: review.causes.causes,
      underlying,
      avoidability,
      avoidableList,
      checks: certificate.map((check) => ({ ...check, message: certificateFindings[check.code] })),
      outdated: causesToldSince,
    };
  }
}
