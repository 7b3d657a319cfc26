import test from "ava";
import { networkOf } from "./network-of.ts";

test("an IPv4 address is a place of its own, also where it is written as IPv6", (t) => {
  t.is(networkOf("192.0.2.7"), "192.0.2.7");
  t.is(networkOf("::ffff:192.0.2.7"), "192.0.2.7");
});

test("all addresses of one /64 are one place", (t) => {
  t.is(networkOf("2001:db8:0:1::7"), networkOf("2001:0db8:0000:0001:ffff:1:2:3"));
  t.not(networkOf("2001:db8:0:1::7"), networkOf("2001:db8:0:2::7"));
  t.is(networkOf("::1"), "0:0:0:0::/64");
  t.is(networkOf("fe80::1%eth0"), "fe80:0:0:0::/64");
});

test("whatever else stands for an address is taken as it is", (t) => {
  t.is(networkOf("unknown"), "unknown");
});
