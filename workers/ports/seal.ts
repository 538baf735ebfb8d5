/** How a person's record is sealed, or that it is no more. */
export interface Seal {
  readonly personId: string;
  /** The ids that tell of the person: theirs and their case's. */
  readonly records: readonly string[];
  /** Counts the acts on the seal; an older one than an owner has changes nothing there. */
  readonly revision: number;
  readonly sealed: boolean;
  /** Codes of the organisation whose guardian has sealed it. */
  readonly keptBy: readonly string[];
  /** The sign-ins of those who may see case, investigations and appointments. */
  readonly named: readonly string[];
}

/** A seal as it is told to another owner, for an event. */
export interface SealToApply extends Seal {
  readonly eventId: string;
}
