import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { addRecommendation } from "../actions/add-recommendation.ts";
import { addTheme } from "../actions/add-theme.ts";
import { withdrawRecommendation } from "../actions/withdraw-recommendation.ts";
import { withdrawTheme } from "../actions/withdraw-theme.ts";
import type { CasesContext } from "../context.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import {
  AddRecommendationInput,
  AddThemeInput,
  WithdrawRecommendationInput,
  WithdrawThemeInput,
} from "./teaching-inputs.ts";

/** What a review teaches: its themes and recommendations, and taking them back. */
@Resolver()
export class TeachingMutations {
  @Mutation(() => CasePayload, { nullable: true, description: "Adds a theme of the list to a review." })
  @Requires("review:write")
  addTheme(@Arg("input", () => AddThemeInput) input: AddThemeInput, @Ctx() context: CasesContext) {
    return actOnCase("addTheme", input, context, (tx) => addTheme(tx, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Adds a recommendation: the reviewer's, or the steering group's after approval.",
  })
  @RequiresAny("review:write", "learning:decide")
  addRecommendation(
    @Arg("input", () => AddRecommendationInput) input: AddRecommendationInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, words, theme = null, organisation = null } = input;
    return actOnCase("addRecommendation", input, context, (tx) =>
      addRecommendation(tx, context.keys.master, { caseId, words, theme, organisation }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Withdraws a theme, as whoever writes on the review, or as the steering group after approval: the submission is then amended.",
  })
  @RequiresAny("review:write", "learning:decide")
  withdrawTheme(
    @Arg("input", () => WithdrawThemeInput) input: WithdrawThemeInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawTheme", input, context, (tx) => withdrawTheme(tx, context.keys.master, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Withdraws a recommendation, as the reviewer one of theirs, or as the steering group any after approval: the submission is then amended. It stays among those withdrawn.",
  })
  @RequiresAny("review:write", "learning:decide")
  withdrawRecommendation(
    @Arg("input", () => WithdrawRecommendationInput) input: WithdrawRecommendationInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawRecommendation", input, context, (tx) =>
      withdrawRecommendation(tx, context.keys.master, input),
    );
  }
}
