import type { IncomingMessage } from "node:http";
import test from "ava";
import { isFromElsewhere, requestOrigin } from "./request-origin.ts";

const own = new URL("https://chat.example.org");

function request(headers: Readonly<Record<string, string>>, method = "POST"): IncomingMessage {
  return Object.assign(Object.create(null), { method, headers, socket: { remoteAddress: "10.0.0.1" } });
}

test("a request is from another origin when the browser says so, and a program without these headers is not", (t) => {
  t.false(isFromElsewhere(request({}), own));
  t.false(isFromElsewhere(request({ origin: own.origin, "sec-fetch-site": "same-origin" }), own));
  t.true(isFromElsewhere(request({ origin: "https://evil.example" }), own));
  t.true(isFromElsewhere(request({ origin: "http://chat.example.org" }), own));
  t.true(isFromElsewhere(request({ "sec-fetch-site": "cross-site" }), own));
  t.true(isFromElsewhere(request({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }), own), "a form that posts");
});

test("a link on another page may lead here", (t) => {
  t.false(isFromElsewhere(request({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, "GET"), own));
});

test("the client's address and our own origin are taken from as many proxies as are trusted, and no more", (t) => {
  const forwarded = request({
    host: "internal:3000",
    "x-forwarded-for": "203.0.113.9, 198.51.100.7, 192.0.2.1",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "chat.example.org",
  });
  t.is(requestOrigin(forwarded, { publicUrl: null, trustProxy: 0 }).address, "10.0.0.1");
  t.is(requestOrigin(forwarded, { publicUrl: null, trustProxy: 1 }).address, "192.0.2.1");
  t.is(requestOrigin(forwarded, { publicUrl: null, trustProxy: 2 }).address, "198.51.100.7");
  t.is(requestOrigin(forwarded, { publicUrl: null, trustProxy: 0 }).own.origin, "http://internal:3000");
  t.is(requestOrigin(forwarded, { publicUrl: null, trustProxy: 1 }).own.origin, "https://chat.example.org");
  t.is(
    requestOrigin(forwarded, { publicUrl: new URL("https://other.example"), trustProxy: 1 }).own.origin,
    "https://other.example",
  );
});
