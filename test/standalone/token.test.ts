import { expect, test } from "vitest";
import { roles } from "../../schema/codes/access.ts";
import { choosePerson } from "../../standalone/ask-token.ts";

// The public form is a client, and nobody is signed in behind it.
const heldByPeople = Object.keys(roles).filter((role) => role !== "public-form");

test.each(heldByPeople)("there is somebody to be for the role %s", (role) => {
  expect(choosePerson(role, undefined)).toMatchObject({ roles: expect.arrayContaining([role]) });
});

test("an organisation narrows the choice", () => {
  expect(choosePerson("coordinator", "E09000008")).toMatchObject({ subject: "coordinator-2" });
});

test("an unknown role is answered with the roles there are", () => {
  expect(choosePerson("coroner", undefined)).toMatch(/no role "coroner".*notifier, coordinator, reviewer/);
});

test("an organisation where nobody has the role is answered with those where somebody has", () => {
  const answer = choosePerson("notifier", "07V");
  expect(answer).toContain('Nobody is notifier at "07V"');
  expect(answer).toContain("--as notifier --org H83001");
});

test("without a role one is told how to ask and for whom", () => {
  expect(choosePerson(undefined, undefined)).toMatch(
    /^Usage: npm run -s token .*\n {2}--as coordinator --org 36L/,
  );
});
