/**
 * The faults a caller may meet: each code with what it means and what to do about it. Refusals by a rule are
 * not here: they are data in the payloads. No other code leaves the hub, in a GraphQL error or over HTTP.
 */
export const errors = {
  UNAUTHENTICATED: {
    status: 401,
    meaning: "You are not signed in, or your sign-in has run out.",
    remedy: "Sign in again and send the access token as a bearer token.",
  },
  SIGN_IN_UNAVAILABLE: {
    status: 503,
    meaning: "The sign-in service does not answer, so your access token cannot be checked.",
    remedy: "Try again shortly.",
  },
  PURPOSE_REQUIRED: {
    status: 400,
    meaning: "The request does not say what it is for.",
    remedy: "State the purpose in `extensions.purpose`, or use a persisted operation.",
  },
  PURPOSE_NOT_PERMITTED: {
    status: 403,
    meaning: "None of your roles uses the hub for this purpose.",
    remedy: "State the purpose you really have; ask your administrator if a role is missing.",
  },
  OPERATION_NOT_PERMITTED: {
    status: 403,
    meaning: "You may not send this operation.",
    remedy: "Use a persisted operation meant for your role or your client.",
  },
  FORBIDDEN_FIELD: {
    status: 200,
    meaning: "Your roles do not let you see or do this for the purpose you stated.",
    remedy: "Leave the field out; ask its owner if you need it for your work.",
  },
  LIMIT_EXCEEDED: {
    status: 400,
    meaning: "The request asks for more than one request may.",
    remedy: "Ask for less at a time: fewer fields, fewer levels, smaller pages.",
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: "You have sent more requests within a minute than one may.",
    remedy: "Try again after the seconds that the header `Retry-After` tells; send fewer at a time.",
  },
  BUDGET_SPENT: {
    status: 429,
    meaning: "Your organisation has asked for all that it may within a minute.",
    remedy: "Try again after the seconds that the header `Retry-After` tells; ask for smaller pages.",
  },
  REQUEST_TIMEOUT: {
    status: 503,
    meaning: "The request took longer than one request may.",
    remedy: "Ask for less at a time, or try again shortly.",
  },
  NOT_RECORDED: {
    status: 503,
    meaning:
      "Who asked, and for what, could not be recorded just now. So nothing is shown, and nothing was changed.",
    remedy: "Try again shortly; tell the owner of this part of the graph if it stays.",
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    meaning: "The owner of this part of the graph does not answer just now.",
    remedy: "Try again shortly; the rest of the answer stands.",
  },
  SUBGRAPH_TIMEOUT: {
    status: 200,
    meaning: "The owner of this part of the graph takes too long to answer just now.",
    remedy: "Try again shortly; the rest of the answer stands.",
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: "The document is not GraphQL.",
    remedy: "Correct the place that the error names.",
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: "The document does not fit the schema.",
    remedy: "Compare it with the schema in the explorer.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: "The document does not hold the operation that was named, or holds several and none was named.",
    remedy: "Send `operationName`.",
  },
  BAD_USER_INPUT: {
    status: 400,
    meaning: "A variable or an argument has a value that its type does not permit.",
    remedy: "Correct the value that the error names.",
  },
  BAD_REQUEST: {
    status: 400,
    meaning: "The request is not a GraphQL request.",
    remedy: "Send JSON with `query` or `extensions.persistedQuery` by POST.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: "No document is known under this hash.",
    remedy: "Send the document with its hash once.",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    meaning: "Documents are not kept under their hash here.",
    remedy: "Send the document itself.",
  },
  INTERNAL: {
    status: 500,
    meaning: "Something went wrong in the hub; it has been logged under the id in `extensions.id`.",
    remedy: "Try again; if it stays, tell the hub's administrator the id.",
  },
} as const satisfies Record<string, { status: number; meaning: string; remedy: string }>;

/** A code that `extensions.code` of an error may hold. */
export type ErrorCode = keyof typeof errors;

/** Is the text a published error code? */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && Object.hasOwn(errors, text);
}
