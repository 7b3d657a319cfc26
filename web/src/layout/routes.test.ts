import test from "ava";
import fc from "fast-check";
import { asOfRoute, inboxLists, pathOf, type Route, roomRoute, routeOf } from "./routes.ts";

const routeAt = (path: string): Route => {
  const { pathname, search } = new URL(path, "https://logue.example");
  return routeOf({ pathname, search });
};

const name = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/^\.+$/.test(text));
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: "home" }),
  fc.tuple(name, fc.option(name), fc.option(name)).map(([roomId, root, message]) => roomRoute(roomId, root, message)),
  fc.tuple(name, name).map(([roomId, at]) => asOfRoute(roomId, at)),
  fc.record({ screen: fc.constant("search" as const), query: name, roomId: fc.option(name) }),
  fc.record({ screen: fc.constant("inbox" as const), list: fc.constantFrom(...inboxLists) }),
  fc.constant<Route>({ screen: "browse" }),
  fc.constant<Route>({ screen: "import" }),
);

test("the address of a route leads to the same route", (t) => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      t.deepEqual(routeAt(pathOf(route)), route);
    }),
    { seed: 11 },
  );
});

test("addresses of earlier versions lead to their rooms and threads", (t) => {
  t.deepEqual(routeAt("/room/r1"), roomRoute("r1"));
  t.deepEqual(routeAt("/room/r1/thread/m1"), roomRoute("r1", "m1"));
});

test("the instant in an address reads as a time", (t) => {
  t.is(pathOf(asOfRoute("r1", "2026-11-21T18:32:00.000Z")), "/room/r1/as-of/2026-11-21T18:32:00.000Z");
});

test("an address that names no screen leads home, and an unknown list to the first one", (t) => {
  for (const path of ["/", "/nowhere", "/room", "/room/", "/room/a/b"]) t.deepEqual(routeAt(path), { screen: "home" }, path);
  t.deepEqual(routeAt("/inbox/unknown"), { screen: "inbox", list: "mentions" });
});

test("a badly encoded address is taken as it is written", (t) => {
  t.deepEqual(routeAt("/room/100%"), roomRoute("100%"));
});
