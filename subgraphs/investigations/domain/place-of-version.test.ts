import { describe, expect, it } from "vitest";
import type { Handover, HandoverState } from "./handover.ts";
import { placeOf } from "./place-of-version.ts";

const version = (version: number, state: HandoverState): Handover => ({
  id: `v${version}`,
  reviewId: "review",
  version,
  state,
  attempt: 1,
  receivedAt: new Date("2018-06-01T09:00:00Z"),
  subjectId: null,
});
const readable = { readable: true, personKnown: false };
const unreadable = { readable: false, personKnown: false };

describe("where a version belongs", () => {
  const two = version(2, "QUARANTINED");
  it.each([
    ["alone", [], readable, "RECEIVED", []],
    ["alone, unreadable", [], unreadable, "QUARANTINED", []],
    ["after one that was linked", [version(1, "LINKED")], readable, "RECEIVED", ["v1"]],
    ["after one in quarantine", [version(1, "QUARANTINED")], readable, "RECEIVED", ["v1"]],
    ["after a superseded one", [version(1, "SUPERSEDED")], readable, "RECEIVED", []],
    ["unreadable, after one that holds", [version(1, "RECEIVED")], unreadable, "QUARANTINED", []],
    ["late", [version(3, "RECEIVED")], readable, "SUPERSEDED", []],
    ["late and unreadable", [version(3, "LINKED")], unreadable, "SUPERSEDED", []],
    ["before one in quarantine", [version(3, "QUARANTINED")], readable, "RECEIVED", []],
    ["of a person who is known", [], { readable: true, personKnown: true }, "LINKED", []],
  ] as const)("%s", (_, others, how, state, superseded) => {
    const place = placeOf(two, others, how);
    expect(place.state).toBe(state);
    expect(place.superseded.map(({ id }) => id)).toEqual(superseded);
  });
});
