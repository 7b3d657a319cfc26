import { randomBytes } from "node:crypto";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { openMemoryWorkStore } from "@logue/infra/work-store/memory-work-store.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import test from "ava";
import { heldFiles } from "./held-files.ts";

/** The held files of an instance as three processes have them: each asks the same work-store. */
function scene() {
  let nowMs = Date.parse("2026-01-01T00:00:00.000Z");
  const clock = () => nowMs;
  const store = openMemoryWorkStore(clock);
  const keys = openDataKeys(openMemoryVault());
  const ofProcess = (instanceId = "slack") => heldFiles({ workStore: sealWork(store, { keys }), clock }, instanceId);
  const advance = (byMs: number): void => {
    nowMs += byMs;
  };
  return { store, ofProcess, advance };
}

const file = (sizeBytes: number, userId = "ada") => ({ userId, name: "chart.png", sizeBytes });

test("a file that one process began and another one took is given by a third, whole and once", async (t) => {
  const { store, ofProcess } = scene();
  const bytes = randomBytes(500_000);
  const ticket = (await ofProcess().begin(file(bytes.length))) ?? "";
  t.true(await ofProcess().awaits(ticket));
  t.false(await ofProcess("another instance").awaits(ticket));
  t.false(await ofProcess().put(ticket, bytes.subarray(1)));
  t.is(await ofProcess().take(ticket, "ada"), undefined);
  t.true(await ofProcess().put(ticket, bytes));
  t.false(await ofProcess().awaits(ticket));
  t.is(await ofProcess().take(ticket, "bea"), undefined);
  const taken = await Promise.all([ofProcess().take(ticket, "ada"), ofProcess().take(ticket, "ada")]);
  const [given, ...others] = taken.filter((each) => each !== undefined);
  t.deepEqual(given, { name: "chart.png", bytes });
  t.deepEqual(others, []);
  t.deepEqual(await store.page(undefined, 10), []);
});

test("files that are not asked for are gone after ten minutes, and there is room for so many bytes at a time", async (t) => {
  const { store, ofProcess, advance } = scene();
  const large = 20 * 1024 * 1024;
  const tickets = [await ofProcess().begin(file(3)), await ofProcess().begin(file(large)), await ofProcess().begin(file(large))];
  t.true(await ofProcess().put(tickets[0] ?? "", Buffer.from("abc")));
  t.truthy(await ofProcess().begin(file(large)));
  t.is(await ofProcess().begin(file(large, "bea")), undefined);
  advance(10 * 60_000);
  t.is(await ofProcess().take(tickets[0] ?? "", "ada"), undefined);
  t.truthy(await ofProcess().begin(file(large, "bea")));
  t.is((await store.page(undefined, 10)).length, 1);
});
