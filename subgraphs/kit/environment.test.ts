import { expect, test } from "vitest";
import { z } from "zod";
import { readEnvironment, WrongEnvironment } from "./environment.ts";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe("a port from 0 to 65535"),
  ISSUER: z.url().describe("the URL of the sign-in service"),
  KEY: z.string().min(32).optional().describe("a key of at least 32 characters"),
});

test("gives typed values and defaults; an empty variable counts as absent", () => {
  const config = readEnvironment(schema, { ISSUER: "https://login.example", PORT: "", KEY: "", OTHER: "x" });
  expect(config).toEqual({ PORT: 4000, ISSUER: "https://login.example" });
});

test("names every wrong variable and what it should be, one line each, and never a value", () => {
  const read = () => readEnvironment(schema, { PORT: "many", KEY: "secret" });
  expect(read).toThrow(WrongEnvironment);
  expect(read).toThrow(
    [
      "PORT should be a port from 0 to 65535",
      "ISSUER should be the URL of the sign-in service",
      "KEY should be a key of at least 32 characters",
    ].join("\n"),
  );
});
