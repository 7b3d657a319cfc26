import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { readSecretSetting } from "../contract/read-secret-setting.ts";
import { workspaceStream } from "../contract/streams.ts";
import { openIdentityScene } from "../testing/identity-scene.ts";
import { codeOf, eventsOf, mustAccept, openTestService, type TestService } from "../testing/test-service.ts";

const [first, second] = ["the first signing secret", "the second signing secret"];

/** A service with one instance of an integration. */
async function given() {
  const scene = await openIdentityScene("a good password");
  const instanceId = uuidv7();
  const account = { actorId: uuidv7(), actorName: "forecast", displayName: "Forecast" };
  mustAccept(await scene.send(scene.ann, "AddIntegration", { instanceId, name: "weather", ...account }));
  const place = { scope: "integration", scopeId: instanceId, key: "signingSecret", value: null } as const;

  /** Sets the secret, or removes it. */
  const change = (
    { send }: Pick<TestService, "send">,
    settingValue: string | null,
    ids = { commandId: uuidv7(), secretId: uuidv7() },
  ) =>
    settingValue === null
      ? send(scene.ann, "ChangeSetting", { ...place, secretId: null })
      : send(
          scene.ann,
          "ChangeSetting",
          { ...place, secretId: ids.secretId },
          { commandId: ids.commandId, secrets: { settingValue } },
        );
  const read = () => readSecretSetting(scene.truth, "integration", instanceId, "signingSecret");
  const stored = () => scene.truth.list("setting", `integration/${instanceId}`);
  const staged = () => scene.truth.page({ kind: "staged", id: "" }, 10);
  const events = async () => (await eventsOf(scene.store, workspaceStream)).filter(({ type }) => type === "SettingChanged");
  const remove = () => scene.send(scene.ann, "RemoveIntegration", { instanceId });
  return { ...scene, place, change, read, stored, staged, events, remove };
}

/** The same process after a crash: nothing of its memory is left. */
const restart = ({ store, vault }: TestService): Promise<TestService> => openTestService({ store, vault });

test("a secret setting is in the vault alone: set, replaced and removed", async (t) => {
  const scene = await given();
  t.is(await scene.read(), undefined);
  mustAccept(await scene.change(scene, first));
  t.is(await scene.read(), first);
  mustAccept(await scene.change(scene, second));
  t.is(await scene.read(), second);
  t.is((await scene.stored()).length, 1);
  mustAccept(await scene.change(scene, null));
  t.is(await scene.read(), undefined);
  t.deepEqual([await scene.stored(), await scene.staged()], [[], []]);
  const events = await scene.events();
  t.is(events.length, 3);
  for (const secret of [first, second]) t.false(JSON.stringify(events).includes(secret));
});

test("a refused command leaves the secret as it was, and nothing is staged", async (t) => {
  const scene = await given();
  mustAccept(await scene.change(scene, first));
  t.is(codeOf(await scene.change(scene, "")), "SettingInvalid");
  t.is(codeOf(await scene.change(scene, "x".repeat(4_097))), "SettingInvalid");
  const data = { ...scene.place, secretId: uuidv7() };
  t.is(codeOf(await scene.send(scene.ben, "ChangeSetting", data, { secrets: { settingValue: second } })), "NotPermitted");
  t.is(codeOf(await scene.send(scene.ann, "ChangeSetting", data)), "SettingInvalid");
  scene.appends.fault = "StoreFull";
  t.is(codeOf(await scene.change(scene, second)), "StoreFull");
  scene.appends.fault = undefined;
  t.deepEqual(await scene.staged(), []);
  t.is((await scene.stored()).length, 1);
  t.is(await scene.read(), first);
});

test("a vault that is away before the event leaves the secret and the log as they were", async (t) => {
  const scene = await given();
  scene.vaultFaults.isAway = true;
  t.is(codeOf(await scene.change(scene, first)), "StoreUnavailable");
  scene.vaultFaults.isAway = false;
  t.deepEqual(await scene.events(), []);
  t.is(await scene.read(), undefined);
});

test("a crash between the event and the secret is finished at the next start", async (t) => {
  const scene = await given();
  mustAccept(await scene.change(scene, first));
  scene.vaultFaults.failingPuts.add("setting");
  t.is(codeOf(await scene.change(scene, second)), "StoreUnavailable");
  t.is(await scene.read(), first);
  scene.vaultFaults.failingPuts.clear();
  await restart(scene);
  t.is(await scene.read(), second);
  t.is((await scene.stored()).length, 1);
  t.false(JSON.stringify(await scene.staged()).includes(second));
});

test("an append whose outcome is unknown is settled by what the store says", async (t) => {
  for (const isWritten of [true, false]) {
    const scene = await given();
    scene.appends.fault = isWritten ? "answerLost" : "StoreUnavailable";
    t.is(codeOf(await scene.change(scene, first)), "StoreUnavailable");
    scene.appends.fault = undefined;
    await restart(scene);
    t.is(await scene.read(), isWritten ? first : undefined);
  }
});

test("a secret that was replaced while it was away does not come back", async (t) => {
  const scene = await given();
  scene.vaultFaults.failingPuts.add("setting");
  t.is(codeOf(await scene.change(scene, first)), "StoreUnavailable");
  scene.vaultFaults.failingPuts.clear();
  mustAccept(await scene.change(scene, second));
  await restart(scene);
  t.is(await scene.read(), second);
  t.is((await scene.stored()).length, 1);
});

test("a command sent again changes nothing, and with another value it is refused", async (t) => {
  const scene = await given();
  const ids = { commandId: uuidv7(), secretId: uuidv7() };
  mustAccept(await scene.change(scene, first, ids));
  for (const service of [scene, await restart(scene)]) {
    mustAccept(await scene.change(service, first, ids));
    t.is(codeOf(await scene.change(service, second, ids)), "CommandIdReused");
  }
  t.is((await scene.events()).length, 1);
  t.is(await scene.read(), first);
});

test("removing an integration deletes its secrets, also when the vault was away at the time", async (t) => {
  const scene = await given();
  mustAccept(await scene.change(scene, first));
  mustAccept(await scene.remove());
  t.deepEqual([await scene.stored(), await scene.staged()], [[], []]);
  t.is(codeOf(await scene.change(scene, second)), "IntegrationUnknown");
  const other = await given();
  mustAccept(await other.change(other, first));
  other.appends.fault = "answerLost";
  t.is(codeOf(await other.remove()), "StoreUnavailable");
  other.appends.fault = undefined;
  t.is((await other.stored()).length, 1);
  await restart(other);
  t.deepEqual(await other.stored(), []);
});
