import test from "ava";
import { givenGateway, iphone, push } from "../testing/start-gateway.ts";
import { apnsOutcome } from "./apns.ts";

const delivered = { outcome: "delivered", reason: null, retryAfterSeconds: null };
const minuteMs = 60_000;

test("a push to Apple names the app's own words, and has ids and the number", async (t) => {
  const { pushes, apple } = await givenGateway(t);
  t.deepEqual(await pushes({ text: { title: "Bea", body: "Words" }, collapseId: "room-1" }, iphone), [delivered]);
  const [{ headers, payload, token } = { headers: {}, payload: {}, token: "" }] = apple.taken;
  t.is(token, iphone.token);
  t.like(headers, { "apns-push-type": "alert", "apns-priority": "10", "apns-collapse-id": "room-1" });
  const { server, roomId, messageId } = push.ids;
  const aps = { alert: { "loc-key": "NEW_MESSAGE" }, sound: "default", "mutable-content": 1, "thread-id": roomId, badge: 3 };
  t.deepEqual(payload, { kind: "message", id: push.id, server, roomId, messageId, aps });
  t.deepEqual(apple.violations, []);
});

test("what was read is taken back quietly, with the number or without", async (t) => {
  const { pushes, apple } = await givenGateway(t);
  await pushes({ kind: "clear", badge: 0 }, iphone);
  await pushes({ kind: "clear", badge: null, id: "other", timeToLiveSeconds: 0 }, iphone);
  const [numbered, silent] = apple.taken;
  t.deepEqual(numbered?.payload.aps, { "content-available": 1, badge: 0 });
  t.like(numbered?.headers, { "apns-push-type": "alert", "apns-priority": "5" });
  t.deepEqual(silent?.payload.aps, { "content-available": 1 });
  t.like(silent?.headers, { "apns-push-type": "background", "apns-priority": "5", "apns-expiration": "0" });
  t.deepEqual(apple.violations, []);
});

test("one token and one connection serve all requests, and the token is made anew within its hour", async (t) => {
  const { pushes, apple, pass } = await givenGateway(t);
  for (const id of ["a", "b"]) await pushes({ id }, iphone);
  t.deepEqual([apple.tokens.size, apple.connections], [1, 1]);
  pass(55 * minuteMs);
  t.deepEqual(await pushes({ id: "c" }, iphone), [delivered]);
  t.deepEqual([apple.tokens.size, apple.connections, apple.violations], [2, 1, []]);
});

test("after GOAWAY another connection is opened, and what Apple had not begun is sent again", async (t) => {
  const { pushes, apple } = await givenGateway(t);
  await pushes({ id: "a" }, iphone);
  apple.goAway();
  t.deepEqual(await pushes({ id: "b" }, iphone), [delivered]);
  apple.goAwayBefore = 1;
  t.deepEqual(await pushes({ id: "c" }, iphone), [delivered]);
  t.is(apple.taken.length, 3);
  t.true(apple.connections >= 3, String(apple.connections));
});

test("a certificate proves who sends, without a token", async (t) => {
  const { pushes, apple } = await givenGateway(t, {}, { isByCertificate: true });
  t.deepEqual(await pushes({}, iphone), [delivered]);
  t.is(apple.taken[0]?.headers.authorization, undefined);
});

test("a token that Apple does not know any more is gone, unless the device was registered later", async (t) => {
  const { pushes, apple } = await givenGateway(t);
  const gone = { status: 410, body: { reason: "Unregistered", timestamp: Date.parse("2026-03-01") } };
  apple.answers.set(iphone.token, [gone, gone, { status: 400, body: { reason: "BadDeviceToken" } }]);
  const outcomeOf = async (registeredAt: string) => (await pushes({}, { ...iphone, registeredAt }))[0]?.outcome;
  t.is(await outcomeOf("2026-02-01T00:00:00.000Z"), "gone");
  t.is(await outcomeOf("2026-04-01T00:00:00.000Z"), "refused");
  t.is(await outcomeOf("2026-02-01T00:00:00.000Z"), "gone");
  t.deepEqual(await pushes({}, { ...iphone, token: "no-device-token" }), [
    { outcome: "gone", reason: "BadDeviceToken", retryAfterSeconds: null },
  ]);
});

test("too many pushes to one device let only that device wait", async (t) => {
  const { pushes, apple, pass } = await givenGateway(t);
  apple.answers.set(iphone.token, [{ status: 429, headers: { "retry-after": "30" }, body: { reason: "TooManyRequests" } }]);
  const other = { ...iphone, token: "0b".repeat(32) };
  t.deepEqual(await pushes({}, iphone, other), [
    { outcome: "later", reason: "TooManyRequests", retryAfterSeconds: 30 },
    delivered,
  ]);
  t.like(await pushes({}, iphone), [{ reason: "Paused" }]);
  pass(30_000);
  t.deepEqual(await pushes({}, iphone), [delivered]);
});

const table: readonly (readonly [status: number, reason: string, expected: object])[] = [
  [400, "BadTopic", { kind: "refused" }],
  [400, "DeviceTokenNotForTopic", { kind: "refused" }],
  [403, "InvalidProviderToken", { kind: "later", pauses: "app" }],
  [413, "PayloadTooLarge", { kind: "refused" }],
  [429, "TooManyProviderTokenUpdates", { kind: "later", pauses: "app" }],
  [500, "InternalServerError", { kind: "later", pauses: "app" }],
  [503, "Shutdown", { kind: "later", pauses: "app" }],
];

for (const [status, reason, expected] of table) {
  test(`what an answer of Apple means: ${reason}`, (t) => {
    t.like(apnsOutcome({ status, headers: {}, body: Buffer.from(JSON.stringify({ reason })) }, Date.now()), expected);
  });
}
