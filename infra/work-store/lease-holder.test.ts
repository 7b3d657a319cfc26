import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openDataKeys } from "../event-store/personal-data/data-keys.ts";
import { openMemoryVault } from "../vault/memory-vault.ts";
import { startLeaseHolder } from "./lease-holder.ts";
import { openMemoryWorkStore } from "./memory-work-store.ts";
import { sealWork } from "./seal-work.ts";
import { serverOwnerId, type WorkStore } from "./work-store.ts";

const dueAtMs = Date.parse("2026-01-01T00:00:00.000Z");
const dayMs = 24 * 60 * 60_000;
const request = { kind: "scheduled-send", untilMs: dueAtMs, limit: 1, leaseMs: dayMs } as const;

function scene() {
  const workStore = sealWork(openMemoryWorkStore(), { keys: openDataKeys(openMemoryVault()) });
  const holders = async () => (await workStore.list("lease-holder", serverOwnerId)).map(({ id }) => id).sort();
  const start = (store: WorkStore = workStore) => startLeaseHolder({ workStore: store, everyMs: 1, log: { warn: () => {} } });
  const addWork = async (id: string) =>
    workStore.put({ ...{ kind: "scheduled-send", ownerId: "ada", id, value: {} }, updatedAt: "", dueAtMs });
  const claim = async (holder: string) => (await workStore.claim({ ...request, holder })).map(({ id }) => id);
  return { workStore, holders, start, addWork, claim };
}

/** What a killed process has written stays, and it writes no more. */
function killable(workStore: WorkStore) {
  const state = { isKilled: false };
  const put: WorkStore["put"] = async (...given) => (state.isKilled ? { kind: "stored", revision: "" } : workStore.put(...given));
  return { state, store: { ...workStore, put, list: async () => [], delete: async () => true } };
}

test("the leases of a process that was killed are ended by another one, and its record goes", async (t) => {
  const { workStore, holders, start, addWork, claim } = scene();
  const { state, store } = killable(workStore);
  const killed = start(store);
  await addWork("one");
  t.deepEqual(await claim(killed.holder), ["one"]);
  await waitUntil("its sign of life", async () => (await holders()).includes(killed.holder));
  state.isKilled = true;
  const other = start();
  await waitUntil("the work", async () => (await claim(other.holder)).length === 1);
  await waitUntil("its record to go", async () => !(await holders()).includes(killed.holder));
  t.deepEqual(await holders(), [other.holder]);
  await Promise.all([killed.close(), other.close()]);
});

test("a process that writes between two looks keeps its leases, however many looks there are", async (t) => {
  const { workStore, holders, start, addWork, claim } = scene();
  await addWork("one");
  t.deepEqual(await claim("living"), ["one"]);
  let looks = 0;
  const list: WorkStore["list"] = async (...given) => {
    looks += 1;
    await workStore.put({ ...{ kind: "lease-holder", ownerId: serverOwnerId, id: "living", value: {} }, updatedAt: "" });
    return workStore.list(...given);
  };
  const other = start({ ...workStore, list });
  await waitUntil("a hundred looks", () => looks > 100);
  t.deepEqual(await claim(other.holder), []);
  t.true((await holders()).includes("living"));
  await other.close();
});

test("a process that stops takes its record with it", async (t) => {
  const { holders, start } = scene();
  const holder = start();
  await waitUntil("its sign of life", async () => (await holders()).length === 1);
  await holder.close();
  t.deepEqual(await holders(), []);
});

test("while the work-store is away no process is taken for dead", async (t) => {
  const { workStore, holders, start } = scene();
  const { state, store } = killable(workStore);
  const silent = start(store);
  await waitUntil("its sign of life", async () => (await holders()).length === 1);
  state.isKilled = true;
  let looks = 0;
  const list: WorkStore["list"] = async (...given) => {
    looks += 1;
    if (looks % 3 === 0) throw new Error("away");
    return workStore.list(...given);
  };
  const looking = start({ ...workStore, list });
  await waitUntil("a hundred looks", () => looks > 100);
  t.true((await holders()).includes(silent.holder));
  await Promise.all([silent.close(), looking.close()]);
});
