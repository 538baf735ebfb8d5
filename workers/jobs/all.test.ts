import { expect, it } from "vitest";
import { z } from "zod";
import { events, jobNames } from "../../schema/events.ts";
import { jobs } from "./all.ts";

it("has one job for each name that an event starts", () => {
  expect(jobs.map(({ name }) => name).sort()).toEqual([...jobNames].sort());
});

const starts = Object.entries(events).flatMap(([event, { payload, jobs: started }]) =>
  started.map((name) => ({ event, name, payload })),
);

it.each(starts)("$name takes what $event carries", ({ name, payload }) => {
  const job = jobs.find((each) => each.name === name);
  expect(job && z.toJSONSchema(job.payload)).toEqual(z.toJSONSchema(payload));
});
