import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { CasesContext } from "../context.ts";
import { listActs } from "../store/acts.ts";
import { findCaseIdByReference } from "../store/cases.ts";
import { listCases } from "../store/list-cases.ts";
import { CaseActConnection, showAct } from "./act-type.ts";
import { CaseConnection, CaseHoldType, CaseListArgs, CaseType, showCase } from "./case-type.ts";
import { EligibilityType, showEligibility } from "./eligibility-type.ts";
import { AppointmentProposalType, showProposal } from "./proposal-type.ts";
import { PersonStub, ReviewerStub } from "./stubs.ts";

const idLimit = 200;

/** A filter asks for too much; graphql takes the code over into the error that the caller gets. */
class TooManyIds extends Error {
  override readonly name = "TooManyIds";
  readonly extensions = { code: "BAD_USER_INPUT" };
  constructor() {
    super(`A filter names at most ${idLimit} ids.`);
  }
}

/** A case by id, as the graph shows it; also how other owners' references are resolved. */
export async function findCase(id: string, { request }: CasesContext): Promise<CaseType | null> {
  const found = await request.loaders.cases.load(id);
  return found ? showCase(found) : null;
}

@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseType, { nullable: true, description: "A case by its id." })
  @Requires("case:read")
  case(@Arg("id", () => ID, { description: "The case's id." }) id: string, @Ctx() context: CasesContext) {
    return findCase(id, context);
  }

  @Query(() => CaseType, { nullable: true, description: "A case by its reference." })
  @Requires("case:read")
  async caseByReference(
    @Arg("reference", () => String, { description: "By which people speak of it." }) reference: string,
    @Ctx() context: CasesContext,
  ) {
    const id = await context.request.read((tx) => findCaseIdByReference(tx, reference.trim().toUpperCase()));
    return id && findCase(id, context);
  }

  @Query(() => CaseConnection, {
    nullable: true,
    description: "Cases in the order in which they were opened.",
  })
  @Requires("case:read")
  async cases(
    @Args(() => CaseListArgs) { filter = {}, ...page }: CaseListArgs,
    @Ctx() { request }: CasesContext,
  ) {
    if ((filter.ids?.length ?? 0) > idLimit || (filter.personIds?.length ?? 0) > idLimit) {
      throw new TooManyIds();
    }
    const found = await readPage(
      page,
      "cases",
      request.cursors,
      (window) =>
        request.read(async (tx) => {
          const today = dayInEngland(tx.now);
          return (await listCases(tx, filter, window)).map((file) => ({ file, today }));
        }),
      ({ file }) => [file.openedAt.toISOString(), file.id],
    );
    return mapPage(found, showCase);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "The person who died." })
  @Requires("case:read")
  person(@Root() { personId }: CaseType): PersonStub {
    return { id: personId };
  }

  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description: "Whether the death is one for review, and why.",
  })
  @Requires("case:read")
  eligibility(@Root() { standing }: CaseType) {
    return standing.eligibility && showEligibility(standing.eligibility);
  }

  @FieldResolver(() => ReviewerStub, { nullable: true, description: "The appointed reviewer." })
  @Requires("case:read")
  reviewer(@Root() { standing }: CaseType): ReviewerStub | null {
    return standing.reviewer && { id: standing.reviewer.id };
  }

  @FieldResolver(() => [CaseHoldType], {
    nullable: true,
    description: "Its holds, open and ended, earliest first.",
  })
  @Requires("case:read")
  async holds(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.holds.load(id)) ?? [];
  }

  @FieldResolver(() => [AppointmentProposalType], {
    nullable: true,
    description: "The reviewers proposed for it and the answers, earliest first.",
  })
  @Requires("case:read")
  async proposals(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.proposals.load(id)) ?? []).map(showProposal);
  }

  @FieldResolver(() => CaseActConnection, {
    nullable: true,
    description: "Everything that was done to it, earliest first.",
  })
  @Requires("case:read")
  async timeline(
    @Root() { id }: CaseType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await readPage(
      page,
      `timeline of ${id}`,
      request.cursors,
      (window) => request.read((tx) => listActs(tx, id, window)),
      (act) => [String(act.sequence), act.id],
    );
    return mapPage(found, showAct);
  }
}
