import { expect, test } from "vitest";
import { createLog } from "./log.ts";

function logging() {
  const lines: string[] = [];
  const log = createLog({ name: "people", level: "info" }, { write: (line) => lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "{}") };
}

test("writes JSON lines with the request's id", () => {
  const { log, last } = logging();
  log.child({ requestId: "r-1" }).info({ count: 2 }, "reports received");
  expect(last()).toMatchObject({
    level: "info",
    name: "people",
    requestId: "r-1",
    count: 2,
    msg: "reports received",
  });
});

test("leaves out tokens, variables and bodies wherever they are handed in", () => {
  const { log, lines } = logging();
  log.info({ authorization: "s3cret", variables: { name: "s3cret" }, body: "s3cret" }, "request");
  log.info({ headers: { authorization: "s3cret", "x-hub-statement": "s3cret" } }, "request");
  log.info({ request: { variables: { name: "s3cret" }, body: "s3cret", query: "s3cret" } }, "request");
  expect(lines.join()).not.toContain("s3cret");
});

test("keeps an error's kind, code and place, not its words", () => {
  const { log, lines, last } = logging();
  const cause = Object.assign(new Error("Key (name)=(s3cret) exists"), {
    code: "23505",
    constraint: "one_name",
    detail: "s3cret",
  });
  const fault = new TypeError("s3cret\ns3cret too", { cause });
  log.error(fault);
  log.error({ err: fault });
  log.error({ err: fault }, "could not save");
  expect(lines.join()).not.toContain("s3cret");
  expect(last()).toMatchObject({
    msg: "could not save",
    err: { type: "TypeError", cause: { code: "23505", constraint: "one_name" } },
  });
  expect(last().err.at[0]).toContain("log.test");
});
