import { isIPv6 } from "node:net";

const mappedPattern = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const groupCount = 8;
const networkGroups = 4;

/**
 * The network that an address is counted by: an IPv4 address, or the /64 of an IPv6 one, because a
 * single customer has all of its addresses.
 */
export function networkOf(address: string): string {
  const mapped = mappedPattern.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const before = head.split(":").filter((group) => group !== "");
  const after = (tail ?? "").split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, groupCount - before.length - after.length)).fill("0");
  const groups = [...before, ...zeros, ...after].slice(0, networkGroups);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
