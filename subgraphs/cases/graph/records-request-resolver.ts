import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { answerRecordsRequest } from "../actions/answer-records-request.ts";
import { requestRecords } from "../actions/request-records.ts";
import type { CasesContext } from "../context.ts";
import { caseStates } from "../domain/case-state.ts";
import { findRecordsRequest, listRecordsOwed } from "../store/records-requests.ts";
import { seeOwed } from "../store/see-owed.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import { CaseType } from "./case-type.ts";
import {
  AnswerRecordsRequestInput,
  RecordsRequestConnection,
  RecordsRequestPayload,
  RecordsRequestType,
  RequestRecordsInput,
  showRecordsRequest,
} from "./records-request-type.ts";
import { PersonStub } from "./stubs.ts";

@Resolver(() => CaseType)
export class RecordsOfCaseResolver {
  @FieldResolver(() => [RecordsRequestType], {
    nullable: true,
    description: "The records that its review asked for, earliest first.",
  })
  @Requires("review:read")
  async recordsRequests(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.recordsRequests.load(id)) ?? []).map(showRecordsRequest);
  }
}

@Resolver(() => RecordsRequestType)
export class RecordsRequestResolver {
  @Query(() => RecordsRequestConnection, {
    nullable: true,
    description: "The records that your organisation owes to reviews, what is due first first.",
  })
  @Requires("obligation:read")
  async recordsOwed(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    const { organisation } = request.caller;
    const found = await readPage(
      page,
      `recordsOwed by ${organisation}`,
      request.cursors,
      (window) =>
        request.read(async (tx) => {
          await seeOwed(tx);
          return listRecordsOwed(tx, organisation === null ? [] : [organisation], window);
        }),
      ({ dueOn, id }) => [dueOn, id],
    );
    return mapPage(found, showRecordsRequest);
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Asks an organisation for records." })
  @RequiresAny("review:write", "case:coordinate")
  requestRecords(
    @Arg("input", () => RequestRecordsInput) input: RequestRecordsInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, organisation, kind, words = null, since = null, dueOn = null } = input;
    return actOnCase("requestRecords", input, context, (tx) =>
      requestRecords(tx, context.keys.master, { caseId, organisation, kind, words, since, dueOn }),
    );
  }

  @Mutation(() => RecordsRequestPayload, {
    nullable: true,
    description: "Records what came of a request for records, as the organisation asked or as a reviewer.",
  })
  @RequiresAny("review:write", "case:coordinate", "obligation:answer")
  async answerRecordsRequest(
    @Arg("input", () => AnswerRecordsRequestInput) input: AnswerRecordsRequestInput,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<RecordsRequestPayload> {
    const { requestId, outcome, words = null } = input;
    const command = { operation: "answerRecordsRequest", key: input.idempotencyKey, input };
    const { done, refusals } = await request.command(command, (tx) =>
      answerRecordsRequest(tx, keys.master, { requestId, outcome, words }),
    );
    const answered = done && (await request.read((tx) => findRecordsRequest(tx, done.requestId)));
    return { recordsRequest: answered && showRecordsRequest(answered), refusals };
  }

  @FieldResolver(() => String, { nullable: true, description: "What in particular is asked for." })
  @RequiresAny("review:read", "obligation:read")
  asks(@Root() { words: id }: RecordsRequestType, @Ctx() { words }: CasesContext) {
    return id === null ? null : words.load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: "What was said with the latest answer." })
  @RequiresAny("review:read", "obligation:read")
  answer(@Root() { answerWords: id }: RecordsRequestType, @Ctx() { words }: CasesContext) {
    return id === null ? null : words.load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The reference under which the case is spoken of.",
  })
  @RequiresAny("review:read", "obligation:read")
  async caseReference(@Root() { caseId }: RecordsRequestType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.casesOwed.load(caseId))?.file.reference ?? null;
  }

  @FieldResolver(() => caseStates, {
    nullable: true,
    description: "Where the review stands for which they are asked for.",
  })
  @RequiresAny("review:read", "obligation:read")
  async reviewState(@Root() { caseId }: RecordsRequestType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.casesOwed.load(caseId))?.file.standing.state ?? null;
  }

  @FieldResolver(() => IsoDateScalar, {
    nullable: true,
    description: "By when that review should be done; null where no date is set, as during a hold.",
  })
  @RequiresAny("review:read", "obligation:read")
  async reviewDueOn(@Root() { caseId }: RecordsRequestType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.casesOwed.load(caseId))?.file.dueDates.completion ?? null;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Whose records are asked for; the organisation asked sees the minimal identity.",
  })
  @RequiresAny("review:read", "obligation:read")
  async person(@Root() { caseId }: RecordsRequestType, @Ctx() { request }: CasesContext) {
    const found = await request.loaders.casesOwed.load(caseId);
    return found && { id: found.file.personId };
  }
}
