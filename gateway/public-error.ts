import { HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, errors, isErrorCode } from "../schema/errors.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { withoutValues } from "./wordless-values.ts";

// What a caller may learn beside the code: which scopes a field requires, who its owner is, the id in the log.
const shown = ["requires", "owner", "id"] as const;

/**
 * The last thing that happens to every error on its way out: one of a published code leaves with what is published
 * of it, anything else is logged under an id and leaves with the id alone.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError {
  const { locations, path, extensions = {} } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const { code } = extensions;
  if (isErrorCode(code) && (code !== "INTERNAL" || typeof extensions.id === "string")) {
    const rest = shown.flatMap((key) => (extensions[key] === undefined ? [] : [[key, extensions[key]]]));
    const message = withoutValues(code, formatted);
    return { message, ...place, extensions: { code, ...Object.fromEntries(rest) } };
  }
  const id = crypto.randomUUID();
  log.error({ id, err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, "fault");
  const { meaning, remedy } = errors.INTERNAL;
  return { message: `${meaning} ${remedy}`, ...place, extensions: { code: "INTERNAL", id } };
}

/** The error with which a whole request is refused; where it may be sent again, after so many seconds. */
export function refusal(code: ErrorCode, more = "", retryAfter?: number): GraphQLError {
  const { meaning, remedy, status } = errors[code];
  const headers = new HeaderMap(retryAfter === undefined ? [] : [["retry-after", String(retryAfter)]]);
  return new GraphQLError([meaning, more, remedy].filter((part) => part !== "").join(" "), {
    extensions: { code, http: { status, headers } },
  });
}
