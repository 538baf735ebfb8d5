import type { Material } from "./material.ts";
import { names } from "./names.ts";
import { places } from "./places.ts";
import { concerns } from "./sentences/concerns.ts";
import { innocent } from "./sentences/innocent.ts";
import { learning } from "./sentences/learning.ts";
import { moreInnocent } from "./sentences/more-innocent.ts";
import { penPortrait } from "./sentences/pen-portrait.ts";
import { timeline } from "./sentences/timeline.ts";

/** What the scrub may be worked out on. */
export const development: Material = {
  names,
  places,
  sentences: { PEN_PORTRAIT: penPortrait, TIMELINE: timeline, CONCERNS: concerns, LEARNING: learning },
  innocent: [...innocent, ...moreInnocent],
};
