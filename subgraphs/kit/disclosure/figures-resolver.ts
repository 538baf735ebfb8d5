import "reflect-metadata";
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from "type-graphql";
import type { Scope } from "../../../schema/codes/access.ts";
import type { PublishedMeasure } from "../../../schema/codes/measures.ts";
import type { Span } from "../../../schema/values/figures-span.ts";
import type { Quarter } from "../../../schema/values/quarter.ts";
import { mapPage, PageArgs, readPage } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { Requires } from "../federated-schema.ts";
import type { Command } from "../idempotency.ts";
import type { Outcome, Request } from "../request.ts";
import { QuarterScalar } from "../scalars.ts";
import { answerFigures } from "./answer-figures.ts";
import { showMeasure, showRelease } from "./figures-shown.ts";
import { findReleases, listReleases } from "./figures-store.ts";
import {
  FiguresAnswerType,
  FiguresPayload,
  FiguresReleaseConnection,
  type FiguresReleaseType,
  PublishedMeasureType,
  ReleaseFiguresInput,
  ReleaseYearsInput,
  YearsPayload,
} from "./figures-type.ts";
import { type Publisher, releaseMeasure, releaseYears } from "./release-measure.ts";

interface FiguresContext {
  readonly request: Request<unknown>;
}

@ArgsType()
class ReleasedFiguresArgs extends PageArgs {
  @Field(() => String, { description: "The measure's name, as deaths-notified." })
  measure!: string;
}

@ArgsType()
class FiguresArgs {
  @Field(() => String, { description: "The measure's name, as deaths-notified." })
  measure!: string;

  @Field(() => QuarterScalar, { description: "The first quarter." })
  firstQuarter!: string;

  @Field(() => QuarterScalar, { description: "The last quarter; the same for one alone." })
  lastQuarter!: string;
}

/** What an owner publishes, under names of its own in the graph. */
export interface FiguresOwner extends Publisher<PublishedMeasure> {
  /** Of whom the figures are, as the fields' descriptions say it. */
  readonly about: string;
  /** What stands in the names before the word Figures: none, or Child. */
  readonly kind: "" | "Child";
  /** The right of the named people who release. */
  readonly releasing: Scope;
}

/** The figures that an owner freezes and releases, and that others read: fixed grids, and no free filters. */
export function figuresResolver(owner: FiguresOwner): new () => object {
  const { kind, about } = owner;
  const names = {
    measures: `published${kind}Measures`,
    released: `released${kind}Figures`,
    figures: kind === "" ? "figures" : "childFigures",
    release: `release${kind}Figures`,
    years: `release${kind}Years`,
  };
  const releaseOf = (name: string) => {
    const measure = owner.find(name);
    return (release: Parameters<typeof showRelease>[1]): FiguresReleaseType => {
      if (measure === null) throw new Error(`There is no measure ${name}.`);
      return showRelease(measure, release);
    };
  };

  @Resolver()
  class FiguresResolver {
    @Query(() => [PublishedMeasureType], {
      name: names.measures,
      nullable: true,
      description: `What is counted and published of ${about}.`,
    })
    @Requires("statistics:read")
    measures(): PublishedMeasureType[] {
      return owner.measures.map(showMeasure);
    }

    @Query(() => FiguresReleaseConnection, {
      name: names.released,
      nullable: true,
      description: `The figures of ${about} by a measure that were released, in the order of their release.`,
    })
    @Requires("statistics:read")
    async released(
      @Args(() => ReleasedFiguresArgs) { measure, ...page }: ReleasedFiguresArgs,
      @Ctx() { request }: FiguresContext,
    ) {
      const found = await readPage(
        page,
        names.released,
        request.cursors,
        (window) => request.read((tx) => listReleases(tx, measure, window)),
        ({ releasedAt, id }) => [releasedAt.toISOString(), id],
      );
      return mapPage(found, releaseOf(measure));
    }

    @Query(() => FiguresAnswerType, {
      name: names.figures,
      nullable: true,
      description: `The figures of ${about} for some quarters, or when they will be released. Null where nothing of this name is counted.`,
    })
    @Requires("statistics:read")
    async figures(
      @Args(() => FiguresArgs) { measure: name, firstQuarter, lastQuarter }: FiguresArgs,
      @Ctx() { request }: FiguresContext,
    ): Promise<FiguresAnswerType | null> {
      const measure = owner.find(name);
      if (measure === null) return null;
      const span: Span = { first: firstQuarter as Quarter, last: lastQuarter as Quarter };
      const { release, ...answer } = await request.read((tx) => answerFigures(tx, measure, span));
      return { ...answer, release: release && showRelease(measure, release) };
    }

    @Mutation(() => FiguresPayload, {
      name: names.release,
      nullable: true,
      description: `Freezes and releases the figures of ${about} for quarters that are over. Nothing changes them later.`,
    })
    @Requires(owner.releasing)
    async release(
      @Arg("input", () => ReleaseFiguresInput) input: ReleaseFiguresInput,
      @Ctx() context: FiguresContext,
    ): Promise<FiguresPayload> {
      const { idempotencyKey: key, measure, firstQuarter, lastQuarter } = input;
      const span = { first: firstQuarter as Quarter, last: lastQuarter as Quarter };
      const { done, refusals } = await act(context, { operation: names.release, key, input }, (tx) =>
        releaseMeasure(tx, owner, { measure, ...span }),
      );
      return { release: done?.map(releaseOf(measure))[0] ?? null, refusals };
    }

    @Mutation(() => YearsPayload, {
      name: names.years,
      nullable: true,
      description: `Releases the figures of ${about} for a calendar year, or pools years that end with it where it would show a star.`,
    })
    @Requires(owner.releasing)
    async years(
      @Arg("input", () => ReleaseYearsInput) input: ReleaseYearsInput,
      @Ctx() context: FiguresContext,
    ): Promise<YearsPayload> {
      const { idempotencyKey: key, measure, year } = input;
      const { done, refusals } = await act(context, { operation: names.years, key, input }, (tx) =>
        releaseYears(tx, owner, { measure, year }),
      );
      return { releases: (done ?? []).map(releaseOf(measure)), refusals };
    }
  }
  return FiguresResolver;
}

async function act(
  { request }: FiguresContext,
  command: Command,
  work: (tx: Transaction) => Promise<{ releaseIds: readonly string[] }>,
) {
  const { done, refusals }: Outcome<{ releaseIds: readonly string[] }> = await request.command(command, work);
  if (done === null) return { done: null, refusals };
  const found = await request.read((tx) => findReleases(tx, done.releaseIds));
  return { done: done.releaseIds.flatMap((id) => found.get(id) ?? []), refusals };
}
