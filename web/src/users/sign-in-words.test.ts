import test from "ava";
import { placeOf, wayOf } from "./sign-in-words.ts";

test("a session says how it began, by the name of the method where there is one", (t) => {
  t.is(wayOf({ method: "externalAccount", methodTitle: "Acme Keycloak" }), "by Acme Keycloak");
  t.is(wayOf({ method: "externalAccount", methodTitle: null }), "by a linked account");
  t.is(wayOf({ method: "password" }), "by password");
  t.is(wayOf({ method: null }), "");
});

test("a place is said in words, with the address", (t) => {
  t.is(placeOf({ address: "192.168.0.7", place: "NETWORK" }), "a local network (192.168.0.7)");
  t.is(placeOf({ address: "", place: "UNKNOWN" }), "an unknown network");
});
