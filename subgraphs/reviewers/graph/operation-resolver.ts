import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import type { Outcome } from "../../kit/request.ts";
import { registerOperation } from "../actions/register-operation.ts";
import { withdrawOperation } from "../actions/withdraw-operation.ts";
import type { ReviewersContext } from "../context.ts";
import { findRegisteredOperation } from "../store/registered-operations.ts";
import {
  RegisteredOperationType,
  RegisterOperationInput,
  RegisterOperationPayload,
  WithdrawOperationInput,
} from "./operation-type.ts";

@Resolver(() => RegisteredOperationType)
export class OperationResolver {
  @Query(() => RegisteredOperationType, {
    nullable: true,
    description: "The operation that your client has registered under this hash.",
  })
  @SignedIn()
  registeredOperation(
    @Arg("sha256", () => String, { description: "SHA-256 of its document, in hex." }) sha256: string,
    @Ctx() { request }: ReviewersContext,
  ) {
    return find(sha256, request);
  }

  @Mutation(() => RegisterOperationPayload, {
    nullable: true,
    description: "Registers an operation for your client, which may then send it by its hash.",
  })
  @Requires("query:ad-hoc")
  async registerOperation(
    @Arg("input", () => RegisterOperationInput) input: RegisterOperationInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "registerOperation", key: input.idempotencyKey, input },
      (tx) => registerOperation(tx, input),
    );
    return shown(outcome, request);
  }

  @Mutation(() => RegisterOperationPayload, {
    nullable: true,
    description: "Withdraws an operation of your client; within a minute no gateway takes its hash any more.",
  })
  @Requires("query:ad-hoc")
  async withdrawOperation(
    @Arg("input", () => WithdrawOperationInput) input: WithdrawOperationInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "withdrawOperation", key: input.idempotencyKey, input },
      (tx) => withdrawOperation(tx, input),
    );
    return shown(outcome, request);
  }
}

async function find(sha256: string, request: ReviewersContext["request"]) {
  const { client, organisation } = request.caller;
  if (organisation === null) return null;
  return request.read((tx) => findRegisteredOperation(tx, { sha256, client, organisation }));
}

async function shown(
  { done, refusals }: Outcome<{ sha256: string }>,
  request: ReviewersContext["request"],
): Promise<object> {
  return { operation: done && (await find(done.sha256, request)), refusals };
}
