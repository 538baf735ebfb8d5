import DataLoader from "dataloader";
import type { Request } from "../kit/request.ts";
import { type Pool, readPool } from "./actions/read-pool.ts";
import type { Appointment } from "./domain/appointment.ts";
import type { Organisation } from "./domain/organisation.ts";
import type { DeclaredInterest, Leave, Reviewer, Training } from "./domain/reviewer.ts";
import { findAppointments } from "./store/appointments.ts";
import { findAvailability } from "./store/availability.ts";
import { findLeave } from "./store/leave.ts";
import { findOrganisations, findOrganisationsByCode } from "./store/organisations.ts";
import { findInterests, findTraining } from "./store/records.ts";
import { findReviewers } from "./store/reviewers.ts";

/** What a request to this subgraph loads in batches. */
export interface ReviewersLoaders {
  readonly organisations: DataLoader<string, Organisation | null>;
  readonly organisationsByCode: DataLoader<string, Organisation | null>;
  readonly reviewers: DataLoader<string, Reviewer | null>;
  readonly availability: DataLoader<string, boolean | null>;
  readonly training: DataLoader<string, Training[] | null>;
  readonly interests: DataLoader<string, DeclaredInterest[] | null>;
  readonly leave: DataLoader<string, Leave[] | null>;
  /** Under whatever key, everybody who might review a case: read once for all cases of a request. */
  readonly pool: DataLoader<string, Pool>;
  readonly appointments: DataLoader<string, Appointment[] | null>;
}

/** What every resolver of this subgraph gets. */
export interface ReviewersContext {
  readonly request: Request<ReviewersLoaders>;
}

/** Makes the loaders of one request. */
export function reviewersLoaders(request: Request<ReviewersLoaders>): ReviewersLoaders {
  return {
    organisations: request.batched(findOrganisations),
    organisationsByCode: request.batched(findOrganisationsByCode),
    reviewers: request.batched(findReviewers),
    availability: request.batched(findAvailability),
    training: request.batched(findTraining),
    interests: request.batched(findInterests),
    leave: request.batched(findLeave),
    pool: new DataLoader(async (keys) => {
      const pool = await request.read(readPool);
      return keys.map(() => pool);
    }),
    appointments: request.batched(findAppointments),
  };
}
