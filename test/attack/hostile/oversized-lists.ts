import { isoDate } from "../../../schema/values/iso-date.ts";
import { HubFault, openHub } from "../../../workers/commands/hub.ts";
import { readList } from "../../../workers/commands/look-back/read-list.ts";
import { sendReports } from "../../../workers/commands/look-back/send-reports.ts";
import { understandRow } from "../../../workers/commands/look-back/understand-row.ts";
import { UnreadableFile } from "../../../workers/commands/run.ts";
import type { Chance } from "../../gateway/hostile/chance.ts";
import type { Target } from "../target.ts";
import type { Outcome } from "./send-hostile.ts";

const headings = "Ref,Surname,Forename,NHS No,Date of birth,Date of death,Notes";
const row = (ref: string, notes: string) => `${ref},Example,Ada,999 339 5633,09/05/1960,09/03/2018,${notes}`;
const terms = { sourceSystem: "attack", organisation: "RJ6", today: isoDate("2018-06-01") };

/** Look-back lists that are too large or none, read by the import and sent as far as they can be read. */
export function oversizedLists(
  target: Target,
): (chance: Chance) => { name: string; run(): Promise<Outcome> } {
  return (chance) => {
    const many = chance.between(1, chance.of([10, 1_000, 20_000]));
    const name = chance.of(Object.keys(lists)) as keyof typeof lists;
    const list = lists[name](many, chance);
    return { name: `${name} (${many})`, run: () => importHostile(target, list) };
  };
}

const lists = {
  "a cell of many characters": (many: number) => `${headings}\n${row("H-1", "x".repeat(many * 100))}`,
  "many columns": (many: number) =>
    `${headings}${",More".repeat(many)}\n${row("H-2", "x")}${",y".repeat(many)}`,
  "many empty rows": (many: number) => `${headings}\n${",,,,,,\n".repeat(many)}`,
  "a quote that never ends": (many: number) => `${headings}\n${row("H-3", `"${"x,\n".repeat(many)}`)}`,
  "quotes within quotes": (many: number) => `${headings}\n${row("H-4", '"'.repeat(many))}`,
  "no line is a heading": (many: number) => "a,b,c\n".repeat(many),
  "signs that are none": (_: number, chance: Chance) =>
    `${headings}\n${row(chance.text(20), chance.text(300))}`,
  "a formula": (many: number) => `${headings}\n${row("H-5", `=cmd|' /c calc'!A${many}`)}`,
  "ragged rows": (many: number) => `${headings}\n${row("H-6", "x")}${",".repeat(many % 50)}\nH-7\n,`,
} as const;

async function importHostile(target: Target, list: string): Promise<Outcome> {
  const began = performance.now();
  const token = await target.tokenOf({ role: "coordinator" });
  const hub = openHub(target.gatewayUrl, () => async () => token);
  try {
    const rows = (await readList(Buffer.from(list))).slice(0, 3).map((each) => understandRow(each, terms));
    const results = await sendReports(hub, rows, () => {});
    const refused = rows.length === 0 || results.some(({ reasons }) => reasons.length > 0);
    return { refused, wrong: null, ms: performance.now() - began };
  } catch (error) {
    const said = error instanceof UnreadableFile || (error instanceof HubFault && error.code !== "INTERNAL");
    return { refused: true, wrong: said ? null : String(error), ms: performance.now() - began };
  } finally {
    await hub.close();
  }
}
