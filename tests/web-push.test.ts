import { createECDH } from "node:crypto";
import test from "ava";
import { eventually } from "./support/eventually.ts";
import { ChangeSettingDocument, MarkReadDocument } from "./support/generated/operations.ts";
import { type House, openOwnHouse } from "./support/house.ts";
import type { Person } from "./support/person.ts";
import { startTestingPushService, type TestingSubscription } from "./support/testing-push-service.ts";
import { waitUntil } from "./support/wait-until.ts";

const register = `mutation ($input: RegisterPushDeviceInput!) { registerPushDevice(input: $input) { pushDevice { id } refusal { code } } }`;

interface Registered {
  readonly registerPushDevice: { readonly pushDevice: { readonly id: string } | null };
}

interface Devices {
  readonly webPushKey: string;
  readonly pushDevices: readonly { readonly id: string }[];
}

async function devicesOf(person: Person): Promise<Devices> {
  const { data } = await person.ask<Devices, object>("{ webPushKey pushDevices { id } }", {});
  if (!data) throw new Error("There was no answer.");
  return data;
}

async function registers(person: Person, { endpoint, keys }: TestingSubscription): Promise<string> {
  const input = { kind: "WEB", appId: "logue.web", address: endpoint, keys };
  const { data, errors } = await person.ask<Registered, object>(register, { input });
  const id = data?.registerPushDevice.pushDevice?.id;
  if (id === undefined) throw new Error(JSON.stringify([data, errors]));
  return id;
}

let service: Awaited<ReturnType<typeof startTestingPushService>>;
let house: House;

test.before(async () => {
  service = await startTestingPushService();
  house = await openOwnHouse({
    environment: { OUTGOING_ALLOWED: "127.0.0.1/32", NODE_EXTRA_CA_CERTS: service.certificateFile },
  });
});
test.after.always(async () => {
  await house?.close();
  await service?.close();
});

async function given(name: string) {
  const { ada } = house;
  const person = await house.comesIn(name);
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, person);
  const soon = { scope: "PERSON", scopeId: person.userId, key: "messagePushesAfterSeconds", value: 0 } as const;
  await person.does(ChangeSettingDocument, soon);
  const mention = (text: string) => ada.posts(roomId, `@${person.name} ${text}`);
  return { person, roomId, mention };
}

/** The push with this number that arrived, as the browser decrypts it. */
async function arrived(subscription: TestingSubscription, number: number) {
  const text = await waitUntil(`push ${number}`, async () => (await service.notifications(subscription))[number - 1]);
  return JSON.parse(text);
}

test("the push service of `web-push-testing` takes what Logue sends, decrypts it, and a subscription that expired there is removed here", async (t) => {
  const { person: bea, roomId, mention } = await given("bea");
  const { webPushKey } = await devicesOf(bea);
  const [laptop, phone] = await Promise.all([service.subscribe(webPushKey), service.subscribe(webPushKey)]);
  const [laptopId] = [await registers(bea, laptop), await registers(bea, phone)];

  const first = await mention("the **tide** is in");
  const content = await arrived(laptop, 1);
  t.like(content, {
    kind: "message",
    roomId,
    threadRootId: null,
    messageId: first.id,
    count: 1,
    badge: 1,
    isUrgent: true,
    words: null,
  });
  t.like(await arrived(phone, 1), { tag: content.tag, messageId: first.id });

  await service.expire(phone);
  const second = await mention("and out");
  t.like(await arrived(laptop, 2), { kind: "message", messageId: second.id, tag: content.tag, badge: 2 });
  await eventually(t, async () => (await devicesOf(bea)).pushDevices, [{ id: laptopId }]);
  await eventually(t, async () => service.answersTo(phone), [201, 410]);

  await bea.does(MarkReadDocument, { roomId, threadRootId: null, number: second.number ?? 0 });
  t.like(await arrived(laptop, 3), { kind: "clear", tag: content.tag, badge: 0 });
  await eventually(t, async () => service.answersTo(laptop), [201, 201, 201]);
  t.is((await service.notifications(phone)).length, 1);
});

test("the push service of `web-push-testing` refuses what is signed with another key than the subscription's, and the device stays", async (t) => {
  const { person: mia, mention } = await given("mia");
  const { webPushKey } = await devicesOf(mia);
  const other = createECDH("prime256v1").generateKeys("base64url");
  const [own, foreign] = [await service.subscribe(webPushKey), await service.subscribe(other)];
  const ids = [await registers(mia, own), await registers(mia, foreign)];
  await mention("who signs?");
  await arrived(own, 1);
  await eventually(t, async () => service.answersTo(foreign), [400]);
  t.deepEqual(await service.notifications(foreign), []);
  t.deepEqual((await devicesOf(mia)).pushDevices.map(({ id }) => id).sort(), ids.sort());
});
