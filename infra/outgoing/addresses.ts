import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
/** Addresses that share the first bits with this one. */
export type Network = readonly [Address, number];

/** Throws when it is no network in CIDR notation, such as 10.0.0.0/8. */
export function networkOf(text: string): Network {
  const [address, bits] = ipaddr.parseCIDR(text);
  return [address, bits];
}

/**
 * Whether a request may go to the address: anything in the public internet, and what the operator
 * allows. IPv4 addresses within IPv6 ones are judged as what they are.
 */
export function isReachable(text: string, allowed: readonly Network[]): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() === "unicast") return true;
  return allowed.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
}

/** How far away an address is. */
export type Nearness = "machine" | "network" | "internet" | "unknown";

const localRanges: ReadonlySet<string> = new Set(["private", "uniqueLocal", "linkLocal", "carrierGradeNat"]);

/** Told from the address alone; no one is asked. */
export function nearnessOf(text: string): Nearness {
  if (!ipaddr.isValid(text)) return "unknown";
  const range = ipaddr.process(text).range();
  if (range === "loopback") return "machine";
  if (localRanges.has(range)) return "network";
  return range === "unicast" ? "internet" : "unknown";
}
