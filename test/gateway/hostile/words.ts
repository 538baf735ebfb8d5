/** How hostile documents are written for one graph, so that they reach as far into it as they can. */
export interface Words {
  /** A field of Query with a selection on objects of `type`. */
  field(selection: string): string;
  /** The same as a whole document. */
  rooted(selection: string): string;
  readonly type: string;
  /** From an object of `type` to further ones, around their selection. */
  readonly again: readonly [open: string, close: string];
  readonly scalars: readonly string[];
  /** A field of Query with one value as its argument. */
  byId(value: string): string;
  /** A field of Query with a filter. */
  filtered(value: string): string;
  /** A field of Mutation. */
  readonly act: string;
  readonly names: readonly string[];
  /** An operation with the variables `$text`, a string, and `$filter`, of an input type with `ids`. */
  readonly search: string;
  /** An operation with the variables of a page. */
  readonly page: string;
}
