import { GraphQLError } from "graphql";

/** The error for what was sent and cannot be meant, with its reason in a practitioner's words. */
export function badInput(reason: string): GraphQLError {
  return new GraphQLError(reason, { extensions: { code: "BAD_USER_INPUT" } });
}
