import { randomUUID } from "node:crypto";
import { daysOf, type Quarter } from "../../../schema/values/quarter.ts";
import type { Chance } from "../../gateway/hostile/chance.ts";
import type { LoneOwner } from "../../support/lone-owner.ts";

/** The themes that the attack's reviews show. */
export const attackedThemes = ["dysphagia", "sepsis", "epilepsy"] as const;

/** Notifies deaths of invented adults within a quarter; of some the review is completed in it too, and shows themes. */
export async function seedAdults(
  owner: LoneOwner,
  chance: Chance,
  quarter: Quarter,
  people: number,
): Promise<void> {
  for (let each = 0; each < people; each++) {
    const { data, errors } = await owner.ask(
      { job: "open-case" },
      "mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } refusals { code } } }",
      {
        input: {
          eventId: randomUUID(),
          personId: randomUUID(),
          facts: {
            personRevision: 1,
            notifiedOn: daysOf(quarter).first,
            asksForReview: true,
            foundBySearch: chance.of([true, false]),
            handedOver: false,
            birthDate: `${chance.of([1999, 1975, 1960, 1960, 1948, 1930])}-05-01`,
            deathDate: daysOf(quarter).first,
            sex: chance.of(["FEMALE", "MALE", "MALE"]),
            ethnicCategory: chance.of(["A", "A", "A", "A", "A", "H", "N"]),
            area: "07V",
            learningDisability: "CONFIRMED",
            placeOfDeath: "HOSPITAL",
            causes: [
              { line: "IA", text: "Pneumonia", icd10: chance.of(["J69.0", "A41.9", "I25.9", "C18.9"]) },
            ],
          },
        },
      },
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    if (chance.of([true, true, false])) await complete(owner, chance, quarter, data.openCase.case.id);
  }
}

/** A review's whole way takes seconds: what is counted of it is put where the way would have left it. */
async function complete(owner: LoneOwner, chance: Chance, quarter: Quarter, caseId: string): Promise<void> {
  const completedOn = daysOf(quarter).last;
  await owner.rows(
    "update case_record set stage = 'CLOSED', state = 'CLOSED', completed_on = $2 where id = $1",
    [caseId, completedOn],
  );
  const columns =
    "insert into review (case_id, method, started_at) values ($1, '2017-11', now()) on conflict do nothing";
  await owner.rows(columns, [caseId]);
  for (const theme of attackedThemes) {
    if (chance.of([true, false, false]))
      await owner.rows("insert into review_theme (case_id, theme, added_at) values ($1, $2, now())", [
        caseId,
        theme,
      ]);
  }
}

const team = { roles: ["child-death-review-team"], org: "QWE" } as const;

/** Hands over deaths of invented children, with themes for adults, on the day that it is. */
export async function seedChildren(owner: LoneOwner, chance: Chance, people: number): Promise<void> {
  for (let each = 0; each < people; each++) {
    const document = {
      cdop: "South West London",
      status: "COMPLETED",
      child: {
        familyName: `Invented ${each}`,
        birthDate: `${chance.of([1999, 2001, 2002, 2006, 2010])}-05-01`,
        deathDate: "2017-10-09",
        sex: chance.of(["F", "M"]),
      },
      category: chance.of([5, 6, 6, 7, 7, 9]),
      themes: attackedThemes.filter(() => chance.of([true, false])),
      legalBasis: "LSCB_REGULATIONS_2006",
    };
    const { errors } = await owner.ask(
      team,
      "mutation ($input: HandOverChildDeathInput!) { handOverChildDeath(input: $input) { refusals { code } } }",
      {
        input: {
          idempotencyKey: randomUUID(),
          source: { system: "eCDOP", id: randomUUID(), version: 1 },
          schemaVersion: "2017-04",
          document: JSON.stringify(document),
        },
      },
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
  }
}
