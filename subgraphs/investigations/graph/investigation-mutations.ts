import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import type { Outcome } from "../../kit/request.ts";
import { concludeInvestigation } from "../actions/conclude-investigation.ts";
import { linkInvestigation } from "../actions/link-investigation.ts";
import { openInvestigation } from "../actions/open-investigation.ts";
import { reachStage } from "../actions/reach-stage.ts";
import { unlinkInvestigation } from "../actions/unlink-investigation.ts";
import { updateInvestigation } from "../actions/update-investigation.ts";
import type { InvestigationsContext } from "../context.ts";
import {
  ConcludeInvestigationInput,
  LinkInvestigationInput,
  OpenInvestigationInput,
  ReachStageInput,
  UnlinkInvestigationInput,
  UpdateInvestigationInput,
} from "./investigation-inputs.ts";
import { findInvestigation } from "./investigation-resolver.ts";
import { InvestigationPayload, InvestigationType } from "./investigation-type.ts";

@Resolver(() => InvestigationType)
export class InvestigationMutations {
  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Tells the hub of another review or investigation of an adult's or a child's death.",
  })
  @Requires("investigation:write")
  async openInvestigation(
    @Arg("input", () => OpenInvestigationInput) input: OpenInvestigationInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "openInvestigation", key: input.idempotencyKey, input },
      (tx) =>
        openInvestigation(tx, {
          ...input,
          leadOrganisation: input.leadOrganisation ?? null,
          disclosureRestricted: input.disclosureRestricted ?? false,
        }),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Changes what is kept of an investigation, or lets it rest or go on.",
  })
  @Requires("investigation:write")
  async updateInvestigation(
    @Arg("input", () => UpdateInvestigationInput) input: UpdateInvestigationInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "updateInvestigation", key: input.idempotencyKey, input },
      (tx) =>
        updateInvestigation(tx, {
          investigationId: input.investigationId,
          reference: input.reference ?? null,
          leadOrganisation: input.leadOrganisation ?? null,
          disclosureRestricted: input.disclosureRestricted ?? null,
          step: input.step ?? null,
          subject: input.subject ?? null,
          restriction: restrictionOf(input),
          liftRestriction: input.liftRestriction ?? false,
        }),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Keeps that an investigation came to a stage of its kind.",
  })
  @Requires("investigation:write")
  async reachStage(
    @Arg("input", () => ReachStageInput) input: ReachStageInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "reachStage", key: input.idempotencyKey, input },
      (tx) => reachStage(tx, input),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Links an investigation with a case; the review is held where it has to wait.",
  })
  @Requires("investigation:write")
  async linkInvestigation(
    @Arg("input", () => LinkInvestigationInput) input: LinkInvestigationInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "linkInvestigation", key: input.idempotencyKey, input },
      (tx) => linkInvestigation(tx, { ...input, holdsReview: input.holdsReview ?? null }),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Takes a link away; a review that waited goes on.",
  })
  @Requires("investigation:write")
  async unlinkInvestigation(
    @Arg("input", () => UnlinkInvestigationInput) input: UnlinkInvestigationInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "unlinkInvestigation", key: input.idempotencyKey, input },
      (tx) => unlinkInvestigation(tx, input),
    );
    return shown(outcome, context);
  }

  @Mutation(() => InvestigationPayload, {
    nullable: true,
    description: "Concludes an investigation; reviews that waited for it go on.",
  })
  @Requires("investigation:write")
  async concludeInvestigation(
    @Arg("input", () => ConcludeInvestigationInput) input: ConcludeInvestigationInput,
    @Ctx() context: InvestigationsContext,
  ) {
    const outcome = await context.request.command(
      { operation: "concludeInvestigation", key: input.idempotencyKey, input },
      (tx) =>
        concludeInvestigation(tx, {
          investigationId: input.investigationId,
          concludedOn: input.concludedOn,
          outcome: input.outcome,
          restrictedBy: input.restrictedBy ?? null,
          restrictedUntil: input.restrictedUntil ?? null,
        }),
    );
    return shown(outcome, context);
  }
}

/** The payload of an act on an investigation. */
export async function shown(
  { done, refusals }: Outcome<{ investigationId: string }>,
  context: InvestigationsContext,
) {
  return { investigation: done && (await findInvestigation(done.investigationId, context)), refusals };
}

/** The restriction that an update sets; null where it says nothing of one. */
function restrictionOf({ restrictedBy = null, restrictedUntil = null }: UpdateInvestigationInput) {
  return restrictedBy === null && restrictedUntil === null ? null : { restrictedBy, restrictedUntil };
}
