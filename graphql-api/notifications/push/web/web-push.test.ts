import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test, { type ExecutionContext } from "ava";
import { startPushService } from "../../../testing/push-service.ts";
import type { PushDevice } from "../../devices/push-device.ts";
import { outcomeOf } from "../push-answer.ts";
import type { ClearPush, MessagePush } from "../push-content.ts";
import { restAfterFailure } from "../rest-after-failure.ts";
import { openVapidKeys } from "./vapid-keys.ts";
import { webPushSender } from "./web-push-sender.ts";

const place = { roomId: "room", threadRootId: null, tag: "tag-of_the-room", badge: 3 };
const message: MessagePush = {
  ...{ kind: "message", id: "id", ...place, messageId: "message", count: 2, isUrgent: true, hasSound: true },
  words: { title: "Ada in #general", text: "Grüße 🎉" },
};
const clear: ClearPush = { kind: "clear", id: "other", ...place };

async function given(t: ExecutionContext, publicUrl?: string) {
  let nowMs = 0;
  const service = await startPushService(t);
  const vault = openMemoryVault();
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
  t.teardown(() => outgoing.close());
  const config = { ...(publicUrl !== undefined && { publicUrl }) } as never;
  const needed = { vault, outgoing, config, clock: () => nowMs };
  const plain = webPushSender(needed, 300);
  const sender = restAfterFailure(plain, () => nowMs);
  const deviceAt = (address: string, keys = service.subscribe("/keys").keys): PushDevice => ({
    ...{ id: address, kind: "web", appId: "logue.web", address, keys, gatewayUrl: null, locale: null },
    ...{ signInId: "session", registeredAt: "2026-01-01T00:00:00.000Z" },
  });
  const deviceOf = (path: string): PushDevice => {
    const { endpoint, keys } = service.subscribe(path);
    return deviceAt(endpoint, keys);
  };
  const send = (device: PushDevice, content: MessagePush | ClearPush = message, by = sender) =>
    by.send(device, content, new AbortController().signal);
  const pass = (byMs: number): void => {
    nowMs += byMs;
  };
  return { ...service, vault, plain, send, deviceAt, deviceOf, pass };
}

test("a browser reads what was sent, signed with the key that it subscribed to", async (t) => {
  const { arrived, send, deviceOf, vault } = await given(t, "https://chat.example.org");
  const device = deviceOf("/a");
  t.deepEqual(await send(device), { kind: "delivered" });
  t.deepEqual(await send(device, { ...message, isUrgent: false, words: null }), { kind: "delivered" });
  t.deepEqual(await send(device, clear), { kind: "delivered" });
  t.deepEqual(arrived[0]?.content, message);
  const [first, second, third] = arrived;
  t.like(first, { ttl: 86_400, urgency: "high", topic: place.tag, subject: "https://chat.example.org" });
  t.like([second?.urgency, third?.urgency, third?.topic], ["normal", "low", place.tag]);
  const { publicKey } = await openVapidKeys(vault);
  t.deepEqual([first?.publicKey, (await openVapidKeys(vault)).publicKey], [publicKey, publicKey]);
});

test("a workspace without an address of its own signs with a mail address", async (t) => {
  const { arrived, send, deviceOf } = await given(t, "http://192.168.1.7:3000");
  await send(deviceOf("/a"));
  t.is(arrived[0]?.subject, "mailto:logue@192.168.1.7");
});

test("an endpoint in the own network is asked nothing and not tried again", async (t) => {
  const { plain, send, deviceAt } = await given(t);
  for (const url of ["https://10.0.0.1/a", "https://[::1]/a", "https://169.254.169.254/a", "https://127.0.0.2/a"])
    t.deepEqual(await send(deviceAt(url), message, plain), { kind: "refused" }, url);
});

test("an endpoint that redirects is not followed, and one that hangs, trickles or answers garbage is tried later", async (t) => {
  const { arrived, plain, send, deviceOf, answerWith } = await given(t);
  answerWith("/moved", (_request, response) => response.writeHead(307, { location: "/elsewhere" }).end());
  answerWith("/hangs", () => {});
  answerWith("/trickles", (_request, response) => response.writeHead(201).write("x"));
  answerWith("/garbage", ({ socket }) => socket.end("no HTTP\n\n"));
  answerWith("/long", (_request, response) => response.writeHead(201).end("x".repeat(100_000)));
  const outcomes = ["/moved", "/hangs", "/trickles", "/garbage", "/long"].map((path) => send(deviceOf(path), message, plain));
  t.deepEqual(
    (await Promise.all(outcomes)).map(({ kind }) => kind),
    ["refused", "later", "later", "later", "delivered"],
  );
  t.is(arrived.length, 5);
});

test("after a failure a device is left alone for as long as its service asks, and longer each time", async (t) => {
  const { arrived, send, deviceOf, answerWith, pass } = await given(t);
  const device = deviceOf("/busy");
  answerWith("/busy", (_request, response) => response.writeHead(429, { "retry-after": "120" }).end());
  t.deepEqual(await send(device), { kind: "later", afterMs: 120_000 });
  pass(119_000);
  t.deepEqual(await send(device), { kind: "later", afterMs: 1_000 });
  t.is(arrived.length, 1);
  answerWith("/busy", (_request, response) => response.writeHead(503).end());
  pass(1_000);
  t.deepEqual(await send(device), { kind: "later", afterMs: 60_000 });
  t.deepEqual(await send(deviceOf("/other")), { kind: "delivered" });
  answerWith("/busy", (_request, response) => response.writeHead(201).end());
  pass(60_000);
  t.deepEqual([await send(device), await send(device)], [{ kind: "delivered" }, { kind: "delivered" }]);
});

test("Apple's service gets no clears, because it ends subscriptions by them", async (t) => {
  const { send, deviceAt } = await given(t);
  t.deepEqual(await send(deviceAt("https://web.push.apple.com/a"), clear), { kind: "delivered" });
});

const nowMs = Date.parse("2026-01-01T00:00:00Z");
const table = [
  [201, undefined, { kind: "delivered" }],
  [404, undefined, { kind: "gone" }],
  [410, undefined, { kind: "gone" }],
  [400, undefined, { kind: "refused" }],
  [403, "10", { kind: "refused" }],
  [413, undefined, { kind: "refused" }],
  [429, "Thu, 01 Jan 2026 00:00:30 GMT", { kind: "later", afterMs: 30_000 }],
  [503, "Thu, 01 Jan 2025 00:00:30 GMT", { kind: "later", afterMs: 0 }],
  [503, "99999999999", { kind: "later", afterMs: 86_400_000 }],
  [500, "soon", { kind: "later" }],
] as const;

for (const [status, retryAfter, outcome] of table)
  test(`what an answer means: ${status}, ${retryAfter ?? "no pause"}`, (t) =>
    t.deepEqual(outcomeOf(status, retryAfter, nowMs), outcome));
