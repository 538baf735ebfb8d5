import { BlockList, isIP } from "node:net";

/** Networks that are no part of the public internet. Source: IANA special-purpose address registries. */
const special = new BlockList();
const networks: readonly [address: string, bits: number, family: "ipv4" | "ipv6"][] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
];
for (const [address, bits, family] of networks) special.addSubnet(address, bits, family);

/** The one block of IPv6 that is given out to the public; what carries IPv4 addresses inside it is taken out. */
const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");
const carriersV6 = new BlockList();
carriersV6.addSubnet("2001::", 23, "ipv6");
carriersV6.addSubnet("2001:db8::", 32, "ipv6");
carriersV6.addSubnet("2002::", 16, "ipv6");

/** Is the address one of the public internet? */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, "ipv4");
  if (isIP(address) !== 6) return false;
  return publicV6.check(address, "ipv6") && !carriersV6.check(address, "ipv6");
}
