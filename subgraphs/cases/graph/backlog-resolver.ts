import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { readBacklog, readLookBack } from "../actions/read-backlog.ts";
import type { CasesContext } from "../context.ts";
import { BacklogType, LookBackType } from "./backlog-type.ts";

const mostMonths = 120;

@Resolver()
export class BacklogResolver {
  @Query(() => LookBackType, {
    nullable: true,
    description: "How many deaths of a period were notified against how many were to be expected.",
  })
  @Requires("case:read")
  async lookBack(
    @Arg("from", () => IsoDateScalar, { description: "The first day of notification." }) from: IsoDate,
    @Arg("until", () => IsoDateScalar, { description: "The last day; today where it lies ahead." })
    until: IsoDate,
    @Ctx() { request }: CasesContext,
  ): Promise<LookBackType> {
    const { interval, ...found } = await request.read((tx) => readLookBack(tx, from, until));
    return { ...found, ...interval };
  }

  @Query(() => BacklogType, {
    nullable: true,
    description: "The reviews that are to be done, how fast they are done, and when the backlog clears.",
  })
  @Requires("case:read")
  backlog(
    @Arg("months", () => Int, {
      defaultValue: 24,
      description: `How many months to show, 1 to ${mostMonths}.`,
    })
    months: number,
    @Ctx() { request }: CasesContext,
  ) {
    const shown = Math.min(mostMonths, Math.max(1, months));
    return request.read((tx) => readBacklog(tx, shown));
  }
}
