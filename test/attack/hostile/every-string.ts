import type { Chance } from "../../gateway/hostile/chance.ts";
import { type HostileInput, injections } from "../../gateway/hostile/inputs.ts";
import type { Asker } from "../target.ts";
import type { Question } from "./questions.ts";
import { type Place, placesOf, withValue } from "./sample-values.ts";

/** A question with something hostile at one place of its variables. */
export interface HostileQuestion {
  readonly asker: Asker;
  readonly name: string;
  readonly input: HostileInput;
}

const others = ["", "x".repeat(70_000), "not-an-id", null, -1, 2 ** 31, 1e308, true, [], {}, [["x"]]];

/** By chance one value of one question of the whole graph, and something in its place that nobody expects. */
export function atAnyPlace(questions: readonly Question[], chance: Chance): HostileQuestion {
  const { asker, name, variables, rest } = chance.of(questions);
  const place = chance.of(placesOf(variables));
  const value = chance.of([...injections, ...others]);
  const changed = withValue(freshKeys(variables, place), place, value);
  const body = JSON.stringify({ ...rest, variables: changed });
  return { asker, name: `${name} ${place.join(".")}`, input: { body } };
}

const keys = ["idempotencyKey", "eventId"];

/** A command that repeats a key is answered from memory, so each gets its own, except where the key itself is tried. */
function freshKeys(variables: unknown, tried: Place): unknown {
  return placesOf(variables)
    .filter((place) => keys.includes(String(place.at(-1))) && place.join() !== tried.join())
    .reduce((changed, place) => withValue(changed, place, crypto.randomUUID()), variables);
}
