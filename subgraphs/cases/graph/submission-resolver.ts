import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { readChanges } from "../actions/read-changes.ts";
import { readRecord, readTexts, understandRecord } from "../actions/read-record.ts";
import { readWrittenTexts } from "../actions/read-written-texts.ts";
import type { CasesContext } from "../context.ts";
import { isCurrent } from "../domain/preparation.ts";
import { listSubmissions, readPipeline } from "../store/submissions.ts";
import { listUnknown } from "../store/unknown-submissions.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import { SubmissionPipelineType, UnknownSubmissionType } from "./pipeline-type.ts";
import { SubmissionTextType } from "./submission-text-type.ts";
import {
  FieldChangeType,
  SubmissionConnection,
  SubmissionListArgs,
  SubmissionType,
  showSubmission,
} from "./submission-type.ts";

@Resolver(() => CaseType)
export class SubmissionsOfCaseResolver {
  @FieldResolver(() => [SubmissionType], {
    nullable: true,
    description: "The versions of its submission to the national programme, earliest first.",
  })
  @Requires("submission:read")
  async submissions(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.submissionsOfCase.load(id)) ?? []).map(showSubmission);
  }
}

@Resolver(() => SubmissionType)
export class SubmissionResolver {
  @Query(() => SubmissionType, { nullable: true, description: "A version of a submission by its id." })
  @Requires("submission:read")
  async submission(
    @Arg("id", () => ID, { description: "The version's id." }) id: string,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await request.loaders.submissions.load(id);
    return found && showSubmission(found);
  }

  @Query(() => SubmissionPipelineType, {
    nullable: true,
    description: "How many versions of submissions stand where on their way, and since when.",
  })
  @Requires("submission:read")
  submissionPipeline(@Ctx() { request }: CasesContext): Promise<SubmissionPipelineType> {
    return request.read(readPipeline);
  }

  @Query(() => [UnknownSubmissionType], {
    nullable: true,
    description:
      "What the national programme listed as ours in the last comparison and the ledger does not know, a hundred at most. It goes once the programme lists it no more.",
  })
  @Requires("submission:read")
  unknownSubmissions(@Ctx() { request }: CasesContext): Promise<UnknownSubmissionType[]> {
    return request.read(listUnknown);
  }

  @Query(() => SubmissionConnection, {
    nullable: true,
    description: "Versions of submissions, in the order in which they were prepared.",
  })
  @Requires("submission:read")
  async submissions(
    @Args(() => SubmissionListArgs) { filter, ...page }: SubmissionListArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await readPage(
      page,
      "submissions",
      request.cursors,
      (window) => request.read((tx) => listSubmissions(tx, filter?.states ?? null, window)),
      (submission) => [submission.preparedAt.toISOString(), submission.id],
    );
    return mapPage(found, showSubmission);
  }

  @FieldResolver(() => CaseType, { nullable: true, description: "The case." })
  @Requires("submission:read", "case:read")
  case(@Root() { submission }: SubmissionType, @Ctx() context: CasesContext) {
    return findCase(submission.caseId, context);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Do the facts stand as they did when it was prepared?",
  })
  @Requires("submission:read")
  async current(@Root() { submission }: SubmissionType, @Ctx() { request }: CasesContext) {
    const found = await request.loaders.cases.load(submission.caseId);
    return found !== null && isCurrent(submission, found.file.standing);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The record as it would go out: canonical JSON; null where it was erased.",
  })
  @Requires("submission:release")
  record(@Root() { submission }: SubmissionType, @Ctx() { request, keys }: CasesContext) {
    return request.read((tx) => readRecord(tx, keys, submission));
  }

  @FieldResolver(() => [SubmissionTextType], {
    nullable: true,
    description: "The record's free texts, each to be confirmed before release.",
  })
  @Requires("submission:release")
  texts(@Root() { submission }: SubmissionType, @Ctx() { request, keys }: CasesContext) {
    return request.read(async (tx) => {
      const text = await readRecord(tx, keys, submission);
      const record = text === null ? null : understandRecord(text);
      if (record === null) return null;
      const written = await readWrittenTexts(tx, keys, submission);
      const texts = await readTexts(tx, submission, record);
      return texts.map((each) => ({ ...each, written: written?.get(each.path) ?? null }));
    });
  }

  @FieldResolver(() => [FieldChangeType], {
    nullable: true,
    description:
      "What differs from the version before it; of a stale version, the next one tells what changes. Null for the first.",
  })
  @Requires("submission:release")
  changes(@Root() { submission }: SubmissionType, @Ctx() { request, keys }: CasesContext) {
    return request.read((tx) => readChanges(tx, keys, submission));
  }
}
