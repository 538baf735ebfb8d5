import { EntitySchema } from "typeorm";

/** A row of `pack`: who asked for which pack; what it says is sealed. */
export interface PackRow {
  id: string;
  custodian: string;
  audience: string;
  exact: boolean;
  firstQuarter: string;
  lastQuarter: string;
  requestedAt: Date;
  requestedBy: string;
  draft: string;
  content: string | null;
}

export const packTable = new EntitySchema<PackRow>({
  name: "pack",
  columns: {
    id: { type: "uuid", primary: true },
    custodian: { type: "text" },
    audience: { type: "text" },
    exact: { type: "boolean" },
    firstQuarter: { type: "text", name: "first_quarter" },
    lastQuarter: { type: "text", name: "last_quarter" },
    requestedAt: { type: "timestamptz", name: "requested_at" },
    requestedBy: { type: "text", name: "requested_by" },
    draft: { type: "uuid" },
    content: { type: "uuid", nullable: true },
  },
});

/** A row of `pack_step`: how far a pack had come when. */
export interface PackStepRow {
  packId: string;
  step: string;
  at: Date;
}

export const packStepTable = new EntitySchema<PackStepRow>({
  name: "pack_step",
  columns: {
    packId: { type: "uuid", name: "pack_id", primary: true },
    step: { type: "text", primary: true },
    at: { type: "timestamptz" },
  },
});

/** A row of `pack_document`: a pack in one format. */
export interface PackDocumentRow {
  packId: string;
  format: string;
  mediaType: string;
  size: number;
  contentHash: string;
  document: string;
}

export const packDocumentTable = new EntitySchema<PackDocumentRow>({
  name: "pack_document",
  columns: {
    packId: { type: "uuid", name: "pack_id", primary: true },
    format: { type: "text", primary: true },
    mediaType: { type: "text", name: "media_type" },
    size: { type: "int" },
    contentHash: { type: "text", name: "content_hash" },
    document: { type: "uuid" },
  },
});
