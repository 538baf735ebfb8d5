import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from "type-graphql";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import { readChildThemesNewTo } from "../actions/read-child-themes.ts";
import { readInterfacesDue } from "../actions/read-interfaces-due.ts";
import type { InvestigationsContext } from "../context.ts";
import { type InterfaceReportKind, interfaceReportKinds } from "../domain/interface-report.ts";
import { findLinks } from "../store/links.ts";
import { showLinks } from "./investigation-resolver.ts";
import { InvestigationLinkType } from "./investigation-type.ts";
import { ChildThemeType, showChildTheme } from "./theme-figures-resolver.ts";

@ObjectType("SteeringMeeting", {
  description:
    "A meeting of a steering group. Its agenda builds itself until the meeting begins, and then stays.",
})
@Entity()
@SignedIn()
export class SteeringMeetingStub {
  @Field(() => ID, { description: "The meeting's id." })
  id!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it began, and with it its agenda was fixed; null before.",
  })
  @Directive("@external")
  begunAt?: Date | string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the group last met before it: what came later is new; null where it had not met.",
  })
  @Directive("@external")
  lastMetAt?: Date | string | null;
}

@ObjectType("InterfaceReportDue", {
  description: "What the steering group was to be told of a review and another process, and had not been.",
})
@SignedIn()
export class InterfaceReportDueType {
  @Field(() => InvestigationLinkType, { nullable: true, description: "The review and the other process." })
  @Requires("investigation:read")
  interface!: InvestigationLinkType;

  @Field(() => interfaceReportKinds, { nullable: true, description: "What of." })
  @Requires("investigation:read")
  kind!: InterfaceReportKind;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day by which it was to be told." })
  @Requires("investigation:read")
  dueOn!: string;
}

@Resolver(() => SteeringMeetingStub)
export class SteeringMeetingResolver {
  @FieldResolver(() => [InterfaceReportDueType], {
    nullable: true,
    description:
      "Of the agenda: interfaces with other processes of which the group was to be told, as it stands now, or stood when the meeting began.",
  })
  @Directive(`@requires(fields: "begunAt")`)
  @Requires("steering:read", "investigation:read")
  async interfaceReportsDue(
    @Root() { begunAt }: SteeringMeetingStub,
    @Ctx() context: InvestigationsContext,
  ): Promise<InterfaceReportDueType[]> {
    const { due, links } = await context.request.read(async (tx) => {
      const found = await readInterfacesDue(tx, begunAt ? new Date(begunAt) : tx.now);
      return {
        due: found,
        links: await findLinks(
          tx,
          found.map(({ linkId }) => linkId),
        ),
      };
    });
    const shown = new Map((await showLinks([...links.values()], context)).map((link) => [link.id, link]));
    return due.flatMap(({ linkId, kind, dueOn }) => {
      const link = shown.get(linkId);
      return link ? { interface: link, kind, dueOn } : [];
    });
  }

  @FieldResolver(() => [ChildThemeType], {
    nullable: true,
    description:
      "Of the agenda: themes of children's reviews that no adult's review had shown, first told by figures that were released since the group last met, as it stands now or stood when the meeting began.",
  })
  @Directive(`@requires(fields: "begunAt lastMetAt")`)
  @Requires("steering:read", "learning:decide")
  async newChildThemes(
    @Root() { begunAt, lastMetAt }: SteeringMeetingStub,
    @Ctx() { request }: InvestigationsContext,
  ): Promise<ChildThemeType[]> {
    const found = await request.read((tx) =>
      readChildThemesNewTo(tx, {
        since: lastMetAt ? new Date(lastMetAt) : null,
        at: begunAt ? new Date(begunAt) : tx.now,
      }),
    );
    return found.map(showChildTheme);
  }
}
