import { type DocumentNode, Lexer, parse, Source, TokenKind } from "graphql";

/** How much of a document is read: words and signs, and brackets within brackets. */
export interface Room {
  readonly tokens: number;
  readonly brackets: number;
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The document, or why it is none. It is parsed, which is recursive, only if its words and brackets are few. */
export function readDocument(
  query: string,
  most: Room,
): DocumentNode | "too long" | "too many brackets" | "not GraphQL" {
  try {
    const tooMuch = scanned(query, most);
    return tooMuch ?? parse(query, { noLocation: true });
  } catch {
    return "not GraphQL";
  }
}

function scanned(query: string, most: Room): "too long" | "too many brackets" | null {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let open = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (opening.has(token.kind)) open += 1;
    if (closing.has(token.kind)) open -= 1;
    if (tokens > most.tokens) return "too long";
    if (open > most.brackets) return "too many brackets";
  }
  return null;
}
