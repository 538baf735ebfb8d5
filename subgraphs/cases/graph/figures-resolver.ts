import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from "type-graphql";
import type { Quarter } from "../../../schema/values/quarter.ts";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { findReleases, listReleases } from "../../kit/disclosure/figures-store.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { listMeasures } from "../actions/list-measures.ts";
import { releaseFigures } from "../actions/release-figures.ts";
import type { CasesContext } from "../context.ts";
import { showMeasure, showRelease } from "./figures-shown.ts";
import {
  FiguresPayload,
  FiguresReleaseConnection,
  PublishedMeasureType,
  ReleaseFiguresInput,
} from "./figures-type.ts";

@ArgsType()
class ReleasedFiguresArgs extends PageArgs {
  @Field(() => String, { description: "The measure's name, as deaths-notified." })
  measure!: string;
}

@Resolver()
export class FiguresResolver {
  @Query(() => [PublishedMeasureType], {
    nullable: true,
    description: "What is counted and published of reviews.",
  })
  @Requires("statistics:read")
  publishedMeasures(): PublishedMeasureType[] {
    return listMeasures().map(showMeasure);
  }

  @Query(() => FiguresReleaseConnection, {
    nullable: true,
    description: "The figures of a measure that were released, in the order of their release.",
  })
  @Requires("statistics:read")
  async releasedFigures(
    @Args(() => ReleasedFiguresArgs) { measure, ...page }: ReleasedFiguresArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await readPage(
      page,
      "releasedFigures",
      request.cursors,
      (window) => request.read((tx) => listReleases(tx, measure, window)),
      ({ releasedAt, id }) => [releasedAt.toISOString(), id],
    );
    return mapPage(found, showRelease);
  }

  @Mutation(() => FiguresPayload, {
    nullable: true,
    description:
      "Freezes and releases the figures of a measure for quarters that are over. Nothing changes them later.",
  })
  @Requires("statistics:release")
  async releaseFigures(
    @Arg("input", () => ReleaseFiguresInput) input: ReleaseFiguresInput,
    @Ctx() { request }: CasesContext,
  ): Promise<FiguresPayload> {
    const { measure, firstQuarter, lastQuarter } = input;
    const command = { measure, first: firstQuarter as Quarter, last: lastQuarter as Quarter };
    const { done, refusals } = await request.command(
      { operation: "releaseFigures", key: input.idempotencyKey, input },
      (tx) => releaseFigures(tx, command),
    );
    if (done === null) return { release: null, refusals };
    const { releaseId } = done;
    const release = (await request.read((tx) => findReleases(tx, [releaseId]))).get(releaseId);
    return { release: release === undefined ? null : showRelease(release), refusals };
  }
}
