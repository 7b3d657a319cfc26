import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test, { type ExecutionContext } from "ava";
import { android, gatewayKey, givenGateway, iphone } from "../../../../integrations/push-gateway/testing/start-gateway.ts";
import { googleError } from "../../../../tests/support/google-push.ts";
import type { PushDevice, PushDeviceKind } from "../../devices/push-device.ts";
import type { ClearPush, MessagePush, PushContent } from "../push-content.ts";
import { gatewaySender } from "./gateway-sender.ts";
import { matrixSender } from "./matrix-sender.ts";

const place = { roomId: "room-1", threadRootId: null, tag: "tag-of_the-room", badge: 3 };
const message: MessagePush = {
  ...{ kind: "message", id: "id", ...place, messageId: "m1", count: 2, isUrgent: true, hasSound: true },
  words: { title: "Ada in #general", text: "Not for Google" },
};
const clear: ClearPush = { kind: "clear", id: "other", ...place, badge: 0 };

async function given(t: ExecutionContext, key = gatewayKey) {
  const gateway = await givenGateway(t, { matrix: "on" });
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
  t.teardown(() => outgoing.close());
  const vault = openMemoryVault();
  const config = { publicUrl: "https://chat.example.org/" } as never;
  const services = { vault, outgoing, config, clock: () => 0 };
  const address = gateway.url.replace("//", `//${encodeURIComponent(key)}@`);
  const setUp = (value = address) =>
    vault.put({
      ...{ kind: "setting", id: "push-gateway", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
      value: { key: "pushGateway", value, setAtMs: 0 },
    });
  const sender = gatewaySender(services);
  const send = (device: PushDevice, content: PushContent = message, by = sender) =>
    by.send(device, content, new AbortController().signal);
  const deviceOf = (kind: PushDeviceKind, app: { appId: string; token: string }): PushDevice => ({
    ...{ id: app.token, kind, appId: app.appId, address: app.token, keys: null, locale: null, signInId: "session" },
    ...{ gatewayUrl: kind === "matrix_gateway" ? `${gateway.url}/_matrix/push/v1/notify` : null },
    registeredAt: "2026-01-01T00:00:00.000Z",
  });
  return { ...gateway, services, sender, setUp, send, deviceOf };
}

test("devices of Google and Apple are told through the gateway that the setting names, by ids alone", async (t) => {
  const { google, apple, sender, setUp, send, deviceOf } = await given(t);
  t.false(await sender.isOpen());
  await setUp();
  t.true(await sender.isOpen());
  t.deepEqual(await send(deviceOf("fcm", android)), { kind: "delivered" });
  t.deepEqual(await send(deviceOf("apns", iphone)), { kind: "delivered" });
  t.deepEqual(await send(deviceOf("apns", iphone), clear), { kind: "delivered" });
  const ids = { server: "https://chat.example.org", roomId: "room-1", messageId: "m1" };
  t.like(google.taken[0], { token: android.token, data: { kind: "message", id: "id", ...ids, badge: "3" } });
  t.deepEqual([google.taken.length, apple.taken.length], [1, 2]);
  t.false(JSON.stringify([google.taken, apple.taken]).includes("Not for Google"));
  t.deepEqual([google.violations, apple.violations], [[], []]);
});

test("a device that Google does not know is gone, and one that has to wait is told later", async (t) => {
  const { google, setUp, send, deviceOf } = await given(t);
  await setUp();
  const [gone, later] = [deviceOf("fcm", { ...android, token: "a" }), deviceOf("fcm", { ...android, token: "b" })];
  google.answers.set("a", [googleError(404, "UNREGISTERED", "NOT_FOUND")]);
  google.answers.set("b", [googleError(429, "QUOTA_EXCEEDED", "RESOURCE_EXHAUSTED", { "retry-after": "30" })]);
  t.deepEqual(await send(gone), { kind: "gone" });
  t.deepEqual(await send(later), { kind: "later", afterMs: 30_000 });
});

test("with a wrong key, or while the gateway is away, no device is gone: it is told later", async (t) => {
  const { google, setUp, send, deviceOf } = await given(t, "a key that the gateway does not have");
  await setUp();
  t.deepEqual(await send(deviceOf("fcm", android)), { kind: "later" });
  await setUp("http://key@127.0.0.1:1");
  t.deepEqual(await send(deviceOf("fcm", android)), { kind: "later" });
  await setUp("http://key@192.168.0.1");
  t.deepEqual(await send(deviceOf("fcm", android)), { kind: "refused" });
  t.is(google.taken.length, 0);
});

test("an app of Matrix is told through the gateway that it named, and is gone when the gateway rejects its pushkey", async (t) => {
  const { google, services, send, deviceOf } = await given(t);
  const device = deviceOf("matrix_gateway", android);
  const sender = matrixSender(services);
  t.deepEqual(await send(device, message, sender), { kind: "delivered" });
  t.deepEqual(await send(device, clear, sender), { kind: "delivered" });
  t.like(google.taken[0], { token: android.token, data: { event_id: "m1", room_id: "room-1" } });
  google.answers.set(android.token, [googleError(404, "UNREGISTERED", "NOT_FOUND")]);
  t.deepEqual(await send(device, { ...message, messageId: "m2" }, sender), { kind: "gone" });
  t.deepEqual(google.violations, []);
});
