import { type Stage, stages, stateOf } from "./case-state.ts";
import type { Transition } from "./transition.ts";

/** The states of a case as a Mermaid diagram, out of the table of transitions: an arrow for each way, with its acts. */
export function stateDiagram(transitions: readonly Transition[]): string {
  const held = stages.filter((stage) => stateOf(stage, 1) === "ON_HOLD");
  return [
    "stateDiagram-v2",
    ...arrows(transitions).map(
      ({ from, to, acts }) => `  ${from} --> ${to}: ${acts.map(inWords).join(", ")}`,
    ),
    ...endsOf(transitions).map((stage) => `  ${stage} --> [*]`),
    "  note right of AWAITING_ALLOCATION",
    `    ON_HOLD lies over ${held.join(", ")}`,
    "    while a hold is open, and leads back",
    "  end note",
  ].join("\n");
}

/** The stages that no act leaves. */
export function endsOf(transitions: readonly Transition[]): Stage[] {
  const left = new Set(transitions.flatMap(({ from, to }) => (to === "SAME" ? [] : from)));
  return stages.filter((stage) => !left.has(stage));
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly acts: readonly string[];
}

function arrows(transitions: readonly Transition[]): Arrow[] {
  const acts = new Map<string, string[]>();
  for (const { act, from, to } of transitions) {
    for (const stage of from) {
      if (to === "SAME" || to === stage) continue;
      const arrow = `${stage === "NONE" ? "[*]" : stage} ${to}`;
      acts.set(arrow, [...(acts.get(arrow) ?? []), act]);
    }
  }
  return [...acts].map(([arrow, all]) => {
    const [from, to] = arrow.split(" ") as [string, string];
    return { from, to, acts: all };
  });
}

const inWords = (act: string) => act.toLowerCase().replaceAll("_", " ");
