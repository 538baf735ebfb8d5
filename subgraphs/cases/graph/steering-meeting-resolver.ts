import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { timelinessAtMeeting } from "../actions/read-group-timeliness.ts";
import type { CasesContext } from "../context.ts";
import { itemIdOf } from "../domain/steering-agenda.ts";
import { lastMetBefore } from "../domain/steering-group.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import { TimelinessOfQuarterType } from "./clock-type.ts";
import { LearningActionType, showAction } from "./learning-action-type.ts";
import { findSteeringGroup } from "./steering-group-resolver.ts";
import { SteeringGroupType, SteeringMemberType } from "./steering-group-type.ts";
import {
  SteeringAgendaItemType,
  SteeringDecisionStepType,
  SteeringDecisionType,
  SteeringMeetingType,
} from "./steering-meeting-type.ts";
import { ThemeType } from "./theme-resolver.ts";

/** Finds a meeting as the graph shows it. */
export async function findSteeringMeeting(
  id: string,
  { request }: CasesContext,
): Promise<SteeringMeetingType | null> {
  const group = await request.loaders.groupsOfMeetings.load(id);
  const meeting = group?.meetings.find((each) => each.id === id);
  if (!group || !meeting) return null;
  return Object.assign(new SteeringMeetingType(), meeting, { lastMetAt: lastMetBefore(group, meeting) });
}

/** Members of a group, in the order of these ids. */
async function membersOf(
  groupId: string,
  ids: readonly string[],
  { request }: CasesContext,
): Promise<SteeringMemberType[]> {
  const group = await request.loaders.steeringGroups.load(groupId);
  return ids.flatMap((id) => {
    const member = group?.members.find((each) => each.id === id);
    return member ? [Object.assign(new SteeringMemberType(), member)] : [];
  });
}

@Resolver(() => SteeringMeetingType)
export class SteeringMeetingResolver {
  @Query(() => SteeringMeetingType, {
    nullable: true,
    description: "A meeting of a steering group by its id.",
  })
  @Requires("steering:read")
  steeringMeeting(
    @Arg("id", () => ID, { description: "The meeting's id." }) id: string,
    @Ctx() context: CasesContext,
  ) {
    return findSteeringMeeting(id, context);
  }

  @FieldResolver(() => SteeringGroupType, { nullable: true, description: "The group that meets." })
  @Requires("steering:read")
  steeringGroup(@Root() { groupId }: SteeringMeetingType, @Ctx() context: CasesContext) {
    return findSteeringGroup(groupId, context);
  }

  @FieldResolver(() => String, { nullable: true, description: "Where, and at what time." })
  @Requires("steering:read")
  place(@Root() { place }: SteeringMeetingType, @Ctx() { words }: CasesContext) {
    return place === null ? null : words.load(place);
  }

  @FieldResolver(() => [SteeringMemberType], {
    nullable: true,
    description: "Who has said that they cannot come.",
  })
  @Requires("steering:read")
  apologies(@Root() { groupId, apologies }: SteeringMeetingType, @Ctx() context: CasesContext) {
    return membersOf(groupId, apologies, context);
  }

  @FieldResolver(() => [SteeringMemberType], { nullable: true, description: "Who was there." })
  @Requires("steering:read")
  present(@Root() { groupId, present }: SteeringMeetingType, @Ctx() context: CasesContext) {
    return membersOf(groupId, present, context);
  }

  @FieldResolver(() => [SteeringAgendaItemType], {
    nullable: true,
    description:
      "What is due: what stands on the agenda now, or since the meeting began what stood there then. Of it you see what rests on cases that you may see.",
  })
  @Requires("steering:read")
  async agenda(@Root() { id }: SteeringMeetingType, @Ctx() { request }: CasesContext) {
    const items = (await request.loaders.agendas.load(id)) ?? [];
    return items.map((item) => Object.assign(new SteeringAgendaItemType(), { ...item, id: itemIdOf(item) }));
  }

  @FieldResolver(() => [TimelinessOfQuarterType], {
    nullable: true,
    description:
      "Of the agenda: how timely reviews are of the deaths notified in the last twelve months, or were when the meeting began; for members whose organisation keeps the cases.",
  })
  @Requires("steering:read", "case:read")
  async timeliness(@Root() { id }: SteeringMeetingType, @Ctx() { request }: CasesContext) {
    const group = await request.loaders.groupsOfMeetings.load(id);
    const meeting = group?.meetings.find((each) => each.id === id);
    return group && meeting ? request.read((tx) => timelinessAtMeeting(tx, group, meeting)) : null;
  }

  @FieldResolver(() => [SteeringDecisionType], { nullable: true, description: "What it has decided." })
  @Requires("steering:read")
  async decisions(@Root() { id, groupId }: SteeringMeetingType, @Ctx() { request }: CasesContext) {
    const group = await request.loaders.steeringGroups.load(groupId);
    const taken = (group?.decisions ?? []).filter(({ meetingId }) => meetingId === id);
    return taken.map((each) => Object.assign(new SteeringDecisionType(), each));
  }
}

@Resolver(() => SteeringAgendaItemType)
export class SteeringAgendaItemResolver {
  @FieldResolver(() => [CaseType], { nullable: true, description: "The cases on which it rests." })
  @Requires("steering:read", "case:read")
  async cases(@Root() { caseIds }: SteeringAgendaItemType, @Ctx() context: CasesContext) {
    const found = await Promise.all(caseIds.map((id) => findCase(id, context)));
    return found.filter((each) => each !== null);
  }

  @FieldResolver(() => LearningActionType, {
    nullable: true,
    description: "The action, where one is overdue.",
  })
  @Requires("steering:read")
  async action(@Root() { kind, about }: SteeringAgendaItemType, @Ctx() { request }: CasesContext) {
    const action = kind === "ACTION_OVERDUE" ? await request.loaders.actionsById.load(about) : null;
    return action && showAction(action);
  }

  @FieldResolver(() => ThemeType, { nullable: true, description: "The theme, where one is new." })
  @Requires("steering:read")
  theme(@Root() { kind, about }: SteeringAgendaItemType): ThemeType | null {
    return kind === "NEW_THEME" ? { code: about } : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "What the group has decided before, where it is overdue; it stands among its decisions.",
  })
  @Requires("steering:read")
  decisionId(@Root() { kind, about }: SteeringAgendaItemType): string | null {
    return kind === "DECISION_OVERDUE" ? about : null;
  }
}

@Resolver(() => SteeringDecisionType)
export class SteeringDecisionResolver {
  @FieldResolver(() => String, { nullable: true, description: "Its wording; null where it was erased." })
  @Requires("steering:read")
  text(@Root() { words: document }: SteeringDecisionType, @Ctx() { words }: CasesContext) {
    return words.load(document);
  }

  @FieldResolver(() => SteeringMemberType, { nullable: true, description: "Who proposed it." })
  @Requires("steering:read")
  async proposedBy(@Root() { groupId, proposedBy }: SteeringDecisionType, @Ctx() context: CasesContext) {
    return (await membersOf(groupId, [proposedBy], context))[0] ?? null;
  }

  @FieldResolver(() => [SteeringMemberType], {
    nullable: true,
    description: "Who was there and took no part, as they are not independent of the review.",
  })
  @Requires("steering:read")
  withdrew(@Root() { groupId, withdrew }: SteeringDecisionType, @Ctx() context: CasesContext) {
    return membersOf(groupId, withdrew, context);
  }

  @FieldResolver(() => SteeringMeetingType, {
    nullable: true,
    description: "The meeting that has decided it.",
  })
  @Requires("steering:read")
  meeting(@Root() { meetingId }: SteeringDecisionType, @Ctx() context: CasesContext) {
    return findSteeringMeeting(meetingId, context);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: "The case whose report it is about, if any.",
  })
  @Requires("steering:read", "case:read")
  case(@Root() { caseId }: SteeringDecisionType, @Ctx() context: CasesContext) {
    return caseId === null ? null : findCase(caseId, context);
  }
}

@Resolver(() => SteeringDecisionStepType)
export class SteeringDecisionStepResolver {
  @FieldResolver(() => String, { nullable: true, description: "What was told; null where it was erased." })
  @Requires("steering:read")
  text(@Root() { words: document }: SteeringDecisionStepType, @Ctx() { words }: CasesContext) {
    return words.load(document);
  }
}
