import type { PackContent, PackFormat } from "../../schema/values/pack.ts";
import type { ReleasedSpan } from "../../schema/values/released-spans.ts";
import type { ChildTheme } from "../packs/complete.ts";
import type { Refusals } from "./refusals.ts";

/** The keepers of packs, and of figures that go into them. */
export interface PackDesk {
  /** What the keepers' own figures said when a pack was asked for; null where there is no such pack. */
  findDraft(packId: string): Promise<PackContent | null>;
  /** The names of all organisations, by their codes. */
  findOrganisations(): Promise<ReadonlyMap<string, string>>;
  /** What was released of children's themes within a period. */
  findChildThemes(period: ReleasedSpan): Promise<readonly ChildTheme[]>;
  recordStep(eventId: string, packId: string, step: "FIGURES_READ" | "DRAWN" | "FAILED"): Promise<Refusals>;
  recordPack(
    eventId: string,
    packId: string,
    content: PackContent,
    documents: readonly { readonly format: PackFormat; readonly bytes: Uint8Array }[],
  ): Promise<Refusals>;
}
