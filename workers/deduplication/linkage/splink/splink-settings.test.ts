import { beforeAll, describe, expect, test } from "vitest";
import { drawFrom } from "../../population/draw.ts";
import { habitsOf } from "../../population/habits.ts";
import { inventPerson } from "../../population/people.ts";
import { type WrittenRecord, writeDown } from "../../population/write-down.ts";
import { seededChance } from "../chance.ts";
import type { Column } from "../column.ts";
import type { ColumnKind } from "../column-kinds.ts";
import type { Step } from "../explanation.ts";
import { type Linkage, linkRows } from "../link-rows.ts";
import { standardValue } from "../standard-values.ts";
import { dialects } from "./dialects.ts";
import { type SplinkLevel, type SplinkSettings, splinkSettings } from "./splink-settings.ts";

const kinds: Readonly<Partial<Record<keyof WrittenRecord, ColumnKind>>> = {
  givenName: "givenName",
  familyName: "familyName",
  birthDate: "birthDate",
  nhsNumber: "identifier",
  sex: "sex",
  postcode: "postcode",
  town: "place",
};

let columns: Column[];
let linkage: Linkage;
let settings: SplinkSettings;

beforeAll(() => {
  const draw = drawFrom(seededChance(8));
  const people = Array.from({ length: 250 }, (_, serial) => inventPerson(draw, serial));
  const written = people.flatMap((person) =>
    (["gp", "council"] as const).map((source) => writeDown(draw, person, habitsOf[source])),
  );
  columns = Object.entries(kinds).map(([name, kind]) => ({
    kind,
    name,
    values: written.map((record) => standardValue(kind, record[name as keyof WrittenRecord] ?? "")),
  }));
  linkage = linkRows({ columns, rows: { count: written.length, left: written.length }, oneToOne: false });
  settings = splinkSettings(linkage.model, { linkType: "dedupe_only", idColumn: "id", dialect: "duckdb" });
});

/** The share of records with a value, of those that have one: Splink's term frequency. */
function termFrequency(column: string, value: string): number {
  const values = columns.find(({ name }) => name === column)!.values.filter((each) => each !== null);
  return values.filter((each) => each === value).length / values.length;
}

/** The level of a comparison that a step stands for, in the state of the comparison that it hangs on. */
function levelOf(step: Step, steps: readonly Step[]): SplinkLevel {
  const comparison = settings.comparisons.find(({ output_column_name: name }) => name === step.name)!;
  const { hangsOn } = linkage.model.comparisons.find(({ name }) => name === step.name)!;
  const parent = steps.find(({ name }) => name === hangsOn)?.level ?? "UNKNOWN";
  const what =
    parent === "UNKNOWN" ? "" : parent === "SAME" ? `, ${hangsOn} the same` : `, ${hangsOn} another`;
  return comparison.comparison_levels.find(({ label_for_charts: label }) => label === step.level + what)!;
}

/**
 * The bits of a level as Splink adds them up: log2(m / u), and for exact agreement log2(u / tf), where tf is not
 * taken for less than its minimum. Source: Splink's guides to match weights and term-frequency adjustments.
 */
function splinkBits(level: SplinkLevel, value: string | null): number {
  const bits = Math.log2(level.m_probability! / level.u_probability!);
  if (level.tf_adjustment_column === undefined) return bits;
  const frequency = Math.max(termFrequency(level.tf_adjustment_column, value!), level.tf_minimum_u_value!);
  return bits + level.tf_adjustment_weight! * Math.log2(level.u_probability! / frequency);
}

/** Steps that have a counterpart in Splink. */
const isExported = ({ level }: Step) =>
  level !== null && level !== "UNKNOWN" && level !== "FORM" && level !== "IN_ORDER";

describe("a model as Splink's settings", () => {
  test("weighs every level of fixed pairs as we do, and values by how common they are", () => {
    let [compared, terms, inStates] = [0, 0, 0];
    for (let pair = 0; pair < linkage.pairs.count; pair += 211) {
      const { steps } = linkage.explain(linkage.pairs.left[pair]!, linkage.pairs.right[pair]!);
      if (steps.some(({ level }) => level === "EXCHANGED")) continue;
      for (const step of steps.filter(isExported)) {
        const level = levelOf(step, steps);
        const bits = splinkBits(level, step.values?.[0] ?? null);
        compared++;
        if (level.label_for_charts.includes(",")) inStates++;
        if (level.tf_adjustment_column === undefined) {
          expect(bits).toBeCloseTo(step.bits, 4);
          continue;
        }
        terms++;
        // We count a value's records without those of the same person, Splink counts all of them.
        expect(bits).toBeLessThanOrEqual(step.bits + 0.01);
        if (termFrequency(step.name, step.values![0]!) > 0.1) expect(step.bits - bits).toBeLessThan(0.3);
      }
    }
    expect(compared).toBeGreaterThan(1_000);
    expect(terms).toBeGreaterThan(100);
    expect(inStates).toBeGreaterThan(100);
  });

  test("starts from the same odds, and takes the same off where both names agree", () => {
    const prior = settings.probability_two_random_records_match;
    const { steps } = linkage.explain(0, 1);
    expect(Math.log2(prior / (1 - prior))).toBeCloseTo(steps[0]!.bits, 6);
    const [agree] = settings.comparisons.find(
      ({ output_column_name: name }) => name === "names_together",
    )!.comparison_levels;
    expect(Math.log2(agree!.u_probability! / agree!.m_probability!)).toBeCloseTo(
      Math.log2(linkage.model.namesTogether),
      6,
    );
  });

  test("has the shape that Splink asks for: nothing known first, what is left last, one level of each name", () => {
    for (const { comparison_levels: levels, output_column_name: name } of settings.comparisons) {
      expect(levels.at(-1)!.sql_condition).toBe("ELSE");
      expect(levels.filter(({ sql_condition: condition }) => condition === "ELSE")).toHaveLength(1);
      const labels = levels.map(({ label_for_charts: label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      const scored = name === "names_together" ? levels : levels.slice(1);
      for (const { m_probability: m, u_probability: u } of scored) {
        expect(m).toBeGreaterThan(0);
        expect(u).toBeGreaterThan(0);
        expect(m! + u!).toBeLessThan(2);
      }
    }
    const family = settings.comparisons.find(({ output_column_name: name }) => name === "familyName")!;
    expect(family.comparison_levels[0]).toEqual({
      sql_condition: '"familyName_l" IS NULL OR "familyName_r" IS NULL',
      label_for_charts: "not known",
      is_null_level: true,
    });
    expect(family.comparison_levels[1]).toMatchObject({
      sql_condition: '"familyName_l" = "familyName_r"',
      tf_adjustment_column: "familyName",
      tf_adjustment_weight: 1,
      tf_minimum_u_value: linkage.model.comparisons.find(({ name }) => name === "familyName")!.rarest,
      disable_tf_exact_match_detection: true,
    });
  });

  test.each(Object.keys(dialects) as (keyof typeof dialects)[])("speaks %s", (dialect) => {
    const text = JSON.stringify(
      splinkSettings(linkage.model, { linkType: "link_only", idColumn: "id", dialect }),
    );
    const foreign = {
      duckdb: /levenshtein_distance|jaro_winkler\(|`/,
      spark: /jaro_winkler_similarity|string_split|\\"/,
      athena: /jaro_winkler|damerau|string_split/,
    }[dialect];
    expect(text).not.toMatch(foreign);
  });
});
