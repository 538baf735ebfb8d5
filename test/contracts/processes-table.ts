import { investigationKindFacts, leadKinds } from "../../schema/codes/investigation-kinds.ts";
import { timeLimitsOfKind } from "../../schema/codes/investigation-time-limits.ts";
import { type InvestigationKind, investigationKinds } from "../../schema/values/investigation-kind.ts";

const units = { DAYS: "days", WORKING_DAYS: "working days", MONTHS: "months" } as const;

/** The processes that a review of a death may meet, as a table in Markdown. */
export function processesTable(): string {
  const rows = Object.values(investigationKinds).map((kind) => [...columns(kind)]);
  const lines = [["process", "leads", "by law", "time"], ["---", "---", "---", "---"], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function columns(kind: InvestigationKind): readonly string[] {
  const { names, lead } = investigationKindFacts[kind];
  const begun = names[0].from;
  const called = names.map(({ name, abbreviation, from }) => {
    const renamed = abbreviation !== names[0].abbreviation;
    return `${name} (${abbreviation}${renamed ? ` from ${from}` : ""})`;
  });
  const limits = timeLimitsOfKind[kind].map(({ step, count, unit, from, until }) => {
    const opened = until ? ` (opened until ${until})` : from > begun ? ` (opened from ${from})` : "";
    return `${step.toLowerCase().replaceAll("_", " ")} ${count} ${units[unit]}${opened}`;
  });
  const unique = (texts: readonly string[]) => [...new Set(texts)].join("; ");
  const laws = names.map(({ legalBasis }) => legalBasis);
  return [unique(called), leadKinds[lead], unique(laws), unique(limits) || "none set nationally"];
}
