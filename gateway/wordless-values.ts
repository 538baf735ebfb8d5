import type { GraphQLFormattedError } from "graphql";
import { type ErrorCode, errors } from "../schema/errors.ts";

const quotesValue = /cannot represent|Expected value|Expected type|does not exist in|invalid value/;

/**
 * A message about a document or a variable, without the values that it quotes, which may be about a person, and
 * without guesses at names of the schema that were meant.
 */
export function withoutValues(code: ErrorCode, { message, locations }: GraphQLFormattedError): string {
  switch (code) {
    case "GRAPHQL_PARSE_FAILED": {
      const at = locations?.[0];
      const place = at ? ` It cannot be read on from line ${at.line}, column ${at.column}.` : "";
      return `${errors[code].meaning}${place}`;
    }
    case "GRAPHQL_VALIDATION_FAILED":
      if (quotesValue.test(message))
        return "A value in the document does not fit the type that the schema gives it.";
      return withoutGuess(message);
    case "OPERATION_RESOLUTION_FAILURE":
      return `${errors[code].meaning} ${errors[code].remedy}`;
    case "BAD_USER_INPUT":
      return ofInput(message);
    default:
      return message;
  }
}

/** Of the library's words about a variable only a scalar's own reason is kept, which quotes nothing. */
function ofInput(message: string): string {
  const found = /^(?:Variable "\$\w+"|Argument "\w+") (?:got|has) invalid value (.*)$/s.exec(message);
  if (!found) return quotesValue.test(message) ? general : withoutGuess(message);
  const reason = found[1]?.split("; ").at(-1) ?? "";
  const speaksPlainly = found[1]?.includes("; ") && !/["']|cannot represent|Expected/.test(reason);
  return speaksPlainly ? `${errors.BAD_USER_INPUT.meaning} ${reason}` : general;
}

const general = `${errors.BAD_USER_INPUT.meaning} ${errors.BAD_USER_INPUT.remedy}`;

function withoutGuess(message: string): string {
  return message.replace(/ ?Did you mean.*$/s, "");
}
