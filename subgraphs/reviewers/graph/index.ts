import { auditResolver } from "../../kit/audit/audit-resolver.ts";
import { buildFederatedSchema, type FederatedSchema } from "../../kit/federated-schema.ts";
import { erasedOnResolver } from "../../kit/retention/erased.ts";
import { retentionResolver } from "../../kit/retention/retention-resolver.ts";
import { sealResolver } from "../../kit/seal/seal-resolver.ts";
import { sharingResolver } from "../../kit/sharing/sharing-resolver.ts";
import type { ReviewersContext } from "../context.ts";
import { AppointmentResolver } from "./appointment-resolver.ts";
import { LeaveResolver } from "./leave-resolver.ts";
import { OperationResolver } from "./operation-resolver.ts";
import { OrganisationResolver } from "./organisation-resolver.ts";
import { ReviewerMutations } from "./reviewer-mutations.ts";
import { DeclarationOfInterestResolver, ReviewerResolver } from "./reviewer-resolver.ts";
import { ReviewerType } from "./reviewer-type.ts";
import { SuitableReviewersResolver } from "./suitable-resolver.ts";
import { SupportResolver } from "./support-resolver.ts";

/** The reviewers subgraph's schema. */
export function reviewersSchema(): FederatedSchema {
  return buildFederatedSchema<ReviewersContext>({
    resolvers: [
      sharingResolver("reviewers"),
      retentionResolver("reviewers"),
      erasedOnResolver(ReviewerType, "reviewer", "reviewer:read"),
      auditResolver("reviewers"),
      sealResolver("Reviewers"),
      OrganisationResolver,
      OperationResolver,
      ReviewerResolver,
      ReviewerMutations,
      DeclarationOfInterestResolver,
      AppointmentResolver,
      LeaveResolver,
      SuitableReviewersResolver,
      SupportResolver,
    ],
    references: {
      // What the case knows of past care comes with the reference.
      Case: (reference) => reference,
      Organisation: ({ id, code }, { request }) =>
        id === undefined
          ? request.loaders.organisationsByCode.load(String(code))
          : request.loaders.organisations.load(String(id)),
      Reviewer: ({ id }, { request }) => request.loaders.reviewers.load(String(id)),
    },
  });
}
