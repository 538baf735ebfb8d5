import type { AuditedOwner } from "../../schema/codes/audit-keepers.ts";
import type { Refusals } from "./refusals.ts";

/** Where an owner's audit ends. */
export interface AuditHead {
  readonly owner: AuditedOwner;
  readonly position: number;
  readonly seal: string;
}

/** Those who keep where one another's audits end. */
export interface AuditKeepers {
  /** Gives a head to whoever keeps those of its owner. */
  anchor(eventId: string, head: AuditHead): Promise<Refusals>;
}
