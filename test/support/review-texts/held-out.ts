import { names } from "./held-out/names.ts";
import { places } from "./held-out/places.ts";
import { concerns } from "./held-out/sentences/concerns.ts";
import { innocent } from "./held-out/sentences/innocent.ts";
import { learning } from "./held-out/sentences/learning.ts";
import { penPortrait } from "./held-out/sentences/pen-portrait.ts";
import { timeline } from "./held-out/sentences/timeline.ts";
import type { Material } from "./material.ts";

/** What judges the scrub: names, places and sentences on which nothing of it was worked out. */
export const heldOut: Material = {
  names,
  places,
  sentences: { PEN_PORTRAIT: penPortrait, TIMELINE: timeline, CONCERNS: concerns, LEARNING: learning },
  innocent,
};
