import type { GraphQLFormattedError } from "graphql";
import { type Scope, scopes } from "../schema/codes/access.ts";
import { errors } from "../schema/errors.ts";
import type { Requirement } from "../subgraphs/kit/requirements.ts";

/** The reason why a field is null, in words that somebody who works with the hub understands. */
export function forbiddenField(
  path: readonly (string | number)[],
  requirement: Requirement | undefined,
): GraphQLFormattedError {
  const requires = requirement?.scopes ?? [];
  const ways = requires.map((all) => all.map(inWords).join(", and: ")).join("; or: ");
  return {
    message: errors.FORBIDDEN_FIELD.meaning + (ways === "" ? "" : ` It takes the right to: ${ways}.`),
    path,
    extensions: { code: "FORBIDDEN_FIELD", requires },
  };
}

function inWords(scope: string): string {
  const words: string = Object.hasOwn(scopes, scope) ? scopes[scope as Scope] : scope;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
