import type { ExecutionContext } from "ava";
import { openApplePush } from "../../../tests/support/apple-push.ts";
import { openGooglePush } from "../../../tests/support/google-push.ts";
import { startPushGateway } from "../gateway.ts";
import { loadGatewaySettings } from "../settings.ts";
import { type PushAnswer, pushPath } from "../wire/wire.ts";

export const gatewayKey = "a-key-of-this-test-only";
export const android = { appId: "chat.logue.android", token: "token:of-a-phone" };
export const iphone = { appId: "chat.logue.ios", token: "0a".repeat(32) };
export const push = {
  ...{ id: "push/bea/m1", kind: "message", badge: 3 },
  ids: { server: "https://chat.example.org", roomId: "room-1", messageId: "m1" },
};

/** A gateway between its callers and servers of the shape of Google's and Apple's, with one clock. */
export async function givenGateway(t: ExecutionContext, more: object = {}, apple: { isByCertificate?: boolean } = {}) {
  const time = { nowMs: Date.now() };
  const clock = () => time.nowMs;
  const [google, apples] = await Promise.all([openGooglePush(clock), openApplePush(clock, apple)]);
  const lines: string[] = [];
  const log = {
    warn: (fields: object, message: string) => void lines.push(JSON.stringify(fields) + message),
    error: (fields: object, message: string) => void lines.push(JSON.stringify(fields) + message),
  };
  const settings = loadGatewaySettings({
    PUSH_GATEWAY_SETTINGS: JSON.stringify({
      ...{ port: 0, outgoingAllowed: "127.0.0.1/32", apps: [google.app, apples.app] },
      callers: [{ name: "chat.example.org", key: gatewayKey }],
      ...more,
    }),
  });
  const gateway = await startPushGateway({ settings, log: log as never, clock });
  t.teardown(async () => {
    await gateway.close();
    await Promise.all([google.close(), apples.close()]);
  });
  const url = `http://127.0.0.1:${gateway.port}`;
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(url + path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });
  const pass = (durationMs: number): void => {
    time.nowMs += durationMs;
  };
  return {
    ...{ url, google, apple: apples, lines, post, pass },
    /** Results for the devices, in their order. */
    async pushes(changes: object, ...devices: readonly object[]): Promise<PushAnswer["results"]> {
      const response = await post(
        pushPath,
        { push: { ...push, ...changes }, devices },
        { authorization: `Bearer ${gatewayKey}` },
      );
      t.is(response.status, 200, await response.clone().text());
      return ((await response.json()) as PushAnswer).results;
    },
  };
}
