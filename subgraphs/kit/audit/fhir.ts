import type { Purpose } from "../../../schema/codes/purposes.ts";
import type { AuditKind } from "./audit-tables.ts";
import type { KeptEntry } from "./entry.ts";

/**
 * An entry as an AuditEvent of FHIR R4 (4.0.1). Codes of our own have systems below `urn:mortality-review-hub`;
 * organisations are named by their code, people by their sign-in, records by their type and id.
 * Source: https://hl7.org/fhir/R4/auditevent.html; DICOM PS3.16, contexts 400 to 402.
 * @param owner whose audit it is
 */
export function auditEvent(entry: KeptEntry, owner: string): object {
  const { type, subtype, action } = events[entry.kind];
  return {
    resourceType: "AuditEvent",
    id: entry.id,
    type,
    subtype: [entry.kind === "read" && entry.recordId === null ? interaction("search-type") : subtype],
    action,
    recorded: entry.at.toISOString(),
    outcome: entry.kind === "refusal" ? "4" : "0",
    ...(entry.reasons.length > 0 ? { outcomeDesc: entry.reasons.join(" ") } : {}),
    purposeOfEvent: [{ coding: purposesOf(entry) }],
    agent: agentsOf(entry),
    source: { observer: { display: owner } },
    entity: [
      {
        what: { identifier: { system: `${ours}:${owner}`, value: nameOf(entry) } },
        type: systemObject,
        ...detailed(entry.fields.map((field) => ({ type: "field", valueString: field }))),
      },
      {
        what: { identifier: { system: `${ours}:request`, value: entry.requestId } },
        ...detailed([
          ...(entry.operation === null ? [] : [{ type: "operation", valueString: entry.operation }]),
          ...(entry.breakGlass === null ? [] : [{ type: "break-glass", valueString: entry.breakGlass }]),
          ...(entry.operationHash === null ? [] : [{ type: "document", valueString: entry.operationHash }]),
        ]),
      },
    ],
  };
}

/** A list in JSON of FHIR is left out where it is empty. */
const detailed = (detail: readonly object[]) => (detail.length === 0 ? {} : { detail });

const ours = "urn:mortality-review-hub";
const interaction = (code: string) => ({ system: "http://hl7.org/fhir/restful-interaction", code });
const rest = {
  system: "http://terminology.hl7.org/CodeSystem/audit-event-type",
  code: "rest",
  display: "RESTful Operation",
};
const systemObject = {
  system: "http://terminology.hl7.org/CodeSystem/audit-entity-type",
  code: "2",
  display: "System Object",
};
const dicom = (code: string, display: string) => ({
  system: "http://dicom.nema.org/resources/ontology/DCM",
  code,
  display,
});

const events: Readonly<Record<AuditKind, { type: object; subtype: object; action: string }>> = {
  read: { type: rest, subtype: interaction("read"), action: "R" },
  write: { type: rest, subtype: interaction("update"), action: "U" },
  refusal: { type: rest, subtype: interaction("operation"), action: "E" },
  export: { type: dicom("110106", "Export"), subtype: interaction("operation"), action: "R" },
  "break-glass": {
    type: dicom("110113", "Security Alert"),
    subtype: dicom("110127", "Emergency Override Started"),
    action: "E",
  },
};

/**
 * For each purpose the nearest of PurposeOfUse, to which `purposeOfEvent` is bound; ours stands beside it.
 * Source: https://terminology.hl7.org/ValueSet-v3-PurposeOfUse.html
 */
const nearestPurposes: Readonly<Record<string, string>> = {
  notification: "HQUALIMP",
  matching: "RECORDMGT",
  review: "HQUALIMP",
  "family-contact": "HQUALIMP",
  investigation: "HLEGAL",
  "child-death-review": "HQUALIMP",
  learning: "HQUALIMP",
  submission: "HQUALIMP",
  statistics: "HOUTCOMS",
  administration: "HSYSADMIN",
} satisfies Record<Purpose, string>;

function purposesOf({ purpose }: KeptEntry): object[] {
  const nearest = nearestPurposes[purpose];
  const system = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
  const own = { system: `${ours}:purpose`, code: purpose };
  return nearest === undefined ? [own] : [{ system, code: nearest }, own];
}

function agentsOf({ subject, client, job, organisation, roles }: KeptEntry): object[] {
  const person = {
    who: { identifier: { system: `${ours}:subject`, value: subject } },
    requestor: true,
    ...(roles.length > 0
      ? { role: roles.map((code) => ({ coding: [{ system: `${ours}:role`, code }] })) }
      : {}),
  };
  const program = {
    type: { coding: [dicom("110150", "Application")] },
    who: { identifier: { system: `${ours}:client`, value: client } },
    ...(job === null ? {} : { name: job }),
    requestor: false,
  };
  if (organisation === null) return [person, program];
  const who = { identifier: { system: `${ours}:organisation-code`, value: organisation } };
  return [person, program, { who, requestor: false }];
}

function nameOf({ recordType, recordId }: KeptEntry): string {
  return [recordType ?? [], recordId ?? []].flat().join("/") || "none";
}
