import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { type ActionState, checkAction, checkProgress, isOver } from "./learning-action.ts";

const today = isoDate("2018-06-01");

describe("planning an action", () => {
  const action = {
    words: "Ask for the passport.",
    measure: "An audit of 20 admissions.",
    dueOn: isoDate("2018-09-01"),
  };
  it.each<[string, object, string[]]>([
    ["that is smart", {}, []],
    ["that says nothing", { words: " " }, ["NOTHING_WRITTEN"]],
    ["that nobody could measure", { measure: "" }, ["NOT_MEASURABLE"]],
    ["for today", { dueOn: today }, ["ACTION_DUE_AT_ONCE"]],
  ])("%s", (_, change, codes) => {
    expect(checkAction({ ...action, ...change }, today).map(({ code }) => code)).toEqual(codes);
  });
});

describe("telling of an action", () => {
  const told = { state: "UNDER_WAY" as ActionState, words: "The form was changed.", evidence: null };
  it.each<[string, ActionState, object, string[]]>([
    ["that goes on", "PLANNED", {}, []],
    ["that was done, with evidence", "UNDER_WAY", { state: "DONE", evidence: "The audit." }, []],
    ["that was done, nobody can see how", "UNDER_WAY", { state: "DONE" }, ["EVIDENCE_MISSING"]],
    ["that was stopped, with why", "UNDER_WAY", { state: "STOPPED" }, []],
    ["without a word", "PLANNED", { words: "" }, ["NOTHING_WRITTEN"]],
    ["that is over", "DONE", {}, ["ACTION_OVER"]],
  ])("%s", (_, state, change, codes) => {
    expect(checkProgress({ state }, { ...told, ...change }).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[ActionState, boolean]>([
    ["PLANNED", false],
    ["UNDER_WAY", false],
    ["DONE", true],
    ["STOPPED", true],
  ])("%s is over: %s", (state, over) => {
    expect(isOver({ state })).toBe(over);
  });
});
