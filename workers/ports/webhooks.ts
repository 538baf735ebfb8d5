/** What a partner's system is told: ids only, signed by the owner who tells it. */
export interface WebhookDelivery {
  readonly url: string;
  readonly body: string;
  /** Seconds since 1970 at which it was signed. */
  readonly timestamp: string;
  readonly signature: string;
}

/** Partners' systems that wish to be told. */
export interface Webhooks {
  /**
   * Sends once. Throws `Unavailable` where another try may help, `Unrecoverable` where the address may not be sent to
   * or the system refuses it.
   */
  send(delivery: WebhookDelivery & { readonly id: string }, signal: AbortSignal): Promise<void>;
}
