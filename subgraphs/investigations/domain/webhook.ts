/** Where a team's system wishes to be told of changes. */
export interface Webhook {
  readonly id: string;
  /** The team's organisation. */
  readonly custodian: string;
  readonly url: string;
  readonly registeredAt: Date;
  readonly endedAt: Date | null;
  /** The sealed document with the secret under which messages are signed. */
  readonly secretId: string;
}
