import { readFileSync } from "node:fs";
import { readManifest } from "../../../gateway/persisted-operations.ts";
import { type Chance, chanceOf } from "../../gateway/hostile/chance.ts";
import { type HostileInput, hostileInputs } from "../../gateway/hostile/inputs.ts";
import type { Asker, Target } from "../target.ts";
import { atAnyPlace } from "./every-string.ts";
import { findIds } from "./find-ids.ts";
import { oversizedLists } from "./oversized-lists.ts";
import { everyQuestion } from "./questions.ts";
import { type Outcome, sendHostile } from "./send-hostile.ts";
import { wordsOfTheHub as words } from "./words-of-the-hub.ts";

/** What came of all hostile inputs. */
export interface HostileFigures {
  readonly tried: number;
  readonly refused: number;
  /** 5xx other than 503 with Retry-After, faults inside an answer, and answers that tell where the hub runs. */
  readonly wrong: readonly string[];
  readonly slowestMs: number;
  readonly classes: Readonly<Record<string, { readonly tried: number; readonly refused: number }>>;
}

export interface Extent {
  readonly seed: number;
  readonly ofEachClass: number;
}

const atOnce = 8;

interface Try {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** Tries so many inputs of each class, repeatably, at the hub's own graph. */
export async function tryHostile(target: Target, { seed, ofEachClass }: Extent): Promise<HostileFigures> {
  const tries = await makeTries(target);
  const classes: Record<string, { tried: number; refused: number }> = {};
  const wrong: string[] = [];
  let slowestMs = 0;
  for (const [name, make] of Object.entries(tries)) {
    const chance = chanceOf(seed + name.length);
    const all = Array.from({ length: ofEachClass }, () => make(chance));
    const outcomes = await inParallel(all);
    const refused = outcomes.filter((outcome) => outcome.refused).length;
    classes[name] = { tried: all.length, refused };
    outcomes.forEach((outcome, i) => {
      slowestMs = Math.max(slowestMs, Math.round(outcome.ms));
      if (outcome.wrong !== null) wrong.push(`${name}: ${outcome.wrong}: ${all[i]?.name}`);
    });
  }
  const sum = (of: "tried" | "refused") => Object.values(classes).reduce((all, one) => all + one[of], 0);
  return { tried: sum("tried"), refused: sum("refused"), wrong, slowestMs, classes };
}

async function makeTries(target: Target): Promise<Record<string, (chance: Chance) => Try>> {
  const coordinator = { role: "coordinator" } as const;
  const { ids, cursor } = await findIds(target);
  const operations = readManifest(readFileSync("schema/operations/generated/manifest.json", "utf8"));
  const questions = everyQuestion(readFileSync("schema/supergraph.graphql", "utf8"), operations, ids);
  const toTry = (asker: Asker, name: string, input: HostileInput): Try => ({
    name,
    run: async () => sendHostile(target.gatewayUrl, await target.tokenOf(asker), input),
  });
  const generated = Object.entries(hostileInputs).map(
    ([name, make]) =>
      [
        name,
        (chance: Chance) => {
          const input = make(chance, { words, cursor });
          return toTry(coordinator, String(input.body ?? input.search).slice(0, 200), input);
        },
      ] as const,
  );
  return {
    ...Object.fromEntries(generated),
    "every string of the graph": (chance) => {
      const { asker, name, input } = atAnyPlace(questions, chance);
      return toTry(asker, name, input);
    },
    "oversized CSV": oversizedLists(target),
  };
}

async function inParallel(tries: readonly Try[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const workers = Array.from({ length: atOnce }, async () => {
    for (let i = next++; i < tries.length; i = next++) outcomes[i] = await tries[i]!.run();
  });
  await Promise.all(workers);
  return outcomes;
}
