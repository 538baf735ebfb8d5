import { In, IsNull } from "typeorm";
import type { Grade, GradeScale } from "../../../schema/values/grade-of-care.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Informant, InformantGiven } from "../domain/informant.ts";
import { type Recommendation, stands } from "../domain/recommendation.ts";
import type { Review, Section, SectionKind } from "../domain/review.ts";
import { findCauses } from "./review-causes.ts";
import { findEntries } from "./review-entries.ts";
import {
  informantTable,
  recommendationTable,
  reviewTable,
  reviewThemeTable,
  sectionTable,
} from "./review-tables.ts";

/** Begins a review; one that was stopped and goes on keeps what was written. */
export async function saveReview(tx: Transaction, caseId: string, method: string): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(reviewTable)
    .values({ caseId, startedAt: tx.now, method, scale: null, grade: null, gradeOfServices: null })
    .orIgnore()
    .execute();
}

/** Saves a section's next text; earlier ones stay. */
export async function saveSection(
  tx: Transaction,
  caseId: string,
  section: Pick<Section, "kind" | "revision" | "words">,
): Promise<void> {
  await tx.manager
    .getRepository(sectionTable)
    .insert({ ...section, caseId, writtenAt: tx.now, writtenBy: tx.caller.subject });
}

/** Saves the grades in place of earlier ones, which the case's acts keep. */
export async function saveGrade(
  tx: Transaction,
  caseId: string,
  graded: { scale: GradeScale; grade: Grade; gradeOfServices: Grade | null },
): Promise<void> {
  await tx.manager.getRepository(reviewTable).update({ caseId }, graded);
}

/** Saves whom the reviewer asked and what came of it. */
export async function saveInformant(
  tx: Transaction,
  caseId: string,
  { attempts, ...informant }: InformantGiven & { readonly words: string | null },
): Promise<void> {
  await tx.manager.getRepository(informantTable).insert({
    ...informant,
    attempts: [...attempts],
    id: crypto.randomUUID(),
    caseId,
    recordedAt: tx.now,
    recordedBy: tx.caller.subject,
    withdrawnAt: null,
  });
}

/** Notes that what was recorded of somebody who was asked does not stand any more. */
export async function withdrawInformantOf(tx: Transaction, caseId: string, id: string): Promise<void> {
  await tx.manager.getRepository(informantTable).update({ id, caseId }, { withdrawnAt: tx.now });
}

/** Saves a theme that the review shows. */
export async function saveTheme(tx: Transaction, caseId: string, theme: string): Promise<void> {
  await tx.manager.getRepository(reviewThemeTable).insert({ caseId, theme, addedAt: tx.now });
}

/** Takes a theme off a review. */
export async function deleteTheme(tx: Transaction, caseId: string, theme: string): Promise<void> {
  await tx.manager.getRepository(reviewThemeTable).delete({ caseId, theme });
}

/** Saves a recommendation. */
export async function saveRecommendation(
  tx: Transaction,
  caseId: string,
  recommendation: Pick<Recommendation, "id" | "theme" | "organisation" | "words" | "madeRevision">,
): Promise<void> {
  const made = { ...recommendation, madeAt: tx.now, madeBy: tx.caller.subject };
  const withdrawn = { withdrawnAt: null, withdrawnBy: null, withdrawnRevision: null };
  await tx.manager.getRepository(recommendationTable).insert({ ...made, ...withdrawn, caseId });
}

/** Notes that a recommendation does not stand any more. @param withdrawnRevision from this revision of the review on */
export async function withdrawRecommendationOf(
  tx: Transaction,
  caseId: string,
  id: string,
  withdrawnRevision: number,
): Promise<void> {
  const withdrawn = { withdrawnAt: tx.now, withdrawnBy: tx.caller.subject, withdrawnRevision };
  await tx.manager.getRepository(recommendationTable).update({ id, caseId }, withdrawn);
}

/** The reviews of cases, by case. */
export async function findReviews(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, Review>> {
  const of = { caseId: In([...caseIds]) };
  const reviews = await tx.manager.getRepository(reviewTable).findBy(of);
  const sections = await tx.manager
    .getRepository(sectionTable)
    .find({ where: of, order: { revision: "asc" } });
  const informants = await tx.manager
    .getRepository(informantTable)
    .find({ where: { ...of, withdrawnAt: IsNull() }, order: { recordedAt: "asc", id: "asc" } });
  const themes = await tx.manager
    .getRepository(reviewThemeTable)
    .find({ where: of, order: { addedAt: "asc", theme: "asc" } });
  const recommendations = await tx.manager
    .getRepository(recommendationTable)
    .find({ where: of, order: { madeAt: "asc", id: "asc" } });
  const entries = await findEntries(tx, caseIds);
  const causes = await findCauses(tx, caseIds);
  const reviewOf = (caseId: string) => ({
    // Texts come in the order of their revisions: the last one of a kind stands.
    sections: [
      ...new Map(
        sections.filter((each) => each.caseId === caseId).map((each) => [each.kind, each as Section]),
      ).values(),
    ],
    informants: informants
      .filter((each) => each.caseId === caseId)
      .map(({ caseId: _, recordedBy, withdrawnAt, ...each }) => each as unknown as Informant),
    themes: themes.filter((each) => each.caseId === caseId).map(({ theme }) => theme),
    ...recommended(recommendations.filter((each) => each.caseId === caseId)),
    entries: entries.get(caseId) ?? [],
    causes: causes.get(caseId) ?? null,
  });
  return new Map(
    reviews.map((row) => [
      row.caseId,
      {
        ...row,
        scale: row.scale as GradeScale | null,
        grade: row.grade as Grade | null,
        gradeOfServices: row.gradeOfServices as Grade | null,
        ...reviewOf(row.caseId),
      },
    ]),
  );
}

const recommended = (recommendationsMade: readonly Recommendation[]) => ({
  recommendationsMade,
  recommendations: recommendationsMade.filter(stands),
});

/** All texts that a section has had, earliest first. */
export async function findSectionHistory(
  tx: Transaction,
  caseId: string,
  kind: SectionKind,
): Promise<Section[]> {
  const rows = await tx.manager
    .getRepository(sectionTable)
    .find({ where: { caseId, kind }, order: { revision: "asc" } });
  return rows as Section[];
}
