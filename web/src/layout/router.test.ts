import test from "ava";
import { type AddressBar, Router } from "./router.svelte.ts";
import { roomRoute } from "./routes.ts";

/** A browser's history of one tab. */
function tab(path: string): AddressBar & { readonly entries: () => string[]; forward(): void } {
  const entries = [{ path, state: null as unknown }];
  let at = 0;
  const current = () => entries[at] ?? { path: "/", state: null };
  return {
    location: {
      get pathname() {
        return new URL(current().path, "https://logue.example").pathname;
      },
      get search() {
        return new URL(current().path, "https://logue.example").search;
      },
    },
    history: {
      get state() {
        return current().state;
      },
      pushState: (state, _unused, next) => {
        entries.splice(at + 1, entries.length, { path: next, state });
        at += 1;
      },
      replaceState: (state, _unused, next) => entries.splice(at, 1, { path: next, state }),
      back: () => {
        at = Math.max(0, at - 1);
      },
    },
    forward: () => {
      at = Math.min(entries.length - 1, at + 1);
    },
    entries: () => entries.map((entry) => entry.path),
  };
}

test("a screen that is shown can be left by Back and reached by Forward", (t) => {
  const bar = tab("/");
  const router = new Router(bar);
  router.go(roomRoute("a"));
  router.go(roomRoute("a", "thread"));

  bar.history.back();
  router.follow();
  t.deepEqual(router.route, roomRoute("a"));
  bar.forward();
  router.follow();
  t.deepEqual(router.route, roomRoute("a", "thread"));
});

test("showing the same screen again makes no second entry, and the screen is told", (t) => {
  const bar = tab("/");
  const router = new Router(bar);
  router.go(roomRoute("a"));
  const again = roomRoute("a");
  router.go(again);
  t.deepEqual(bar.entries(), ["/", "/room/a"]);
  t.is(router.route, again);
});

test("a replaced screen leaves no entry behind", (t) => {
  const bar = tab("/");
  const router = new Router(bar);
  router.replace(roomRoute("a"));
  t.deepEqual(bar.entries(), ["/room/a"]);
  t.deepEqual(router.route, roomRoute("a"));
});

test("the client's own back button never leaves the client", (t) => {
  const opened = tab("/room/a");
  const router = new Router(opened);
  router.back({ screen: "home" });
  t.deepEqual(opened.entries(), ["/"]);
  t.deepEqual(router.route, { screen: "home" });
});

test("the client's own back button goes back where there is something to go back to", (t) => {
  const bar = tab("/");
  const router = new Router(bar);
  router.go(roomRoute("a"));
  router.go({ screen: "search", query: "lamp", roomId: null });
  router.back({ screen: "home" });
  router.follow();
  t.deepEqual(router.route, roomRoute("a"));
});
