import { extentOf } from "./extent.ts";
import { readDocument } from "./read-document.ts";

/** How much one request may ask for. */
export interface Limits {
  /** Of the whole HTTP body. */
  readonly bodyBytes: number;
  /** Words and signs of the document, before anything else is looked at. */
  readonly tokens: number;
  /** Brackets within brackets, of whatever kind; also before anything else. */
  readonly brackets: number;
  /** Levels of fields within fields. */
  readonly depth: number;
  /** Fields of the whole operation, with every fragment written out. */
  readonly fields: number;
  readonly aliases: number;
  /** Fields of Query or Mutation. */
  readonly rootFields: number;
  /** Of the whole document. */
  readonly directives: number;
  /** Fragments with a name, of the whole document. */
  readonly fragments: number;
  /** Levels of lists and objects in the variables, and in the values of the document. */
  readonly variableDepth: number;
  /** Values in the variables, with every list and object among them. */
  readonly variableValues: number;
}

/** Room for everything on one case in one operation, and for the explorer's introspection, which is 15 deep. */
export const limits: Limits = {
  bodyBytes: 1024 * 1024,
  tokens: 6_000,
  brackets: 60,
  depth: 20,
  fields: 3_000,
  aliases: 100,
  rootFields: 20,
  directives: 50,
  fragments: 100,
  variableDepth: 12,
  variableValues: 20_000,
};

/**
 * What is too much in a document, in words; empty if nothing is. A document that is not GraphQL is left to the
 * server to complain of, except that names reserved for introspection are refused as aliases: they would hide the
 * type by which answers are checked.
 */
export function exceeded(query: string, most: Limits): string[] {
  const document = readDocument(query, most);
  if (document === "too long") return [`more than ${most.tokens} words and signs`];
  if (document === "too many brackets") return [`more than ${most.brackets} brackets within brackets`];
  if (document === "not GraphQL") return [];
  const extent = extentOf(document);
  return [
    ...(extent.depth > most.depth ? [`more than ${most.depth} levels`] : []),
    ...(extent.fields > most.fields ? [`more than ${most.fields} fields`] : []),
    ...(extent.aliases > most.aliases ? [`more than ${most.aliases} aliases`] : []),
    ...(extent.rootFields > most.rootFields ? [`more than ${most.rootFields} questions at once`] : []),
    ...(extent.directives > most.directives ? [`more than ${most.directives} directives`] : []),
    // Validation and planning of values take exponential time where a single value may stand for a list.
    ...(extent.valueDepth > most.variableDepth ? [`values of more than ${most.variableDepth} levels`] : []),
    ...(extent.fragments > most.fragments ? [`more than ${most.fragments} fragments`] : []),
    ...(extent.cycle ? ["a fragment that holds itself"] : []),
    ...(extent.reservedAlias ? ["an alias that begins with two underscores"] : []),
  ];
}
