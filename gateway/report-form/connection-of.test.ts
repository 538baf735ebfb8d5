import { expect, test } from "vitest";
import { connectionOf } from "./connection-of.ts";

const from = (address: string, headers = {}) => connectionOf({ address, headers }, "x-forwarded-for");

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
])("%s is of the connection %s", (address, connection) => {
  expect(from(address)).toBe(connection);
});

test("of what a proxy tells the last entry counts, as the others were sent by whoever asks", () => {
  expect(from("10.0.0.1", { "x-forwarded-for": "198.51.100.1, 192.0.2.7" })).toBe("192.0.2.7");
  expect(from("10.0.0.1", { "x-forwarded-for": "" })).toBe("10.0.0.1");
  expect(connectionOf({ address: "10.0.0.1", headers: { "x-forwarded-for": "192.0.2.7" } }, null)).toBe(
    "10.0.0.1",
  );
});
