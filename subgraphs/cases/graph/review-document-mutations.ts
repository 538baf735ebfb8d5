import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { addContributor, removeContributor } from "../actions/change-contributors.ts";
import { discardEdit } from "../actions/discard-edit.ts";
import { recordCauses } from "../actions/record-causes.ts";
import { recordInformant } from "../actions/record-informant.ts";
import { withdrawInformant } from "../actions/withdraw-informant.ts";
import { writeSection } from "../actions/write-section.ts";
import type { CasesContext } from "../context.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import { ContributorInput, DiscardEditInput, WritePayload } from "./edit-conflict-type.ts";
import { findConflict } from "./find-conflict.ts";
import { RecordInformantInput, WithdrawInformantInput } from "./informant-type.ts";
import { RecordCausesInput } from "./recorded-causes-type.ts";
import { WriteSectionInput } from "./review-inputs.ts";

@Resolver()
export class ReviewDocumentMutations {
  @Mutation(() => WritePayload, {
    nullable: true,
    description:
      "Writes a part of a review. Where somebody has written it since the writer read it, the text is set aside and both are answered; so is one that comes while the case waits or a second reader has the review.",
  })
  @Requires("review:write")
  async writeSection(
    @Arg("input", () => WriteSectionInput) input: WriteSectionInput,
    @Ctx() context: CasesContext,
  ): Promise<WritePayload> {
    const { caseId, section } = input;
    const payload = await actOnCase("writeSection", input, context, (tx) =>
      writeSection(tx, context.keys.master, input),
    );
    return { ...payload, conflict: await findConflict(context, caseId, payload, { section }) };
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Discards a text that was set aside, as somebody who has read both.",
  })
  @Requires("review:write")
  discardEdit(@Arg("input", () => DiscardEditInput) input: DiscardEditInput, @Ctx() context: CasesContext) {
    return actOnCase("discardEdit", input, context, (tx) => discardEdit(tx, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Lets somebody else who is independent of the care write on a review.",
  })
  @Requires("review:write")
  addContributor(
    @Arg("input", () => ContributorInput) input: ContributorInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("addContributor", input, context, (tx) => addContributor(tx, input));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Lets somebody write on a review no more." })
  @Requires("review:write")
  removeContributor(
    @Arg("input", () => ContributorInput) input: ContributorInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("removeContributor", input, context, (tx) => removeContributor(tx, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records whom the reviewer asked: what they contributed, or why nobody did.",
  })
  @Requires("review:write")
  recordInformant(
    @Arg("input", () => RecordInformantInput) input: RecordInformantInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, kind, outcome, means = null, decidedBy = null, said = null } = input;
    const { investigationId = null, deferredUntil = null } = input;
    const given = { kind, outcome, means, decidedBy, investigationId, deferredUntil };
    return actOnCase("recordInformant", input, context, (tx) =>
      recordInformant(tx, context.keys.master, { caseId, said, ...given, attempts: input.attempts ?? [] }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Withdraws what was recorded of somebody by mistake; their place is open again unless others fill it.",
  })
  @Requires("review:write")
  withdrawInformant(
    @Arg("input", () => WithdrawInformantInput) input: WithdrawInformantInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawInformant", input, context, (tx) =>
      withdrawInformant(tx, context.keys.master, input),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records the cause lines of the certificate, as the reviewer has seen it.",
  })
  @Requires("review:write")
  recordCauses(
    @Arg("input", () => RecordCausesInput) input: RecordCausesInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, underlying = null, revision } = input;
    const causes = input.causes.map(({ line, text, icd10 = null }) => ({ line, text, icd10 }));
    return actOnCase("recordCauses", input, context, (tx) =>
      recordCauses(tx, { caseId, causes, underlying, revision }),
    );
  }
}
