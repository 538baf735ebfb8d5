import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { Outcome } from "../../kit/request.ts";
import { addLibraryReport } from "../actions/add-library-report.ts";
import { withdrawLibraryReport } from "../actions/withdraw-library-report.ts";
import type { CasesContext } from "../context.ts";
import type { LibraryReport } from "../domain/library.ts";
import { findLibraryReports, listLibrary } from "../store/library.ts";
import {
  AddLibraryReportInput,
  LibraryArgs,
  LibraryConnection,
  LibraryPayload,
  LibraryReportType,
  WithdrawLibraryReportInput,
} from "./library-type.ts";

@Resolver()
export class LibraryResolver {
  @Query(() => LibraryConnection, {
    nullable: true,
    description: "Reports to learn from, searchable, in the order in which they were filed.",
  })
  @Requires("learning:read")
  async library(
    @Args(() => LibraryArgs) { filter = {}, ...page }: LibraryArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await readPage(
      page,
      "library",
      request.cursors,
      (window) => request.read((tx) => listLibrary(tx, filter, window)),
      ({ filedAt, id }) => [filedAt.toISOString(), id],
    );
    return mapPage(found, showReport);
  }

  @Query(() => LibraryReportType, { nullable: true, description: "A report of the library by its id." })
  @Requires("learning:read")
  async libraryReport(
    @Arg("id", () => ID, { description: "The report's id." }) id: string,
    @Ctx() context: CasesContext,
  ): Promise<LibraryReportType | null> {
    return findReport(id, context);
  }

  @Mutation(() => LibraryPayload, {
    nullable: true,
    description: "Enters a report that others have published, with its source.",
  })
  @Requires("library:write")
  async addLibraryReport(
    @Arg("input", () => AddLibraryReportInput) input: AddLibraryReportInput,
    @Ctx() context: CasesContext,
  ): Promise<LibraryPayload> {
    const { idempotencyKey, ageBand = null, setting = null, ...report } = input;
    const published = { ...report, ageBand, setting };
    const outcome = await context.request.command(
      { operation: "addLibraryReport", key: idempotencyKey, input },
      (tx) => addLibraryReport(tx, published),
    );
    return payload(outcome, context);
  }

  @Mutation(() => LibraryPayload, {
    nullable: true,
    description: "Takes a published report out of the library.",
  })
  @Requires("library:write")
  async withdrawLibraryReport(
    @Arg("input", () => WithdrawLibraryReportInput) input: WithdrawLibraryReportInput,
    @Ctx() context: CasesContext,
  ): Promise<LibraryPayload> {
    const outcome = await context.request.command(
      { operation: "withdrawLibraryReport", key: input.idempotencyKey, input },
      (tx) => withdrawLibraryReport(tx, input),
    );
    return payload(outcome, context);
  }
}

async function payload(
  { done, refusals }: Outcome<{ reportId: string }>,
  context: CasesContext,
): Promise<LibraryPayload> {
  return { report: done && (await findReport(done.reportId, context)), refusals };
}

async function findReport(id: string, { request }: CasesContext): Promise<LibraryReportType | null> {
  const found = (await request.read((tx) => findLibraryReports(tx, [id]))).get(id);
  return found === undefined ? null : showReport(found);
}

function showReport({ themes, filedAt, ...report }: LibraryReport): LibraryReportType {
  return { ...report, themes: themes.map((code) => ({ code })) };
}
