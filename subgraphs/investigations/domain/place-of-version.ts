import { afterHandoverStep, type Handover, type HandoverState } from "./handover.ts";

/** How a version takes its place among the others of its review: where it stands and what gives way to it. */
export interface PlaceOfVersion {
  readonly state: HandoverState;
  /** Versions that it supersedes. */
  readonly superseded: readonly Handover[];
}

/**
 * Where a version belongs whose document has come. One that could be read supersedes all earlier ones, those in
 * quarantine too; one that comes after a later one was read is superseded itself. Where the person of the
 * review is known, it is linked at once: matching will say so if that is no longer right.
 */
export function placeOf(
  version: Handover,
  others: readonly Handover[],
  { readable, personKnown }: { readonly readable: boolean; readonly personKnown: boolean },
): PlaceOfVersion {
  const step = (state: HandoverState, ...steps: ("READ" | "LINK" | "SUPERSEDE")[]) =>
    steps.reduce((before, each) => afterHandoverStep(before, each) ?? before, state);
  const read = readable ? step(version.state, "READ") : version.state;
  const late = others.some((other) => other.version > version.version && other.state !== "QUARANTINED");
  if (late) return { state: step(read, "SUPERSEDE"), superseded: [] };
  if (!readable) return { state: read, superseded: [] };
  const superseded = others.filter(
    (other) => other.version < version.version && afterHandoverStep(other.state, "SUPERSEDE") !== null,
  );
  return { state: personKnown ? step(read, "LINK") : read, superseded };
}
