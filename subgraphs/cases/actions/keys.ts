import type { MasterKey } from "../../kit/sealed.ts";

/** The keys that only this owner holds. */
export interface Keys {
  /** Wraps the key of each sealed document. */
  readonly master: MasterKey;
  /** Makes the name under which the national programme knows a case; 32 bytes. */
  readonly pseudonym: Buffer;
}
