/** What a rule answers where something may not be done: a literal code, and the field it is about. */
export interface RefusalReason<Code extends string = string> {
  readonly code: Code;
  /** The field of the input, as its path from the input's root. */
  readonly path?: readonly string[];
}

/** How a refusal is put to a practitioner. */
export interface RefusalWords {
  readonly message: string;
  readonly howToProceed: string;
  /** The role that may overrule, where one may. */
  readonly mayOverrule?: string;
}

/** Every refusal code of an owner in words. */
export type RefusalCatalogue = Readonly<Record<string, RefusalWords>>;
