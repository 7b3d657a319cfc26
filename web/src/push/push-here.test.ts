import test from "ava";
import type { Connection } from "../api/api.ts";
import { type BrowserParts, PushHere } from "./push-here.svelte.ts";

const key = "BKtpN0eckNiN1AXfdzQhGWjVtdyWw25CiprzDkRiSbGoxg2R3s-qRzBL2Pz5XrcY_f5dTZ19L6yc68MtCgpNNa8";
const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, "base64url")).buffer;

interface Given extends Partial<Pick<BrowserParts, "isSecure" | "isApplePhone" | "hasPush">> {
  readonly permission?: NotificationPermission;
  readonly answered?: NotificationPermission;
  readonly owner?: string;
  readonly webPushKey?: string | null;
  /** The key of the subscription that there is. */
  readonly subscribedTo?: string;
  readonly subscribe?: () => Promise<PushSubscription>;
}

function given(parts: Given = {}) {
  let { permission = "default", owner = null as string | null } = parts;
  const log: string[] = [];
  const devices: { id: string; kind: string; isOfThisSignIn: boolean }[] = [{ id: "phone", kind: "FCM", isOfThisSignIn: false }];
  const subscriptionTo = (applicationServerKey: string) =>
    ({
      options: { applicationServerKey: bytesOf(applicationServerKey) },
      toJSON: () => ({ endpoint: "https://push.example.org/a", keys: { p256dh: "p", auth: "a" } }),
      unsubscribe: async () => {
        log.push("unsubscribed");
        current = null;
        return true;
      },
    }) as unknown as PushSubscription;
  let current = parts.subscribedTo === undefined ? null : subscriptionTo(parts.subscribedTo);
  const browser: BrowserParts = {
    ...{ isSecure: true, isApplePhone: false, hasPush: true, locale: "de-CH", ...parts },
    permission: () => permission,
    askPermission: async () => {
      log.push("asked");
      permission = parts.answered ?? "granted";
      return permission;
    },
    current: async () => current,
    subscribe: async ({ applicationServerKey }) => {
      log.push("subscribed");
      current = await (parts.subscribe ?? (async () => subscriptionTo(applicationServerKey)))();
      return current;
    },
    owner: {
      get: () => owner,
      set: (userId) => {
        owner = userId;
      },
    },
  };
  const request = (async (document: { toString(): string }, { input }: { input?: { address: string; locale: string } }) => {
    if (!String(document).includes("registerPushDevice"))
      return { webPushKey: parts.webPushKey ?? (parts.webPushKey === null ? null : key), pushDevices: [...devices] };
    log.push(`registered ${input?.address} ${input?.locale}`);
    devices.push({ id: "here", kind: "WEB", isOfThisSignIn: true });
    return { registerPushDevice: { pushDevice: devices.at(-1), refusal: null } };
  }) as unknown as Connection["request"];
  const revoke = async (id: string) =>
    void devices.splice(
      devices.findIndex((device) => device.id === id),
      1,
    );
  return { here: new PushHere("mina", request, browser), log, revoke, owner: () => owner };
}

test("switching on asks for permission, subscribes and registers; switching off ends all of it", async (t) => {
  const { here, log, revoke, owner } = given();
  await here.load();
  t.deepEqual([here.state, log], ["off", []]);
  await here.switchOn();
  t.deepEqual(log, ["asked", "subscribed", "registered https://push.example.org/a de-CH"]);
  t.deepEqual([here.state, owner(), here.devices.length], ["on", "mina", 2]);
  await here.switchOff(revoke);
  t.deepEqual([here.state, owner(), here.devices.map(({ id }) => id)], ["off", null, ["phone"]]);
  t.is(log.at(-1), "unsubscribed");
});

const states = [
  [{ isSecure: false, hasPush: false }, "insecure"],
  [{ hasPush: false, isApplePhone: true }, "needs-home-screen"],
  [{ hasPush: false }, "unsupported"],
  [{ webPushKey: null }, "not-offered"],
  [{ permission: "denied" }, "blocked"],
  [{ permission: "granted", owner: "rafi", subscribedTo: key }, "off"],
] as const;

for (const [parts, state] of states)
  test(`what is wrong is known before it is tried: ${JSON.stringify(parts).slice(0, 60)}`, async (t) => {
    const { here } = given(parts);
    await here.load();
    t.is(here.state, state);
  });

test("a person who says no, and a push service that does not answer, leave it off", async (t) => {
  const refused = given({ answered: "denied" });
  await refused.here.switchOn();
  t.deepEqual([refused.here.state, refused.here.hasFailed, refused.log], ["blocked", false, ["asked"]]);
  const failing = given({ subscribe: () => Promise.reject(new Error("no service")) });
  await failing.here.switchOn();
  t.deepEqual([failing.here.state, failing.here.hasFailed], ["off", true]);
});

test("a new start registers the same subscription again, and makes a new one for another key", async (t) => {
  const same = given({ permission: "granted", owner: "mina", subscribedTo: key });
  t.true(await same.here.register());
  t.deepEqual(same.log, ["registered https://push.example.org/a de-CH"]);
  const other = given({ permission: "granted", owner: "mina", subscribedTo: "AAAA" });
  t.true(await other.here.register());
  t.deepEqual(other.log.slice(0, 2), ["unsubscribed", "subscribed"]);
});

test("what another user of the browser switched on ends with the next one who signs in", async (t) => {
  const { here, log, owner } = given({ permission: "granted", owner: "rafi", subscribedTo: key });
  await here.endOthers();
  t.deepEqual([log, owner()], [["unsubscribed"], null]);
});
