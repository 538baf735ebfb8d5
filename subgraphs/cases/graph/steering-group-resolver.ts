import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type SteeringSeat, steeringSeats } from "../../../schema/values/steering-seat.ts";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { CasesContext } from "../context.ts";
import { listSteeringGroups } from "../store/steering-groups.ts";
import {
  SteeringGroupConnection,
  SteeringGroupType,
  SteeringMemberType,
  TermsOfReferenceType,
} from "./steering-group-type.ts";
import { SteeringDecisionType, SteeringMeetingType } from "./steering-meeting-type.ts";

/** Finds a steering group as the graph shows it. */
export async function findSteeringGroup(
  id: string,
  { request }: CasesContext,
): Promise<SteeringGroupType | null> {
  const group = await request.loaders.steeringGroups.load(id);
  if (group === null) return null;
  const { title, custodian, foundedOn } = group;
  const members = group.members.map((each) => Object.assign(new SteeringMemberType(), each));
  const terms = group.terms.map((each) => Object.assign(new TermsOfReferenceType(), each));
  return Object.assign(new SteeringGroupType(), { id, title, custodian, foundedOn, members, terms });
}

@Resolver(() => SteeringGroupType)
export class SteeringGroupResolver {
  @Query(() => SteeringGroupConnection, {
    nullable: true,
    description: "The steering groups to which you belong or are invited, or of your area.",
  })
  @Requires("steering:read")
  async steeringGroups(@Args(() => PageArgs) page: PageArgs, @Ctx() context: CasesContext) {
    const { request } = context;
    const found = await readPage(
      page,
      "steeringGroups",
      request.cursors,
      (window) => request.read((tx) => listSteeringGroups(tx, window)),
      ({ foundedAt, id }) => [foundedAt.toISOString(), id],
    );
    const groups = await Promise.all(found.nodes.map(({ id }) => findSteeringGroup(id, context)));
    const shown = new Map(groups.flatMap((group) => (group ? [[group.id, group] as const] : [])));
    return mapPage(found, ({ id }) => shown.get(id)!);
  }

  @Query(() => SteeringGroupType, { nullable: true, description: "A steering group by its id." })
  @Requires("steering:read")
  steeringGroup(
    @Arg("id", () => ID, { description: "The group's id." }) id: string,
    @Ctx() context: CasesContext,
  ) {
    return findSteeringGroup(id, context);
  }

  @FieldResolver(() => [steeringSeats], {
    nullable: true,
    description: "Seats that the group should have filled and has not.",
  })
  @Requires("steering:read")
  async seatsNotFilled(
    @Root() { id }: SteeringGroupType,
    @Ctx() { request }: CasesContext,
  ): Promise<SteeringSeat[]> {
    return (await request.loaders.seatsNotFilled.load(id)) ?? [];
  }

  @FieldResolver(() => [SteeringMeetingType], {
    nullable: true,
    description: "Its meetings, in the order in which they were planned.",
  })
  @Requires("steering:read")
  async meetings(@Root() { id }: SteeringGroupType, @Ctx() { request }: CasesContext) {
    const group = await request.loaders.steeringGroups.load(id);
    return (group?.meetings ?? []).map((each) => Object.assign(new SteeringMeetingType(), each));
  }

  @FieldResolver(() => [SteeringDecisionType], {
    nullable: true,
    description: "What it has decided, earliest first.",
  })
  @Requires("steering:read")
  async decisions(@Root() { id }: SteeringGroupType, @Ctx() { request }: CasesContext) {
    const group = await request.loaders.steeringGroups.load(id);
    return (group?.decisions ?? []).map((each) => Object.assign(new SteeringDecisionType(), each));
  }
}

@Resolver(() => SteeringMemberType)
export class SteeringMemberResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The name by which they are called in the group; null where it was erased.",
  })
  @Requires("steering:read")
  name(@Root() { name }: SteeringMemberType, @Ctx() { words }: CasesContext) {
    return words.load(name);
  }
}

@Resolver(() => TermsOfReferenceType)
export class TermsOfReferenceResolver {
  @FieldResolver(() => String, { nullable: true, description: "The text; null where it was erased." })
  @Requires("steering:read")
  text(@Root() { words: document }: TermsOfReferenceType, @Ctx() { words }: CasesContext) {
    return words.load(document);
  }
}
