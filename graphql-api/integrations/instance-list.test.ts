import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import type { RangeQuery, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openInstanceList } from "./instance-list.ts";
import { openInstancesOf } from "./list-instances.ts";

interface Hook {
  readonly id: string;
  readonly name?: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Documents that a test changes, and a log that says so. */
function given(...ids: readonly string[]) {
  const hooks = new Map<string, Hook>(ids.map((id) => [id, { id, settings: { isOn: true } }]));
  const documentOf = (hook: Hook) => ({ name: "outgoing-webhooks", ...hook, actorId: `account of ${hook.id}`, order: hook.id });
  const history = openMemoryEventStore();
  const reads = { lists: 0, some: [] as string[] };
  const readStore = {
    range: async (_collection: object, { after = "", limit }: RangeQuery) => {
      reads.lists += 1;
      const found = [...hooks.values()].filter(({ id }) => id > after).map(documentOf);
      return found.toSorted((one, other) => (one.id < other.id ? -1 : 1)).slice(0, limit);
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
  return { hooks, reads, happens, services, list: openInstanceList(services) };
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

test("an instance of an integration is found behind hundreds of others, each of which is read once", async (t) => {
  const ids = Array.from({ length: 250 }, (_, index) => `hook ${String(index).padStart(3, "0")}`);
  const { hooks, reads, services } = given(...ids);
  hooks.set("mails 1", { id: "mails 1", name: "mail-in", settings: {} });
  const list = openInstancesOf(services, new Set(["mail-in"]));
  const found = async () => (await list()).map(({ id }) => id);
  t.deepEqual(await found(), ["mails 1"]);
  t.is(reads.lists, 3);
  hooks.set("mails 2", { id: "mails 2", name: "mail-in", settings: {} });
  t.deepEqual(await found(), ["mails 1", "mails 2"]);
  hooks.delete("mails 1");
  t.deepEqual(await found(), ["mails 2"]);
  t.is(reads.lists, 5);
  t.deepEqual([...new Set(reads.some)], ["mails 1", "mails 2"]);
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
