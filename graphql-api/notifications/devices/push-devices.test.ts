import { createECDH, randomBytes } from "node:crypto";
import { recordsPerOwnerMax } from "@logue/infra/work-store/work-store.ts";
import test, { type ExecutionContext } from "ava";
import { openTestWorkspace, type Person } from "../../testing/workspace.ts";
import type { PushTarget } from "./push-device.ts";
import { refusePushTarget } from "./refuse-push-target.ts";

const register = `mutation ($input: RegisterPushDeviceInput!) {
  registerPushDevice(input: $input) { pushDevice { id kind appId locale isOfThisSignIn } refusal { code details { name value } } }
}`;
const revoke = "mutation ($input: RevokePushDeviceInput!) { revokePushDevice(input: $input) { id refusal { code } } }";
const list = "{ pushDevices { id kind appId locale isOfThisSignIn } }";

const browserKey = (): string => {
  const ecdh = createECDH("prime256v1");
  ecdh.generateKeys();
  return ecdh.getPublicKey("base64url");
};
const keys = { p256dh: browserKey(), auth: randomBytes(16).toString("base64url") };
const browser = { kind: "WEB", appId: "logue.web", address: "https://push.example.org/a", keys, locale: "de-CH" };
const phone = (address: string) => ({ kind: "FCM", appId: "chat.logue", address });

async function given(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { answer } = workspace;
  const bea = await workspace.addPerson("bea");
  /** The person with a session that the vault knows. */
  const signIn = async (person: Person): Promise<Person & { readonly sessionId: string }> => {
    const { sessionId } = await workspace.startSession(person.userId);
    return { ...person, sessionId };
  };
  return {
    ...workspace,
    ...{ bea, signIn, onLaptop: await signIn(bea), onPhone: await signIn(bea) },
    registers: async (person: Person, input: object) => (await answer(person, register, { input })).registerPushDevice,
    devicesOf: async (person: Person) => (await answer(person, list)).pushDevices,
    stored: () => workspace.services.workStore.list("push-device", bea.userId),
  };
}

test("a person sees and revokes the own devices, and no one sees their addresses or other people's", async (t) => {
  const { administrator, onLaptop, onPhone, signIn, registers, devicesOf, answer, stored } = await given(t);
  const { pushDevice } = await registers(onLaptop, browser);
  t.like(pushDevice, { kind: "WEB", appId: "logue.web", locale: "de-CH", isOfThisSignIn: true });
  t.deepEqual(await devicesOf(onPhone), [{ ...pushDevice, isOfThisSignIn: false }]);
  t.false(JSON.stringify(pushDevice).includes("push.example.org"));
  const other = await signIn(administrator);
  t.deepEqual(await devicesOf(other), []);
  await answer(other, revoke, { input: { id: pushDevice.id } });
  t.is((await devicesOf(onLaptop)).length, 1, "Others cannot revoke it.");
  for (const _ of ["", "again"]) {
    const { revokePushDevice } = await answer(onPhone, revoke, { input: { id: pushDevice.id } });
    t.deepEqual(revokePushDevice, { id: pushDevice.id, refusal: null });
  }
  t.deepEqual([await devicesOf(onLaptop), await stored()], [[], []]);
});

test("the same address again replaces the device, and belongs to the newer sign-in", async (t) => {
  const { onLaptop, onPhone, registers, devicesOf } = await given(t);
  const first = await registers(onLaptop, browser);
  const again = await registers(onPhone, { ...browser, locale: "fr" });
  t.is(again.pushDevice.id, first.pushDevice.id);
  t.deepEqual(await devicesOf(onPhone), [{ ...first.pushDevice, locale: "fr", isOfThisSignIn: true }]);
});

test("a device is gone with the session that registered it, and the others stay", async (t) => {
  const { onLaptop, onPhone, registers, devicesOf, send, stored } = await given(t);
  await registers(onLaptop, browser);
  await registers(onPhone, phone("token-of-the-phone"));
  await send(onLaptop, "RevokeSession", { userId: onLaptop.userId, sessionId: onLaptop.sessionId });
  t.deepEqual(
    (await devicesOf(onPhone)).map(({ kind }: { kind: string }) => kind),
    ["FCM"],
  );
  t.is((await stored()).length, 1);
});

test("a device is gone when its person is deactivated or erased", async (t) => {
  const { administrator, onLaptop, signIn, registers, devicesOf, send, stored } = await given(t);
  await registers(onLaptop, browser);
  await send(administrator, "DeactivateUser", { userId: onLaptop.userId });
  await send(administrator, "ReactivateUser", { userId: onLaptop.userId });
  const back = await signIn(onLaptop);
  t.deepEqual([await devicesOf(back), await stored()], [[], []]);
  await registers(back, browser);
  await send(administrator, "EraseUser", { userId: onLaptop.userId, reason: "Asked for by mail" });
  t.deepEqual(await devicesOf(back), []);
});

test("there are 50 devices of a person, and those of ended sessions take no place", async (t) => {
  const { onLaptop, onPhone, registers, send } = await given(t);
  for (let count = 0; count < recordsPerOwnerMax["push-device"]; count += 1) await registers(onLaptop, phone(`token-${count}`));
  t.is((await registers(onPhone, phone("one-more"))).refusal.code, "TooManyPushDevices");
  await send(onLaptop, "RevokeSession", { userId: onLaptop.userId, sessionId: onLaptop.sessionId });
  t.is((await registers(onPhone, phone("one-more"))).refusal, null);
});

test("a device is refused with the field that its kind cannot use", async (t) => {
  const { onLaptop, registers } = await given(t);
  const { pushDevice, refusal } = await registers(onLaptop, { ...browser, address: "http://push.example.org/a" });
  t.deepEqual([pushDevice, refusal], [null, { code: "PushDeviceInvalid", details: [{ name: "field", value: "address" }] }]);
});

const web: PushTarget = { ...browser, kind: "web", gatewayUrl: null };
const app: PushTarget = { ...web, kind: "apns", address: "0a".repeat(32), keys: null, locale: null };
const gatewayUrl = "https://gateway.example.org/_matrix/push/v1/notify";
const gateway: PushTarget = { ...app, kind: "matrix_gateway", address: "pushkey==", gatewayUrl };
const offCurve = `BA${"A".repeat(85)}`;

const table: readonly (readonly [title: string, target: PushTarget, field: string | undefined])[] = [
  ["a browser", web, undefined],
  ["an Apple device", app, undefined],
  ["a gateway", gateway, undefined],
  ["an app id with a space", { ...app, appId: "a b" }, "appId"],
  ["an endpoint with a password", { ...web, address: "https://a:b@push.example.org/" }, "address"],
  ["an endpoint that is too long", { ...web, address: `https://push.example.org/${"a".repeat(2_048)}` }, "address"],
  ["a device token that is not hexadecimal", { ...app, address: "xyz" }, "address"],
  ["a registration token with a line break", { ...app, kind: "fcm", address: "abc\ndef" }, "address"],
  ["a browser without keys", { ...web, keys: null }, "keys"],
  ["a key that is no point of the curve", { ...web, keys: { ...keys, p256dh: offCurve } }, "keys"],
  ["a shared secret that is too short", { ...web, keys: { ...keys, auth: "AAAA" } }, "keys"],
  ["keys of an app", { ...app, keys }, "keys"],
  ["a gateway without an address", { ...gateway, gatewayUrl: null }, "gatewayUrl"],
  ["a gateway at another path", { ...gateway, gatewayUrl: "https://gateway.example.org/" }, "gatewayUrl"],
  ["a gateway of an app", { ...app, gatewayUrl }, "gatewayUrl"],
  ["a language that is none", { ...app, locale: "not a language" }, "locale"],
];

for (const [title, target, field] of table) {
  test(`whether it can be registered: ${title}`, (t) => t.is(refusePushTarget(target)?.details.field, field));
}
