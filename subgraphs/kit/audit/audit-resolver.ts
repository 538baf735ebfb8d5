import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { auditKeepers } from "../../../schema/codes/audit-keepers.ts";
import { readPage } from "../connections.ts";
import { Requires } from "../federated-schema.ts";
import type { QueueName } from "../queue.ts";
import { refuseIf } from "../refusals.ts";
import type { Request } from "../request.ts";
import {
  AnchorAuditInput,
  AnchorAuditPayload,
  AuditEntryConnection,
  AuditOfOrganisationArgs,
  AuditOfRecordArgs,
} from "./audit-type.ts";
import { listOfOrganisation, listOfRecord, saveAnchor } from "./lists.ts";

interface AuditContext {
  readonly request: Request<unknown>;
}

/**
 * An owner's audit as those read it who answer for the records, and the head of another owner's that is kept here.
 * Each owner has its own, under names of its own: nobody can answer for what another keeps.
 */
export function auditResolver(owner: QueueName): new () => object {
  const names = {
    ofRecord: `${owner}AuditOfRecord`,
    ofOrganisation: `${owner}AuditOfOrganisation`,
    anchor: `anchorAuditAt${owner[0]!.toUpperCase()}${owner.slice(1)}`,
  };

  @Resolver()
  class AuditResolver {
    @Query(() => AuditEntryConnection, {
      name: names.ofRecord,
      nullable: true,
      description: `Who has seen, changed or was refused one record of ${owner}, in the order of time.`,
    })
    @Requires("audit:read")
    ofRecord(
      @Args(() => AuditOfRecordArgs) { type, id, ...page }: AuditOfRecordArgs,
      @Ctx() { request }: AuditContext,
    ) {
      return readPage(
        page,
        names.ofRecord,
        request.cursors,
        (window) => request.read((tx) => listOfRecord(tx, { type, id }, window)),
        (entry) => [entry.at.toISOString(), entry.id],
      );
    }

    @Query(() => AuditEntryConnection, {
      name: names.ofOrganisation,
      nullable: true,
      description: `What one organisation has seen and done of ${owner} from one day to another.`,
    })
    @Requires("audit:read")
    ofOrganisation(
      @Args(() => AuditOfOrganisationArgs) { code, from, until, ...page }: AuditOfOrganisationArgs,
      @Ctx() { request }: AuditContext,
    ) {
      return readPage(
        page,
        names.ofOrganisation,
        request.cursors,
        (window) => request.read((tx) => listOfOrganisation(tx, { code, from, until }, window)),
        (entry) => [entry.at.toISOString(), entry.id],
      );
    }

    @Mutation(() => AnchorAuditPayload, {
      name: names.anchor,
      nullable: true,
      description: `Keeps with ${owner} where another owner's audit ends, so that its end cannot be cut off unseen.`,
    })
    @Requires("audit:anchor")
    async anchor(
      @Arg("input", () => AnchorAuditInput) { eventId, ...head }: AnchorAuditInput,
      @Ctx() { request }: AuditContext,
    ): Promise<AnchorAuditPayload> {
      const { refusals } = await request.receive(eventId, async (tx) => {
        const isOurs = Object.entries(auditKeepers).some(([of, by]) => of === head.owner && by === owner);
        const isHead = /^[\da-f]{64}$/.test(head.seal) && head.position > 0;
        refuseIf(isOurs && isHead ? [] : [{ code: "NOT_TO_BE_KEPT_HERE", path: ["owner"] }]);
        return saveAnchor(tx, head);
      });
      return { refusals };
    }
  }
  return AuditResolver;
}
