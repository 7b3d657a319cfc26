import test from "ava";
import { googleError } from "../../../tests/support/google-push.ts";
import { android, givenGateway, push } from "../testing/start-gateway.ts";
import { fcmOutcome } from "./fcm.ts";

const delivered = { outcome: "delivered", reason: null, retryAfterSeconds: null };
const text = { title: "Bea", body: "The words of the message" };

test("a push to Google has ids, a number and a time to live, and no words", async (t) => {
  const { pushes, google } = await givenGateway(t);
  t.deepEqual(await pushes({ text, collapseId: "room-1", timeToLiveSeconds: 60 }, android), [delivered]);
  const { server, roomId, messageId } = push.ids;
  t.deepEqual(google.taken, [
    {
      token: android.token,
      data: { kind: "message", id: push.id, server, roomId, messageId, badge: "3" },
      android: { priority: "HIGH", ttl: "60s", collapse_key: "room-1" },
    },
  ]);
  t.deepEqual(google.violations, []);
});

test("words are sent when the gateway was started with text switched on", async (t) => {
  const { pushes, google } = await givenGateway(t, { text: "on" });
  await pushes({ text }, android);
  t.like(google.taken[0]?.data, text);
});

test("one access token serves all requests, is renewed before it ends, and asked for again when Google takes it back", async (t) => {
  const { pushes, google, pass } = await givenGateway(t);
  await Promise.all(["a", "b", "c"].map((id) => pushes({ id }, android)));
  t.is(google.tokensGiven, 1);
  pass(56 * 60_000);
  await pushes({ id: "d" }, android);
  t.is(google.tokensGiven, 2);
  google.accessTokens.clear();
  t.deepEqual(await pushes({ id: "e" }, android), [delivered]);
  t.deepEqual([google.tokensGiven, google.taken.length, google.violations], [3, 5, []]);
});

test("while a quota is used up, nothing is sent until the time that Google names", async (t) => {
  const { pushes, google, pass } = await givenGateway(t);
  google.answers.set(android.token, [googleError(429, "QUOTA_EXCEEDED", "RESOURCE_EXHAUSTED", { "retry-after": "30" })]);
  const waits = { outcome: "later", reason: "QUOTA_EXCEEDED", retryAfterSeconds: 30 };
  t.deepEqual(await pushes({}, android), [waits]);
  pass(10_000);
  const other = { ...android, token: "token:of-another" };
  t.deepEqual(await pushes({}, other), [{ outcome: "later", reason: "Paused", retryAfterSeconds: 20 }]);
  t.is(google.taken.length, 0);
  pass(20_000);
  t.deepEqual(await pushes({}, android, other), [delivered, delivered]);
});

test("a push that is too large for Google is refused and not sent", async (t) => {
  const { pushes, google } = await givenGateway(t, { text: "on" });
  const long = { title: "ü".repeat(200), body: "ü".repeat(2_000) };
  t.deepEqual(await pushes({ text: long }, android), [
    { outcome: "refused", reason: "PayloadTooLarge", retryAfterSeconds: null },
  ]);
  t.is(google.taken.length, 0);
});

const invalid = (field: string) => ({
  error: {
    code: 400,
    status: "INVALID_ARGUMENT",
    details: [{ errorCode: "INVALID_ARGUMENT" }, { fieldViolations: [{ field }] }],
  },
});

const table: readonly (readonly [title: string, status: number, body: object, headers: object, expected: object])[] = [
  ["the app was removed from the device", 404, googleError(404, "UNREGISTERED", "NOT_FOUND").body, {}, { kind: "gone" }],
  ["the token is none", 400, invalid("message.token"), {}, { kind: "gone" }],
  ["another field is wrong", 400, invalid("message.data"), {}, { kind: "refused" }],
  ["another project's token", 403, googleError(403, "SENDER_ID_MISMATCH", "PERMISSION_DENIED").body, {}, { kind: "refused" }],
  [
    "overloaded",
    503,
    googleError(503, "UNAVAILABLE", "UNAVAILABLE").body,
    { "retry-after": "7" },
    { kind: "later", retryAfterMs: 7_000 },
  ],
  [
    "a quota without a time",
    429,
    googleError(429, "QUOTA_EXCEEDED", "RESOURCE_EXHAUSTED").body,
    {},
    { kind: "later", retryAfterMs: 60_000 },
  ],
  ["a failure without a reason", 502, {}, {}, { kind: "later", reason: "HTTP 502", pauses: "app" }],
];

for (const [title, status, body, headers, expected] of table) {
  test(`what an answer of Google means: ${title}`, (t) => {
    t.like(fcmOutcome({ status, headers: { ...headers }, body: Buffer.from(JSON.stringify(body)) }, Date.now()), expected);
  });
}
