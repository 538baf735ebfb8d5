import { EntitySchema } from "typeorm";

/** A row of `steering_group`, with those to whom it is shown beside its custodian. */
export interface SteeringGroupRow {
  id: string;
  custodian: string;
  foundedAt: Date;
  organisations: string[];
  subjects: string[];
}

export const steeringGroupTable = new EntitySchema<SteeringGroupRow>({
  name: "steering_group",
  columns: {
    id: { type: "uuid", primary: true },
    custodian: { type: "text" },
    foundedAt: { type: "timestamptz", name: "founded_at" },
    organisations: { type: "text", array: true },
    subjects: { type: "text", array: true },
  },
});

/** A row of `steering_act`. */
export interface SteeringActRow {
  groupId: string;
  sequence: number;
  kind: string;
  facts: object;
  at: Date;
  subject: string;
  organisation: string | null;
}

export const steeringActTable = new EntitySchema<SteeringActRow>({
  name: "steering_act",
  columns: {
    groupId: { type: "uuid", name: "group_id", primary: true },
    sequence: { type: "int", primary: true },
    kind: { type: "text" },
    facts: { type: "jsonb" },
    at: { type: "timestamptz" },
    subject: { type: "text" },
    organisation: { type: "text", nullable: true },
  },
});
