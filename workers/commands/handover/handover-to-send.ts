/** A version of a child's death review as a file holds it, its document as text. */
export interface HandoverToSend {
  readonly source: { readonly system: string; readonly id: string; readonly version: number };
  readonly schemaVersion: string;
  readonly document: string;
}
