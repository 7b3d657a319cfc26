import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openInstanceList } from "./instance-list.ts";

interface Hook {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Documents that a test changes, and a log that says so. */
function given(...ids: readonly string[]) {
  const hooks = new Map<string, Hook>(ids.map((id) => [id, { id, settings: { isOn: true } }]));
  const documentOf = (hook: Hook) => ({ ...hook, name: "outgoing-webhooks", actorId: `account of ${hook.id}`, order: hook.id });
  const history = openMemoryEventStore();
  const reads = { lists: 0, some: [] as string[] };
  const readStore = {
    range: async () => {
      reads.lists += 1;
      return [...hooks.values()].map(documentOf);
    },
    getMany: async (_collection: object, asked: readonly string[]) => {
      reads.some.push(...asked);
      return asked.map((id) => hooks.get(id)).map((hook) => hook && documentOf(hook));
    },
  } as unknown as ReadStore;
  async function happens(type: string, data: object, stream = "workspace"): Promise<string> {
    const metadata = { commandId: uuidv7(), actorId: uuidv7(), occurredAt: "2026-01-02T03:04:05.006Z" };
    return (await history.append(stream, [{ id: uuidv7(), type, data, metadata }], "any")).position;
  }
  const services = { history, readStore, whenVisible: async () => true, integrations, clock: () => 0 };
  return { hooks, reads, happens, list: openInstanceList(services) };
}

const changed = { scope: "integration", key: "isOn", value: false };

test("settings are read again only for the instances that the log says were changed", async (t) => {
  const { hooks, reads, happens, list } = given("one", "two");
  const begun = await happens("IntegrationAdded", { instanceId: "one" });
  t.is((await list.settingsAt("one", begun))?.isOn, true);
  const posted = await happens("MessagePosted", { text: "High tide" }, "conversation-1");
  t.is((await list.settingsAt("one", posted))?.isOn, true);
  t.deepEqual(reads, { lists: 1, some: [] });
  hooks.set("two", { id: "two", settings: { isOn: false } });
  const position = await happens("SettingChanged", { ...changed, scopeId: "two" });
  t.is((await list.settingsAt("two", position))?.isOn, false);
  t.is((await list.settingsAt("one", position))?.isOn, true);
  t.deepEqual(reads, { lists: 1, some: ["two"] });
});

test("nothing is waited for where the log was read that far", async (t) => {
  const { happens, list } = given("one");
  const position = await happens("IntegrationAdded", { instanceId: "one" });
  await list.settingsAt("one", position);
  t.like(list.settingsAt("one", position), { isOn: true });
});

test("instances that are added and removed are in the list, and not", async (t) => {
  const { hooks, happens, list } = given("one");
  t.deepEqual(
    (await list.all()).map(({ id }) => id),
    ["one"],
  );
  hooks.delete("one");
  hooks.set("three", { id: "three", settings: {} });
  await happens("IntegrationRemoved", { instanceId: "one" });
  const position = await happens("IntegrationAdded", { instanceId: "three" });
  t.deepEqual(
    (await list.all()).map(({ id }) => id),
    ["three"],
  );
  t.is(await list.settingsAt("one", position), undefined);
});
