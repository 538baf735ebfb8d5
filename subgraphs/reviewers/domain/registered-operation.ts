/** An operation that a partner's system has registered, to send it by its hash. */
export interface RegisteredOperation {
  /** SHA-256 of the document, in hex. */
  readonly sha256: string;
  /** For whom: the client of this organisation's that registered it, and no other. */
  readonly client: string;
  readonly organisation: string;
  readonly name: string;
  readonly document: string;
  readonly purpose: string;
  readonly registeredAt: Date;
}
