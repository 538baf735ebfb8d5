import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { dueStepsOf, nameOf } from "../actions/read-processes.ts";
import type { InvestigationsContext } from "../context.ts";
import type { Investigation } from "../domain/investigation.ts";
import { nextDue } from "../domain/time-limits.ts";
import { InvestigationType } from "./investigation-type.ts";
import { ProcessNameType } from "./process-type.ts";
import { DueStepType, ReachedStageType } from "./progress-type.ts";

@Resolver(() => InvestigationType)
export class ProgressResolver {
  @FieldResolver(() => ProcessNameType, {
    nullable: true,
    description: "What the process was called when it was opened, and by which law it goes.",
  })
  @Requires("investigation:read")
  process(@Root() investigation: Investigation) {
    return nameOf(investigation);
  }

  @FieldResolver(() => [ReachedStageType], {
    nullable: true,
    description: "The stages that it has come to, earliest first.",
  })
  @Requires("investigation:read")
  async stages(@Root() { id }: Investigation, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.stagesOfInvestigation.load(id)) ?? [];
  }

  @FieldResolver(() => [DueStepType], {
    nullable: true,
    description: "By when what of it is to be done, by the time limits of the day on which it was opened.",
  })
  @Requires("investigation:read")
  async due(@Root() investigation: Investigation, @Ctx() { request }: InvestigationsContext) {
    const reached = await request.loaders.stagesOfInvestigation.load(investigation.id);
    return dueStepsOf(investigation, reached ?? []);
  }

  @FieldResolver(() => DueStepType, { nullable: true, description: "What is to be done next, and by when." })
  @Requires("investigation:read")
  async nextDue(@Root() investigation: Investigation, @Ctx() context: InvestigationsContext) {
    return nextDue(await this.due(investigation, context));
  }
}
