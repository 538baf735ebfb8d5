import { createHash } from "node:crypto";
import type { ApolloGateway } from "@apollo/gateway";
import type { ApolloServerOptions } from "@apollo/server";
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, print } from "graphql";
import type { RefusedFields } from "../subgraphs/kit/refusals-told.ts";
import { meets, type RequirementMap } from "../subgraphs/kit/requirements.ts";
import { aimOf } from "./admission.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import type { GatewayContext } from "./context.ts";
import { forbiddenField } from "./forbidden-field.ts";
import { createIntrospection } from "./introspection.ts";
import { type Permits, permittedOperation } from "./permitted-operation.ts";
import { refusal } from "./public-error.ts";
import { refusedFields } from "./refused-fields.ts";
import { restoredAnswer } from "./restored-answer.ts";
import { tidied } from "./tidy-answer.ts";

type GatewayInterface = NonNullable<ApolloServerOptions<GatewayContext>["gateway"]>;
type Execute = ApolloGateway["executor"];
type Request = Parameters<Execute>[0];
type Answer = Awaited<ReturnType<Execute>>;

/** What of an operation may be planned and sent, for callers of the same scopes. */
interface Permitted {
  /** Null if the whole may be. */
  readonly document: DocumentNode | null;
  /** Under which its plan is kept: that of a part must not be taken for that of the whole. */
  readonly queryHash: string;
}

/** How owners learn what was refused of theirs: it is kept before the caller is answered. */
export interface Owners {
  /** Whose the field is, `Type.field`. */
  readonly ownerOf: (field: string) => string | undefined;
  /** Throws where it could not be kept. */
  readonly tell: (owner: string, refused: readonly RefusedFields[], context: GatewayContext) => Promise<void>;
}

// In characters of the operations; parsed, they take some thirty times as much.
const rememberedText = 2_000_000;

/**
 * The gateway that plans and sends only what the caller may have. What is forbidden never reaches a subgraph, a
 * mutation least of all; in the answer it is null, with the reason among the errors. That it was refused is told to
 * whose it is, for their audit.
 */
export function enforced(
  gateway: ApolloGateway,
  requirements: RequirementMap,
  owners: Owners,
): GatewayInterface {
  const introspection = createIntrospection(requirements);
  const remembered = createBoundedCache<Permitted>(rememberedText);
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor } = await gateway.load(options);
      return { executor: (request) => execute(request, executor) };
    },
  };

  /** What of an answer tells about the schema comes from the part of it that the caller may use. */
  async function execute(request: Request, inner: Execute): Promise<Answer> {
    const { schema, document, operation } = request;
    const { schemaScopes } = request.context as GatewayContext;
    const variables = request.request.variables ?? {};
    const told = introspection.answer({ schema, document, operation, variables }, schemaScopes);
    if (told !== null && aimOf(document) === "schema") return told as Answer;
    const answer = await executePermitted(request, inner);
    if (told === null || !answer.data) return answer;
    return { ...answer, data: { ...answer.data, ...told.data } };
  }

  async function executePermitted(request: Request, inner: Execute): Promise<Answer> {
    const context = request.context as GatewayContext;
    const { caller, log } = context;
    const permits: Permits = (type, field) => {
      const requirement = requirements.get(`${type}.${field}`);
      return requirement !== undefined && meets(caller, requirement);
    };
    const scopes = caller === null ? "nobody" : [...caller.scopes].sort().join(" ");
    const permitted = permittedOf(request, permits, scopes);
    if (permitted.document === null) return tidied(await inner(request), log);

    const { schema, operation } = request;
    const variables = request.request.variables ?? {};
    const asked = { schema, document: request.document, operation, variables, permits };
    if (caller !== null && !(await isTold(refusedFields({ ...asked, ...owners }), context))) {
      return { data: null, errors: [refusal("NOT_RECORDED")] };
    }
    const { document, queryHash } = permitted;
    const answer = tidied(await inner({ ...request, document, queryHash }), log);
    if (!answer.data) return answer;
    const forbidden: GraphQLFormattedError[] = [];
    const data = restoredAnswer(
      {
        ...asked,
        onForbidden: (path, type, field) =>
          forbidden.push(forbiddenField(path, requirements.get(`${type}.${field}`))),
      },
      answer.data,
    );
    return { ...answer, data, errors: [...(answer.errors ?? []), ...forbidden.map(toError)] };
  }

  async function isTold(
    refused: ReadonlyMap<string, readonly RefusedFields[]>,
    context: GatewayContext,
  ): Promise<boolean> {
    try {
      await Promise.all([...refused].map(([owner, fields]) => owners.tell(owner, fields, context)));
      return true;
    } catch (error) {
      context.log.error({ err: error }, "what was refused could not be told to its owner");
      return false;
    }
  }

  function permittedOf(request: Request, permits: Permits, scopes: string): Permitted {
    const key = JSON.stringify([request.queryHash, request.operationName, scopes]);
    const known = remembered.get(key);
    if (known) return known;
    const document = permittedOperation(request.schema, request.document, request.operation, permits);
    const text = document === null ? "" : print(document);
    const queryHash = document === null ? request.queryHash : createHash("sha256").update(text).digest("hex");
    const permitted = { document, queryHash };
    remembered.set(key, permitted, key.length + text.length);
    return permitted;
  }
}

function toError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}
