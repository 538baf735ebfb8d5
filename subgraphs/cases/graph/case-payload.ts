import { Field, ObjectType } from "type-graphql";
import { RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import type { Outcome } from "../../kit/request.ts";
import type { CasesContext } from "../context.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";

@ObjectType("CasePayload", { description: "A case after what was asked for, or why it was not done." })
@SignedIn()
export class CasePayload {
  @Field(() => CaseType, { nullable: true, description: "The case as it stands now." })
  @RequiresAny(
    "case:read",
    "case:open",
    "case:hold",
    "appointment:record",
    "submission:prepare",
    "child-acknowledgement:record",
  )
  case!: CaseType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

/** The payload of an act on a case. @param known the case, for a second delivery that does nothing */
export async function casePayload(
  { done, refusals }: Outcome<{ caseId: string | null }>,
  context: CasesContext,
  known: string | null = null,
): Promise<CasePayload> {
  const caseId = done?.caseId ?? (refusals.length === 0 ? known : null);
  return { case: caseId === null ? null : await findCase(caseId, context), refusals };
}
