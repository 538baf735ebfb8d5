import { createHash } from "node:crypto";
import { Kind, parse } from "graphql";

/** The name of the one operation that a document holds; null where it is no GraphQL, or holds none or several. */
export function nameOfOperation(document: string): string | null {
  try {
    const { definitions } = parse(document, { noLocation: true, maxTokens: 6_000 });
    const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 ? (operations[0]?.name?.value ?? null) : null;
  } catch {
    return null;
  }
}

/** The hash by which a document is named: SHA-256 of its very characters, in hex. */
export function hashOfDocument(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}
