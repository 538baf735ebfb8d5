import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { agreeInterfacePlan } from "../actions/agree-interface-plan.ts";
import { proposeInterfacePlan } from "../actions/propose-interface-plan.ts";
import { reachMilestone } from "../actions/reach-milestone.ts";
import { reportInterface } from "../actions/report-interface.ts";
import type { InvestigationsContext } from "../context.ts";
import { planInForce } from "../domain/interface-plan.ts";
import type { InterfaceReport } from "../domain/interface-report.ts";
import type { InvestigationLink } from "../domain/link.ts";
import { listInterfaces } from "../store/links.ts";
import {
  AgreeInterfacePlanInput,
  InterfacePlanType,
  ProposeInterfacePlanInput,
  ReachMilestoneInput,
  showPlan,
} from "./interface-plan-type.ts";
import {
  InterfaceConnection,
  InterfaceReportPayload,
  InterfaceReportType,
  InterfacesArgs,
  OutstandingReportType,
  ReportInterfaceInput,
} from "./interface-report-type.ts";
import { shown } from "./investigation-mutations.ts";
import { showLinks } from "./investigation-resolver.ts";
import { InvestigationLinkType, InvestigationPayload } from "./investigation-type.ts";

@Resolver(() => InvestigationLinkType)
export class InterfaceResolver {
  @Query(() => InterfaceConnection, {
    nullable: true,
    description:
      "Reviews that meet another process, with what the steering group was told and is to be told, earliest linked first.",
  })
  @Requires("investigation:read")
  async interfaces(
    @Args(() => InterfacesArgs) { filter, ...page }: InterfacesArgs,
    @Ctx() context: InvestigationsContext,
  ) {
    const { request } = context;
    const found = await readPage(
      page,
      "interfaces",
      request.cursors,
      (window) => request.read((tx) => listInterfaces(tx, filter ?? {}, window)),
      ({ linkedAt, id }) => [linkedAt.toISOString(), id],
    );
    const links = await showLinks(found.nodes, context);
    const shownAs = new Map(links.map((link) => [link.id, link]));
    return mapPage(found, ({ id }) => shownAs.get(id)!);
  }

  @FieldResolver(() => InterfacePlanType, {
    nullable: true,
    description: "The plan that holds, as both sides have agreed to it.",
  })
  @Requires("investigation:read")
  async plan(@Root() link: InvestigationLink, @Ctx() { request }: InvestigationsContext) {
    const plan = planInForce((await request.loaders.plansOfLink.load(link.id)) ?? []);
    return plan && showPlan(plan);
  }

  @FieldResolver(() => [InterfacePlanType], {
    nullable: true,
    description: "Every plan that was proposed, earliest first; the last may wait for the other side.",
  })
  @Requires("investigation:read")
  async plans(@Root() link: InvestigationLink, @Ctx() { request }: InvestigationsContext) {
    return ((await request.loaders.plansOfLink.load(link.id)) ?? []).map(showPlan);
  }

  @FieldResolver(() => [InterfaceReportType], {
    nullable: true,
    description: "What the steering group was told, earliest first.",
  })
  @Requires("investigation:read")
  async reports(@Root() link: InvestigationLink, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.reportsOfLink.load(link.id)) ?? [];
  }

  @FieldResolver(() => [OutstandingReportType], {
    nullable: true,
    description: "What the steering group is still to be told.",
  })
  @Requires("investigation:read")
  async outstanding(@Root() link: InvestigationLink, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.outstandingOfLink.load(link.id)) ?? [];
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Proposes a plan for collecting data, which holds once the other side has agreed.",
  })
  @Requires("interface:plan")
  async proposeInterfacePlan(
    @Arg("input", () => ProposeInterfacePlanInput) input: ProposeInterfacePlanInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const { idempotencyKey: key, relation = null, holdsReview = null, ...rest } = input;
    const plan = { ...rest, relation, holdsReview };
    const outcome = await context.request.command({ operation: "proposeInterfacePlan", key, input }, (tx) =>
      proposeInterfacePlan(tx, plan),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Agrees to the plan that the other side has proposed.",
  })
  @Requires("interface:plan")
  async agreeInterfacePlan(
    @Arg("input", () => AgreeInterfacePlanInput) input: AgreeInterfacePlanInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "agreeInterfacePlan", key: input.idempotencyKey, input },
      (tx) => agreeInterfacePlan(tx, input),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Says when one's side reached a milestone of the plan that holds.",
  })
  @Requires("interface:plan")
  async reachMilestone(
    @Arg("input", () => ReachMilestoneInput) input: ReachMilestoneInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const { idempotencyKey: key, reachedOn = null, ...rest } = input;
    const outcome = await context.request.command({ operation: "reachMilestone", key, input }, (tx) =>
      reachMilestone(tx, { ...rest, reachedOn }),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InterfaceReportPayload, {
    nullable: true,
    description: "Tells the steering group of a review and another process that affect each other.",
  })
  @Requires("interface:report")
  async reportInterface(
    @Arg("input", () => ReportInterfaceInput) input: ReportInterfaceInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { idempotencyKey: key, ...told } = input;
    const { done, refusals } = await request.command({ operation: "reportInterface", key, input }, (tx) =>
      reportInterface(tx, { ...told, planVersion: told.planVersion ?? null, words: told.words ?? null }),
    );
    return {
      interfaceReport: done && (await request.loaders.interfaceReports.load(done.reportId)),
      refusals,
    };
  }
}

@Resolver(() => InterfaceReportType)
export class InterfaceReportResolver {
  @FieldResolver(() => String, { nullable: true, description: "The reviewing officer's words." })
  @Requires("investigation:read")
  words(@Root() report: InterfaceReport, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.reportWords.load(report.id);
  }
}
