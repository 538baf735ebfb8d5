import { type ExecutionResult, GraphQLError } from "graphql";
import { errors as published } from "../schema/errors.ts";
import type { Log } from "../subgraphs/kit/log.ts";

/** An answer of the gateway's own library. */
export type LibraryAnswer = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/**
 * The library's answer as GraphQL has it. Values that a subgraph should have given and did not, it hides in an
 * extension: they are faults. Errors are about what was asked for: a path that goes on into fields that were only
 * fetched for others ends where the answer ends, and what is then said twice is said once.
 */
export function tidied(answer: LibraryAnswer, log: Log): LibraryAnswer {
  const { data, extensions } = answer;
  const missing = (extensions?.valueCompletion ?? []) as readonly GraphQLError[];
  const found = [...(answer.errors ?? []), ...missing.map((error) => invalid(error, log))];
  if (found.length === 0) return { data: data ?? null };
  const told = new Map<string, GraphQLError>();
  for (const error of found) {
    const within = data ? withinAnswer(error, data) : error;
    const key = JSON.stringify([within.path, within.message, within.extensions.code]);
    if (!told.has(key)) told.set(key, within);
  }
  return { ...(data === undefined ? {} : { data }), errors: [...told.values()] };
}

function invalid(error: GraphQLError, log: Log): GraphQLError {
  const id = crypto.randomUUID();
  log.error({ id, path: error.path }, "a subgraph gave no valid value");
  const { meaning, remedy } = published.INTERNAL;
  return new GraphQLError(`${meaning} ${remedy}`, {
    path: error.path ?? null,
    extensions: { code: "INTERNAL", id },
  });
}

function withinAnswer(error: GraphQLError, data: object): GraphQLError {
  const path = error.path ?? [];
  let place: unknown = data;
  let known = 0;
  for (const step of path) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, step)) break;
    place = (place as Record<string | number, unknown>)[step];
    known += 1;
  }
  if (known === path.length) return error;
  return new GraphQLError(error.message, { path: path.slice(0, known), extensions: error.extensions });
}
