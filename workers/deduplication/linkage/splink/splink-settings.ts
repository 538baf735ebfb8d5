import type { FieldKind } from "../fields.ts";
import type { ComparisonModel, LinkageModel } from "../model.ts";
import { type Dialect, type DialectName, dialects } from "./dialects.ts";
import { type LevelConditions, levelConditions } from "./level-conditions.ts";

/** A model as Splink 4 reads it. Source: Splink's guide to its settings and to term-frequency adjustments. */
export interface SplinkSettings {
  readonly link_type: "dedupe_only" | "link_only";
  readonly sql_dialect: DialectName;
  readonly unique_id_column_name: string;
  readonly probability_two_random_records_match: number;
  readonly blocking_rules_to_generate_predictions: readonly { readonly blocking_rule: string }[];
  readonly comparisons: readonly SplinkComparison[];
}

/** A comparison of a Splink model. */
export interface SplinkComparison {
  readonly output_column_name: string;
  readonly comparison_description: string;
  readonly comparison_levels: readonly SplinkLevel[];
}

/** A level of a Splink comparison: the first whose condition holds counts. */
export interface SplinkLevel {
  readonly sql_condition: string;
  readonly label_for_charts: string;
  readonly is_null_level?: true;
  readonly m_probability?: number;
  readonly u_probability?: number;
  readonly tf_adjustment_column?: string;
  readonly tf_adjustment_weight?: number;
  readonly tf_minimum_u_value?: number;
  readonly disable_tf_exact_match_detection?: true;
}

/** What a model is exported for. */
export interface SplinkExport {
  readonly linkType: SplinkSettings["link_type"];
  readonly idColumn: string;
  readonly dialect: DialectName;
}

/**
 * A trained model as settings of Splink 4, so that files too large for one machine are linked by the same weights.
 * The columns are to hold standard values. A comparison that hangs on another one has its levels for each way in
 * which the other came out. Exchanged names, relatives and what rivals take away one to one have no counterpart.
 */
export function splinkSettings(model: LinkageModel, wanted: SplinkExport): SplinkSettings {
  const sql = dialects[wanted.dialect];
  const plain = model.comparisons.filter(isPlain);
  return {
    link_type: wanted.linkType,
    sql_dialect: wanted.dialect,
    unique_id_column_name: wanted.idColumn,
    probability_two_random_records_match: model.prior,
    blocking_rules_to_generate_predictions: blockingRules(plain, sql),
    comparisons: [...plain.map((each) => comparisonOf(each, sql)), ...namesTogether(model, sql)],
  };
}

type PlainComparison = ComparisonModel & { readonly kind: FieldKind };

function isPlain(comparison: ComparisonModel): comparison is PlainComparison {
  return comparison.kind !== null;
}

function comparisonOf(comparison: PlainComparison, sql: Dialect): SplinkComparison {
  const { name, hangsOn } = comparison;
  const [a, b] = [sql.column(name, "l"), sql.column(name, "r")];
  const states =
    hangsOn === null
      ? [{ state: 0, when: null, what: "" }]
      : [
          { state: 1, when: agree(hangsOn, sql), what: `, ${hangsOn} the same` },
          { state: 2, when: bothKnown(hangsOn, sql), what: `, ${hangsOn} another` },
          { state: 0, when: null, what: "" },
        ];
  return {
    output_column_name: name,
    comparison_description: `${name}: ${comparison.kind}${hangsOn === null ? "" : `, hangs on ${hangsOn}`}`,
    comparison_levels: [
      { sql_condition: `${a} IS NULL OR ${b} IS NULL`, label_for_charts: "not known", is_null_level: true },
      ...states.flatMap(({ state, when, what }) =>
        levelsOf(comparison, levelConditions(comparison.kind, a, b, sql), state, when, what),
      ),
    ],
  };
}

/** The levels in one state of the comparison that this one hangs on; `when` is the condition of that state. */
function levelsOf(
  { name, levels, same, other, rarest }: PlainComparison,
  conditions: LevelConditions,
  state: number,
  when: string | null,
  what: string,
): SplinkLevel[] {
  const level = (label: string, condition: string): SplinkLevel => {
    const at = levels.indexOf(label);
    const byTerm = label === "SAME" && state !== 1 && rarest !== null;
    return {
      sql_condition: condition,
      label_for_charts: `${label}${what}`,
      m_probability: same[state]![at]!,
      u_probability: other[state]![at]!,
      ...(byTerm && {
        tf_adjustment_column: name,
        tf_adjustment_weight: 1,
        tf_minimum_u_value: rarest,
        disable_tf_exact_match_detection: true,
      }),
    };
  };
  const within = (condition: string) => (when === null ? condition : `${when} AND (${condition})`);
  return [
    ...conditions.map(([label, condition]) => level(label, within(condition))),
    level(levels.at(-1)!, when ?? "ELSE"),
  ];
}

function agree(name: string, sql: Dialect): string {
  return `${sql.column(name, "l")} = ${sql.column(name, "r")}`;
}

function bothKnown(name: string, sql: Dialect): string {
  return `${sql.column(name, "l")} IS NOT NULL AND ${sql.column(name, "r")} IS NOT NULL`;
}

/** What is taken off where given and family name agree, as a comparison of its own. */
function namesTogether({ comparisons, namesTogether }: LinkageModel, sql: Dialect): SplinkComparison[] {
  const names = (["givenName", "familyName"] as const).map((kind) =>
    comparisons.find((comparison) => comparison.kind === kind),
  );
  const [given, family] = names;
  if (given === undefined || family === undefined) return [];
  const agrees = ({ name, kind }: ComparisonModel) =>
    `(${levelConditions(kind as FieldKind, sql.column(name, "l"), sql.column(name, "r"), sql)
      .filter(([level]) => level === "SAME" || level === "CLOSE")
      .map(([, condition]) => `(${condition})`)
      .join(" OR ")})`;
  return [
    {
      output_column_name: "names_together",
      comparison_description: "Families of one origin share given and family names.",
      comparison_levels: [
        {
          sql_condition: `${agrees(given)} AND ${agrees(family)}`,
          label_for_charts: "both agree",
          m_probability: 0.5 / namesTogether,
          u_probability: 0.5,
        },
        { sql_condition: "ELSE", label_for_charts: "else", m_probability: 0.5, u_probability: 0.5 },
      ],
    },
  ];
}

const alone: readonly string[] = ["identifier", "email"];
const together: readonly string[] = [
  "givenName",
  "familyName",
  "birthDate",
  "deathDate",
  "postcode",
  "place",
];

/** A number or an address alone, and of what else narrows down who it is every two. */
function blockingRules(
  plain: readonly PlainComparison[],
  sql: Dialect,
): { readonly blocking_rule: string }[] {
  const rule = (...names: string[]) => ({
    blocking_rule: names.map((name) => `${sql.of(name, "l")} = ${sql.of(name, "r")}`).join(" AND "),
  });
  const namesOf = (kinds: readonly string[]) =>
    plain.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const parts = namesOf(together);
  return [
    ...namesOf(alone).map((name) => rule(name)),
    ...parts.flatMap((one, at) => parts.slice(at + 1).map((other) => rule(one, other))),
  ];
}
