import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { TokenFor } from "./issuer.ts";
import type { TestSubgraph } from "./subgraph.ts";

/** Who answers in an organisation for how long records are kept. */
export const guardian = (org: string, sub = `guardian of ${org}`): TokenFor => ({
  roles: ["caldicott-guardian"],
  org,
  sub,
});

/** The acts and lists of retention at one owner, whose names begin with a capital, as `Cases`. */
export function retentionAt(hub: TestSubgraph, owner: string) {
  const list = `${owner[0]!.toLowerCase()}${owner.slice(1)}`;
  const act = async (as: TokenFor, mutation: string, type: string, input: object, select: string) => {
    const { data, errors } = await hub.ask(
      as,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} refusals { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      "administration",
    );
    expect(errors).toBeUndefined();
    const { refusals, ...rest } = data[mutation];
    return { ...rest, refused: refusals.map(({ code }: { code: string }) => code) };
  };
  const read = async (as: TokenFor, field: string, select: string) => {
    const { data, errors } = await hub.ask(as, `{ ${field}(first: 100) { nodes { ${select} } } }`);
    expect(errors).toBeUndefined();
    return data[field].nodes;
  };
  return {
    raise: () =>
      act({ job: "appraise-records" }, `raise${owner}Appraisals`, "RaiseAppraisalsInput", {}, "raised more"),
    due: (as: TokenFor) =>
      read(as, `${list}RecordsDueForAppraisal`, "id recordClass recordId event eventOn dueOn underHold"),
    holds: (as: TokenFor) => read(as, `${list}LegalHolds`, "id kind recordClass recordId liftedAt"),
    certificates: (as: TokenFor) =>
      read(
        as,
        `${list}DestructionCertificates`,
        "id recordId parts { heldIn how count hash } digest destroyedBy",
      ),
    place: (as: TokenFor, input: object) =>
      act(
        as,
        `place${owner}LegalHold`,
        "PlaceLegalHoldInput",
        { kind: "INQUIRY", reason: "The inquiry has asked for it.", ...input },
        "hold { id }",
      ),
    lift: (as: TokenFor, holdId: string) =>
      act(
        as,
        `lift${owner}LegalHold`,
        "LiftLegalHoldInput",
        { holdId, reason: "It has reported." },
        "hold { id }",
      ),
    request: (as: TokenFor, input: object) =>
      act(as, `request${owner}Erasure`, "RequestErasureInput", input, "request { id }"),
    decideErasure: (as: TokenFor, input: object) =>
      act(
        as,
        `decide${owner}Erasure`,
        "DecideErasureInput",
        { granted: true, ground: "OBJECTION_UPHELD", reason: "They wish it.", ...input },
        "request { granted }",
      ),
    confirm: (
      as: TokenFor,
      requestId: string,
      idempotencyKey = randomUUID(),
      certificate = "certificate { recordId parts { heldIn how count hash } }",
    ) =>
      act(
        as,
        `confirm${owner}Erasure`,
        "ConfirmErasureInput",
        { requestId, idempotencyKey },
        `request { confirmedBy } stays ${certificate}`,
      ),
    decide: (as: TokenFor, input: object) =>
      act(
        as,
        `decide${owner}Appraisal`,
        "DecideAppraisalInput",
        { decision: "DESTROY", reason: "Its time is over.", ...input },
        "appraisal { decision decidedBy } certificate { id recordId parts { heldIn how count hash } digest }",
      ),
  };
}

/** Every table of an owner's in which a text stands somewhere, read past every restriction. */
export async function tablesThatSay(hub: TestSubgraph, text: string): Promise<string[]> {
  const tables = await hub.rows<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const found = [];
  for (const { name } of tables) {
    const said = await hub.rows(`select from "${name}" as said where said::text ilike $1 limit 1`, [
      `%${text}%`,
    ]);
    if (said.length > 0) found.push(name);
  }
  return found.sort();
}
