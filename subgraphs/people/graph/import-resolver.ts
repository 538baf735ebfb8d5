import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { inWords } from "../../kit/refusals.ts";
import type { Outcome } from "../../kit/request.ts";
import { addImportRows } from "../actions/add-import-rows.ts";
import { importRows } from "../actions/import-rows.ts";
import { runImport } from "../actions/run-import.ts";
import { startImport } from "../actions/start-import.ts";
import type { PeopleContext } from "../context.ts";
import { peopleRefusals } from "../domain/refusals.ts";
import type { ImportRow } from "../domain/report-import.ts";
import { countFates, countSeen, findImport, listRows } from "../store/imports.ts";
import {
  AddImportRowsInput,
  ImportPayload,
  ImportProgressType,
  ImportRowArgs,
  ImportRowConnection,
  ImportRowsInput,
  ImportRowsPayload,
  ImportType,
  RunImportInput,
  StartImportInput,
} from "./import-type.ts";
import { showReport } from "./report-type.ts";

/** An import that the caller has started. */
async function find(id: string, { request }: PeopleContext): Promise<ImportType | null> {
  const found = await request.read((tx) => findImport(tx, id));
  if (found?.startedBy !== request.caller.subject) return null;
  const { name, state, mode, startedAt } = found;
  return { id, name, state, dryRun: mode === null ? null : mode === "DRY_RUN", startedAt };
}

@Resolver(() => ImportType)
export class ImportResolver {
  @Query(() => ImportType, { nullable: true, description: "An import of yours by its id." })
  @RequiresAny("report:read", "report:write")
  import(
    @Arg("id", () => ID, { description: "The import's id." }) id: string,
    @Ctx() context: PeopleContext,
  ) {
    return find(id, context);
  }

  @FieldResolver(() => ImportProgressType, { nullable: true, description: "How far it has come." })
  @RequiresAny("report:read", "report:write")
  progress(@Root() { id }: ImportType, @Ctx() { request }: PeopleContext) {
    return request.read(async (tx): Promise<ImportProgressType | null> => {
      const found = await findImport(tx, id);
      if (found === null) return null;
      const fates = await countFates(tx, found);
      return {
        total: [...fates.values()].reduce((sum, count) => sum + count, 0),
        done: await countSeen(tx, found),
        good: fates.get("GOOD") ?? 0,
        known: fates.get("KNOWN") ?? 0,
        notTaken: fates.get("NOT_TAKEN") ?? 0,
        taken: fates.get("TAKEN") ?? 0,
      };
    });
  }

  @FieldResolver(() => ImportRowConnection, {
    nullable: true,
    description: "Its rows in the order of the list, without what they say.",
  })
  @RequiresAny("report:read", "report:write")
  async rows(
    @Root() { id }: ImportType,
    @Args(() => ImportRowArgs) { fate = null, foreseen = null, ...page }: ImportRowArgs,
    @Ctx() context: PeopleContext,
  ) {
    const { request } = context;
    const found = await readPage(
      page,
      `rows of ${id} ${fate} ${foreseen}`,
      request.cursors,
      (window) => request.read((tx) => listRows(tx, id, { fate, foreseen }, window)),
      (row) => [String(row.row), row.id],
    );
    return mapPage(found, (row) => show(row, context));
  }

  @Mutation(() => ImportPayload, { nullable: true, description: "Starts the import of a list of deaths." })
  @Requires("report:write")
  async startImport(
    @Arg("input", () => StartImportInput) input: StartImportInput,
    @Ctx() context: PeopleContext,
  ) {
    const command = { operation: "startImport", key: input.idempotencyKey, input };
    const { name, sourceSystem } = input;
    return payload(
      await context.request.command(command, (tx) =>
        startImport(tx, { name, sourceSystem: sourceSystem ?? tx.caller.client }),
      ),
      context,
    );
  }

  @Mutation(() => ImportPayload, {
    nullable: true,
    description: "Adds up to 500 rows to an import; rows that are added again change nothing.",
  })
  @Requires("report:write")
  async addImportRows(
    @Arg("input", () => AddImportRowsInput) input: AddImportRowsInput,
    @Ctx() context: PeopleContext,
  ) {
    const command = { operation: "addImportRows", key: input.idempotencyKey, input };
    return payload(
      await context.request.command(command, (tx) => addImportRows(tx, context.masterKey, input)),
      context,
    );
  }

  @Mutation(() => ImportPayload, {
    nullable: true,
    description: "Has a list run in the background: in a dry run every row is looked at and none is taken.",
  })
  @Requires("report:write")
  async runImport(@Arg("input", () => RunImportInput) input: RunImportInput, @Ctx() context: PeopleContext) {
    const command = { operation: "runImport", key: input.idempotencyKey, input };
    return payload(await context.request.command(command, (tx) => runImport(tx, input)), context);
  }

  @Mutation(() => ImportRowsPayload, { nullable: true, description: "Runs the next rows of a list." })
  @Requires("import:run")
  async importRows(
    @Arg("input", () => ImportRowsInput) input: ImportRowsInput,
    @Ctx() { request, masterKey }: PeopleContext,
  ): Promise<ImportRowsPayload> {
    const { done, refusals } = await request.command(
      { operation: "importRows", key: input.idempotencyKey, input },
      (tx) => importRows(tx, masterKey, input),
    );
    return { more: done?.more ?? null, refusals };
  }
}

function show(found: ImportRow, { request }: PeopleContext) {
  const { row, fate, reasons, foreseen, foreseenReasons, reportId } = found;
  return {
    row,
    fate,
    reasons: inWords(reasons, peopleRefusals),
    foreseen,
    foreseenReasons: inWords(foreseenReasons, peopleRefusals),
    report:
      reportId === null
        ? null
        : request.loaders.reports.load(reportId).then((found) => found && showReport(found)),
  };
}

async function payload(
  { done, refusals }: Outcome<{ importId: string }>,
  context: PeopleContext,
): Promise<ImportPayload> {
  return { import: done && (await find(done.importId, context)), refusals };
}
