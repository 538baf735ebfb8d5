import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * What the definition of AuditEvent in FHIR R4 (4.0.1) asks of one, written down by hand as a JSON schema: elements with
 * their cardinalities and types, the required value sets whole, of the extensible ones the codes of the systems that we
 * use, the rule sev-1, and that JSON of FHIR holds nothing empty.
 * Source: https://hl7.org/fhir/R4/auditevent.html, datatypes.html, references.html, json.html.
 */
const text = { type: "string", pattern: "^[ \\r\\n\\t\\S]+$", minLength: 1 };
const code = { type: "string", pattern: "^[^\\s]+(\\s[^\\s]+)*$" };
const uri = { type: "string", pattern: "^\\S+$" };
const bool = { type: "boolean" };
const base64 = { type: "string", pattern: "^[A-Za-z0-9+/]+={0,2}$" };
const dateTime =
  "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";
const instant = { type: "string", pattern: `^${dateTime}$` };
const oneOf = (...values: string[]) => ({ enum: values });

/** An element: only what is named, and never nothing. */
const element = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties: { id: text, ...properties },
  required,
  additionalProperties: false,
  minProperties: 1,
});
const some = (items: object) => ({ type: "array", items, minItems: 1 });

const period = element({ start: instant, end: instant });
const coding = element({ system: uri, version: text, code, display: text, userSelected: bool });
const concept = (of: object = coding) => element({ coding: some(of), text });
const identifier = element({
  use: oneOf("usual", "official", "temp", "secondary", "old"),
  type: concept(),
  system: uri,
  value: text,
  period,
});
const reference = element({ reference: text, type: uri, identifier, display: text });

/** A coding of a system of which we know the codes that a value set takes from it. */
const codesOf = (system: string, codes: Readonly<Record<string, string | null>>) => ({
  anyOf: Object.entries(codes).map(([each, display]) => ({
    properties: {
      system: { const: system },
      code: { const: each },
      ...(display === null ? {} : { display: { const: display } }),
    },
    required: ["system", "code"],
  })),
});
const bound = (...sets: object[]) => ({ allOf: [coding, { anyOf: sets }] });
const dicom = (codes: Readonly<Record<string, string>>) =>
  codesOf("http://dicom.nema.org/resources/ontology/DCM", codes);

const eventType = bound(
  codesOf("http://terminology.hl7.org/CodeSystem/audit-event-type", { rest: "RESTful Operation" }),
  dicom({
    "110100": "Application Activity",
    "110101": "Audit Log Used",
    "110106": "Export",
    "110107": "Import",
    "110112": "Query",
    "110113": "Security Alert",
    "110114": "User Authentication",
  }),
);
const eventSubtype = bound(
  codesOf("http://hl7.org/fhir/restful-interaction", {
    read: null,
    vread: null,
    update: null,
    patch: null,
    delete: null,
    create: null,
    "search-type": null,
    "search-system": null,
    operation: null,
  }),
  dicom({ "110127": "Emergency Override Started", "110137": "Emergency Override Stopped" }),
);
const agentType = bound(dicom({ "110150": "Application", "110151": "Application Launcher" }));
const entityType = bound(
  codesOf("http://terminology.hl7.org/CodeSystem/audit-entity-type", {
    "1": "Person",
    "2": "System Object",
    "3": "Organization",
    "4": "Other",
  }),
);
/** Of the purposes for which health information is used those that stand for what a review does. */
const purposeOfUse = codesOf(
  "http://terminology.hl7.org/CodeSystem/v3-ActReason",
  Object.fromEntries(
    ["HQUALIMP", "HOUTCOMS", "HLEGAL", "HSYSADMIN", "RECORDMGT", "HOPERAT", "PUBHLTH"].map((each) => [
      each,
      null,
    ]),
  ),
);
/** An extensible set takes other codes beside one of its own. */
const purpose = {
  allOf: [concept(), { required: ["coding"], properties: { coding: { contains: purposeOfUse } } }],
};

const detail = {
  ...element({ type: text, valueString: text, valueBase64Binary: base64 }, ["type"]),
  oneOf: [{ required: ["valueString"] }, { required: ["valueBase64Binary"] }],
};

const agent = element(
  {
    type: concept(agentType),
    role: some(concept()),
    who: reference,
    altId: text,
    name: text,
    requestor: bool,
    location: reference,
    policy: some(uri),
    media: coding,
    network: element({ address: text, type: oneOf("1", "2", "3", "4", "5") }),
    purposeOfUse: some(purpose),
  },
  ["requestor"],
);

const entity = {
  ...element({
    what: reference,
    type: entityType,
    role: coding,
    lifecycle: coding,
    securityLabel: some(coding),
    name: text,
    description: text,
    query: base64,
    detail: some(detail),
  }),
  // sev-1: either a name or a query, not both.
  not: { required: ["name", "query"] },
};

const auditEvent = {
  ...element(
    {
      resourceType: { const: "AuditEvent" },
      id: { type: "string", pattern: "^[A-Za-z0-9.-]{1,64}$" },
      language: code,
      type: eventType,
      subtype: some(eventSubtype),
      action: oneOf("C", "R", "U", "D", "E"),
      period,
      recorded: instant,
      outcome: oneOf("0", "4", "8", "12"),
      outcomeDesc: text,
      purposeOfEvent: some(purpose),
      agent: some(agent),
      source: element({ site: text, observer: reference, type: some(coding) }, ["observer"]),
      entity: some(entity),
    },
    ["resourceType", "type", "recorded", "agent", "source"],
  ),
};

const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(
  auditEvent,
);

/** What is wrong with an AuditEvent, with its place; nothing where it is one. */
export function faultsOf(event: unknown): string[] {
  validate(event);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
