import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { withdrawEntry } from "../actions/withdraw-entry.ts";
import { writeEntry } from "../actions/write-entry.ts";
import type { CasesContext } from "../context.ts";
import type { EntryCodes } from "../domain/review-entry.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import { WritePayload } from "./edit-conflict-type.ts";
import { findConflict } from "./find-conflict.ts";
import {
  WithdrawEntryInput,
  WriteAdjustmentInput,
  WriteCareConcernInput,
  WriteCareEventInput,
  WriteContributoryFactorInput,
  WriteGoodPracticeInput,
} from "./review-entry-inputs.ts";

@Resolver()
export class ReviewEntryMutations {
  @Mutation(() => WritePayload, {
    nullable: true,
    description: "Writes a dated event of the timeline of care.",
  })
  @Requires("review:write")
  writeCareEvent(
    @Arg("input", () => WriteCareEventInput) input: WriteCareEventInput,
    @Ctx() context: CasesContext,
  ) {
    const { on } = input;
    return write("writeCareEvent", input, context, { kind: "CARE_EVENT", codes: { ...ofCare(input), on } });
  }

  @Mutation(() => WritePayload, {
    nullable: true,
    description: "Writes down a reasonable adjustment that was needed, and whether it was made.",
  })
  @Requires("review:write")
  writeAdjustment(
    @Arg("input", () => WriteAdjustmentInput) input: WriteAdjustmentInput,
    @Ctx() context: CasesContext,
  ) {
    const { adjustment, made } = input;
    const codes = { ...ofCare(input), adjustment, made };
    return write("writeAdjustment", input, context, { kind: "ADJUSTMENT", codes });
  }

  @Mutation(() => WritePayload, { nullable: true, description: "Writes down something done well." })
  @Requires("review:write")
  writeGoodPractice(
    @Arg("input", () => WriteGoodPracticeInput) input: WriteGoodPracticeInput,
    @Ctx() context: CasesContext,
  ) {
    return write("writeGoodPractice", input, context, { kind: "GOOD_PRACTICE", codes: ofCare(input) });
  }

  @Mutation(() => WritePayload, {
    nullable: true,
    description: "Writes down what contributed to the death and could have been avoided by good care.",
  })
  @Requires("review:write")
  writeContributoryFactor(
    @Arg("input", () => WriteContributoryFactorInput) input: WriteContributoryFactorInput,
    @Ctx() context: CasesContext,
  ) {
    const { domain, category } = input;
    const codes = { ...ofCare(input), domain, category };
    return write("writeContributoryFactor", input, context, { kind: "CONTRIBUTORY_FACTOR", codes });
  }

  @Mutation(() => WritePayload, { nullable: true, description: "Writes down a concern about care." })
  @Requires("review:write")
  writeCareConcern(
    @Arg("input", () => WriteCareConcernInput) input: WriteCareConcernInput,
    @Ctx() context: CasesContext,
  ) {
    const codes = { ...ofCare(input), passedTo: input.passedTo };
    return write("writeCareConcern", input, context, { kind: "CARE_CONCERN", codes });
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Withdraws an entry; its history stays." })
  @Requires("review:write")
  withdrawEntry(
    @Arg("input", () => WithdrawEntryInput) input: WithdrawEntryInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawEntry", input, context, (tx) => withdrawEntry(tx, context.keys.master, input));
  }
}

type Written = WriteGoodPracticeInput;

const ofCare = ({ role, organisation = null }: Written) => ({ role, organisation });

async function write(
  operation: string,
  input: Written,
  context: CasesContext,
  entry: EntryCodes,
): Promise<WritePayload> {
  const { caseId, entryId = null, revision, words } = input;
  const payload = await actOnCase(operation, input, context, (tx) =>
    writeEntry(tx, context.keys.master, { caseId, entryId, revision, entry, words }),
  );
  const part = entryId === null ? null : { entryId };
  return { ...payload, conflict: await findConflict(context, caseId, payload, part) };
}
