import { isIPv6 } from "node:net";
import type { FrontRequest } from "../../subgraphs/kit/front.ts";

/** Who has an address of the sixth version has as many as 64 bits name: https://www.rfc-editor.org/rfc/rfc6177 */
const groupsOfNetwork = 4;

/**
 * From which connection a form comes, as far as that can be told: the address, or the network of one of the sixth
 * version. A proxy's word counts only where the hub is told to take it, and of a list its last entry: what stands
 * before was sent by whoever asks.
 */
export function connectionOf(
  { headers, address }: Pick<FrontRequest, "headers" | "address">,
  header: string | null,
): string {
  const told = header === null ? undefined : headers[header];
  const last = typeof told === "string" ? told.split(",").at(-1)?.trim() : undefined;
  return networkOf(last || address);
}

function networkOf(address: string): string {
  const plain = address.replace(/^\[|\]$|%.*$/g, "");
  const fourth = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (fourth !== undefined || !isIPv6(plain)) return fourth ?? plain;
  const [left = [], right] = plain.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const groups = right === undefined ? left : [...left, ...zeros(left, right), ...right];
  const network = groups.slice(0, groupsOfNetwork).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}

/** What `::` leaves out; an address of the fourth version at the end is two groups. */
function zeros(left: readonly string[], right: readonly string[]): string[] {
  const embedded = right.at(-1)?.includes(".") ? 1 : 0;
  return Array<string>(8 - left.length - right.length - embedded).fill("0");
}
