/** A refusal as the graph gives it. */
export interface ShownRefusal {
  readonly message: string;
  readonly howToProceed: string;
  readonly path: readonly string[];
}

/** A refusal in words: what it is about, why, and what to do. */
export function refusalInWords({ message, howToProceed, path }: ShownRefusal): string {
  return `${path.length > 0 ? `${path.join(".")}: ` : ""}${message} ${howToProceed}`;
}
