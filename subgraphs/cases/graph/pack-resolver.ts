import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { PackContent } from "../../../schema/values/pack.ts";
import type { Quarter } from "../../../schema/values/quarter.ts";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { createDownload, newToken } from "../actions/create-download.ts";
import { recordPack, recordPackStep } from "../actions/record-pack.ts";
import { requestPack } from "../actions/request-pack.ts";
import type { CasesContext } from "../context.ts";
import { type Pack, progressOf } from "../domain/pack.ts";
import { listPacks } from "../store/packs.ts";
import {
  CreateDownloadInput,
  DownloadPayload,
  PackConnection,
  PackPayload,
  PackSectionType,
  PacksArgs,
  PackType,
  RecordPackInput,
  RecordPackStepInput,
  RequestPackInput,
} from "./pack-type.ts";

/** Finds a pack as the graph shows it. */
export async function findPack(id: string, { request }: CasesContext): Promise<PackType | null> {
  const pack = await request.loaders.packs.load(id);
  return pack && showPack(pack);
}

function showPack({ steps, ...pack }: Pack): PackType {
  return Object.assign(new PackType(), { ...pack, progress: progressOf(steps) });
}

@Resolver(() => PackType)
export class PackResolver {
  @Query(() => PackConnection, {
    nullable: true,
    description: "The packs that you may read, in the order in which they were asked for.",
  })
  @Requires("pack:read")
  async packs(@Args(() => PacksArgs) page: PacksArgs, @Ctx() { request }: CasesContext) {
    const found = await readPage(
      page,
      "packs",
      request.cursors,
      (window) => request.read((tx) => listPacks(tx, window)),
      ({ requestedAt, id }) => [requestedAt.toISOString(), id],
    );
    return mapPage(found, showPack);
  }

  @Query(() => PackType, { nullable: true, description: "A pack by its id." })
  @Requires("pack:read")
  pack(@Arg("id", () => ID, { description: "The pack's id." }) id: string, @Ctx() context: CasesContext) {
    return findPack(id, context);
  }

  @Query(() => String, {
    nullable: true,
    description:
      "For the job that makes it: what this owner's figures said when a pack was asked for, as JSON.",
  })
  @Requires("pack:make")
  async packDraft(
    @Arg("id", () => ID, { description: "The pack's id." }) id: string,
    @Ctx() { request, words }: CasesContext,
  ) {
    const pack = await request.loaders.packs.load(id);
    return pack === null ? null : words.load(pack.draft);
  }

  @FieldResolver(() => [PackSectionType], {
    nullable: true,
    description: "What it says, section by section; null until it is made.",
  })
  @Requires("pack:read")
  async sections(@Root() pack: PackType, @Ctx() context: CasesContext) {
    return (await contentOf(pack, context))?.sections ?? null;
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: "The releases and versions of rules from which it was made; null until it is made.",
  })
  @Requires("pack:read")
  async sources(@Root() pack: PackType, @Ctx() context: CasesContext) {
    return (await contentOf(pack, context))?.sources ?? null;
  }

  @Mutation(() => PackPayload, {
    nullable: true,
    description: "Asks for a pack: its figures are kept at once, a job makes its documents.",
  })
  @Requires("pack:request")
  async requestPack(
    @Arg("input", () => RequestPackInput) input: RequestPackInput,
    @Ctx() context: CasesContext,
  ): Promise<PackPayload> {
    const { audience, firstQuarter, lastQuarter, idempotencyKey: key } = input;
    const period = { firstQuarter: firstQuarter as Quarter, lastQuarter: lastQuarter as Quarter };
    const { done, refusals } = await context.request.command({ operation: "requestPack", key, input }, (tx) =>
      requestPack(tx, context.keys.master, { audience, ...period }),
    );
    return { pack: done && (await findPack(done.packId, context)), refusals };
  }

  @Mutation(() => DownloadPayload, {
    nullable: true,
    description: "Gives a link by which a document is fetched once within five minutes.",
  })
  @Requires("pack:read")
  async createDownload(
    @Arg("input", () => CreateDownloadInput) input: CreateDownloadInput,
    @Ctx() { request }: CasesContext,
  ): Promise<DownloadPayload> {
    const { packId, format, idempotencyKey: key } = input;
    const token = newToken();
    let isNew = false;
    const { done, refusals } = await request.command({ operation: "createDownload", key, input }, (tx) => {
      isNew = true;
      return createDownload(tx, { packId, format }, token);
    });
    // A token is told once and kept nowhere: whoever repeats the request asks anew.
    const path = done !== null && isNew ? `/files/${token}` : null;
    return { path, expiresAt: done && new Date(done.expiresAt), refusals };
  }

  @Mutation(() => PackPayload, { nullable: true, description: "Keeps how far a job has come with a pack." })
  @Requires("pack:make")
  async recordPackStep(
    @Arg("input", () => RecordPackStepInput) input: RecordPackStepInput,
    @Ctx() context: CasesContext,
  ): Promise<PackPayload> {
    const { refusals } = await context.request.attempt((tx) => recordPackStep(tx, input));
    return { pack: await findPack(input.packId, context), refusals };
  }

  @Mutation(() => PackPayload, { nullable: true, description: "Keeps what a job has made of a pack." })
  @Requires("pack:make")
  async recordPack(
    @Arg("input", () => RecordPackInput) input: RecordPackInput,
    @Ctx() context: CasesContext,
  ): Promise<PackPayload> {
    const { refusals } = await context.request.receive(input.eventId, (tx) =>
      recordPack(tx, context.keys.master, input),
    );
    return { pack: await findPack(input.packId, context), refusals };
  }
}

async function contentOf({ content }: PackType, { words }: CasesContext): Promise<PackContent | null> {
  const text = content === null ? null : await words.load(content);
  return text === null ? null : (JSON.parse(text) as PackContent);
}
