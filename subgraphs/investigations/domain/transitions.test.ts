import { describe, expect, it } from "vitest";
import { childNotificationStates, childNotificationTransitions } from "./child-notification.ts";
import { handoverStates, handoverTransitions } from "./handover.ts";
import { investigationStatuses, investigationTransitions } from "./investigation.ts";
import { referralStates, referralTransitions } from "./referral.ts";

const machines = [
  {
    name: "an investigation",
    states: investigationStatuses,
    transitions: investigationTransitions,
    start: "OPEN",
    ends: ["CONCLUDED"],
  },
  {
    name: "a handover",
    states: handoverStates,
    transitions: handoverTransitions,
    start: "QUARANTINED",
    ends: ["SUPERSEDED"],
  },
  {
    name: "a notification of a child",
    states: childNotificationStates,
    transitions: childNotificationTransitions,
    start: "WAITING",
    ends: [],
  },
  {
    name: "a referral",
    states: referralStates,
    transitions: referralTransitions,
    start: "WAITING",
    ends: ["TAKEN"],
  },
];

describe.each(machines)("$name", ({ states, transitions, start, ends }) => {
  const from = (state: string) => Object.values((transitions as Record<string, object>)[state] ?? {});

  it("may come to every state there is", () => {
    const reached = new Set([start]);
    for (const state of reached) for (const next of from(state)) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(states).sort());
  });

  it("ends where it is said to end and nowhere else", () => {
    expect(Object.keys(states).filter((state) => from(state).length === 0)).toEqual(ends);
  });
});
