import test from "ava";
import { android, gatewayKey, givenGateway, iphone } from "../../integrations/push-gateway/testing/start-gateway.ts";
import { freePort } from "../support/free-ports.ts";
import { openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

const register = `mutation ($input: RegisterPushDeviceInput!) { registerPushDevice(input: $input) { pushDevice { id } refusal { code } } }`;
const changeSetting = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const markRead = "mutation ($input: MarkReadInput!) { markRead(input: $input) { refusal { code } } }";

async function accepted(person: Person, document: string, input: object): Promise<void> {
  const { data, errors } = await person.ask<Record<string, { readonly refusal: object | null }>, object>(document, { input });
  const [payload] = Object.values(data ?? {});
  if (!payload || payload.refusal) throw new Error(JSON.stringify([payload, errors]));
}

/** A process whose clock is ahead, so that no test waits for what is due later. */
const ahead = (minutes: number) => ({
  NODE_OPTIONS: "--import=./tests/support/shift-clock.ts",
  CLOCK_SHIFT_MS: String(minutes * 60_000),
});

test("a post reaches phones through the gateway whenever Logue is killed, and nothing is pushed again once the log says that it was read", async (t) => {
  const [{ google, apple, url }, folder] = await Promise.all([givenGateway(t), temporaryFolder()]);
  t.teardown(folder.remove);
  const port = await freePort();
  const environment = { OUTGOING_ALLOWED: "127.0.0.1/32", PUBLIC_URL: `http://127.0.0.1:${port}` };
  let logue: Logue | undefined;
  t.teardown(() => logue?.kill());
  const house = await openOwnHouse({ dataFolder: folder.path, port, environment });
  logue = house.logue;
  const { ada } = house;
  const bea = await house.comesIn("bea");
  const secretValue = url.replace("//", `//${gatewayKey}@`);
  await accepted(ada, changeSetting, { scope: "WORKSPACE", key: "pushGateway", secretValue });
  await accepted(bea, register, { kind: "FCM", appId: android.appId, address: android.token });
  await accepted(bea, register, { kind: "APNS", appId: iphone.appId, address: iphone.token });
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, bea);
  const killAndStart = async (minutesAhead: number): Promise<void> => {
    await logue?.kill();
    logue = await startLogue({ dataFolder: folder.path, port, environment: { ...environment, ...ahead(minutesAhead) } });
  };
  const kinds = () => google.taken.map(({ data }) => data.kind);
  const pushedTo = (count: number) => () => google.taken.length >= count && apple.taken.length >= count;

  const first = await ada.posts(roomId, `@${bea.name} before the kill`);
  await killAndStart(16);
  await waitUntil("the first phone to be called", () => google.taken.length + apple.taken.length > 0);
  await killAndStart(32);
  await waitUntil("both phones to be called", pushedTo(1));
  await accepted(bea, markRead, { roomId, threadRootId: null, number: first.number });
  await killAndStart(48);
  await waitUntil("both phones to be cleared", pushedTo(2));
  await ada.posts(roomId, `@${bea.name} after it was read`);
  await killAndStart(64);
  await waitUntil("both phones to be called again", pushedTo(3));
  t.deepEqual(kinds(), ["message", "clear", "message"]);
  t.is(google.taken[0]?.data.messageId, first.id);
  t.not(google.taken[2]?.data.messageId, first.id);
  t.is(apple.taken.length, 3);
  t.deepEqual([google.violations, apple.violations], [[], []]);
  t.false(JSON.stringify([google.taken, apple.taken]).includes("before the kill"));
});
