import { expect, test } from "vitest";
import { isAtOrigin, parseWebhookOrigins } from "./webhook-origin.ts";

test.each([
  ["", []],
  ["https://ecdop.example", ["https://ecdop.example"]],
  ["https://a.example, https://b.example:8443", ["https://a.example", "https://b.example:8443"]],
  ["http://127.0.0.1:4010", ["http://127.0.0.1:4010"]],
  ["http://[::1]:4010", ["http://[::1]:4010"]],
  ["http://ecdop.example", null],
  ["https://ecdop.example/hook", null],
  ["ftp://127.0.0.1", null],
  ["ecdop.example", null],
])("%j lists %j", (list, origins) => {
  const parsed = parseWebhookOrigins(list);
  expect(parsed && [...parsed]).toEqual(origins);
});

const origins = new Set(["https://ecdop.example", "http://127.0.0.1:4010"]);

test.each([
  ["https://ecdop.example/hooks/hub?team=1", true],
  ["http://127.0.0.1:4010/", true],
  ["https://ecdop.example.evil.example/", false],
  ["https://ecdop.example:444/", false],
  ["http://ecdop.example/", false],
  ["https://somebody@ecdop.example/", false],
  ["https://ecdop.example@evil.example/", false],
  ["http://127.0.0.1:4011/", false],
  ["http://2130706433:4010/", true],
  ["file:///etc/passwd", false],
  ["nonsense", false],
])("%s is at a listed origin: %s", (url, expected) => {
  expect(isAtOrigin(url, origins)).toBe(expected);
});
