import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { purposes } from "../../../schema/codes/purposes.ts";
import { faultsOf } from "./audit-event.fixture.ts";
import { auditKinds } from "./audit-tables.ts";
import type { KeptEntry } from "./entry.ts";
import { auditEvent } from "./fhir.ts";

const entry: KeptEntry = {
  id: randomUUID(),
  at: new Date("2018-03-09T10:00:00.123Z"),
  subject: "carla",
  client: "explorer",
  job: null,
  organisation: "36L",
  roles: ["coordinator"],
  purpose: "review",
  kind: "read",
  recordType: "Case",
  recordId: randomUUID(),
  fields: ["Case.state"],
  reasons: [],
  operation: "ReadCase",
  operationHash: "a".repeat(64),
  requestId: randomUUID(),
  custodians: ["36L"],
  breakGlass: null,
  keyId: "1",
  mark: Buffer.alloc(32),
};

const names = fc.array(fc.constantFrom("Case.state", "Person.nhsNumber", "FORBIDDEN_FIELD"), {
  maxLength: 3,
});
const maybe = (value: string) => fc.option(fc.constant(value), { nil: null });

/** Every entry that the table can hold. */
const entries = fc.record<KeptEntry>({
  id: fc.uuid(),
  at: fc.date({ min: new Date("2017-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
  subject: fc.constantFrom("carla", "account root", "nhs:555"),
  client: fc.constantFrom("explorer", "job-match-report"),
  job: maybe("match-report"),
  organisation: maybe("36L"),
  roles: fc.subarray(["coordinator", "question-writer"]),
  purpose: fc.constantFrom(...Object.keys(purposes)),
  kind: fc.constantFrom(...auditKinds),
  recordType: maybe("Case"),
  recordId: maybe(randomUUID()),
  fields: names,
  reasons: names,
  operation: maybe("ReadCase"),
  operationHash: maybe("a".repeat(64)),
  requestId: fc.uuid(),
  custodians: fc.subarray(["36L", "QWE"]),
  breakGlass: maybe(randomUUID()),
  keyId: fc.constant("1"),
  mark: fc.constant(Buffer.alloc(32)),
});

test("every entry becomes an AuditEvent as FHIR R4 defines one", () => {
  fc.assert(
    fc.property(entries, (each) => {
      expect(faultsOf(JSON.parse(JSON.stringify(auditEvent(each, "cases"))))).toEqual([]);
    }),
  );
});

test("each purpose has one of FHIR's beside it", () => {
  for (const purpose of Object.keys(purposes)) {
    const { purposeOfEvent } = auditEvent({ ...entry, purpose }, "cases") as {
      purposeOfEvent: [{ coding: [{ system: string }, { code: string }] }];
    };
    expect(purposeOfEvent[0].coding[0].system).toBe("http://terminology.hl7.org/CodeSystem/v3-ActReason");
    expect(purposeOfEvent[0].coding[1].code).toBe(purpose);
  }
});

// What looks for faults must find them.
// biome-ignore lint/suspicious/noExplicitAny: a test spoils whatever it likes
test.each<[string, (event: any) => void]>([
  ["no type", (event) => delete event.type],
  ["a type of no value set", (event) => Object.assign(event.type, { code: "rested" })],
  ["another display", (event) => Object.assign(event.type, { display: "Restful" })],
  ["an unknown action", (event) => Object.assign(event, { action: "X" })],
  ["an unknown outcome", (event) => Object.assign(event, { outcome: "1" })],
  ["a date alone", (event) => Object.assign(event, { recorded: "2018-03-09" })],
  ["no agent", (event) => Object.assign(event, { agent: [] })],
  ["an agent of whom it is not said whether they asked", (event) => delete event.agent[0].requestor],
  ["no observer", (event) => delete event.source.observer],
  ["an empty list", (event) => Object.assign(event.entity[0], { detail: [] })],
  ["an empty text", (event) => Object.assign(event, { outcomeDesc: "" })],
  ["an empty element", (event) => Object.assign(event.entity[0], { what: {} })],
  ["an element of another resource", (event) => Object.assign(event, { subject: "carla" })],
  [
    "a detail with two values",
    (event) => Object.assign(event.entity[0].detail[0], { valueBase64Binary: "AA==" }),
  ],
  ["a detail with none", (event) => delete event.entity[0].detail[0].valueString],
  ["a name and a query", (event) => Object.assign(event.entity[0], { name: "x", query: "AA==" })],
  ["a purpose of our own alone", (event) => event.purposeOfEvent[0].coding.shift()],
])("%s is a fault", (_, spoil) => {
  const event = JSON.parse(JSON.stringify(auditEvent(entry, "cases")));
  expect(faultsOf(event)).toEqual([]);
  spoil(event);
  expect(faultsOf(event)).not.toEqual([]);
});
