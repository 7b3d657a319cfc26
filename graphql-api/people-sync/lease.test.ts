import type { ListedPerson } from "@logue/integrations/index.ts";
import test, { type ExecutionContext } from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { directoryScene } from "../testing/directory-scene.ts";
import { holdLease, LeaseLost } from "./lease.ts";
import type { ListingMethod } from "./read-people.ts";
import { runSync } from "./run-sync.ts";
import { findListing } from "./sync-rounds.ts";
import { noSync, type SyncState, stateIn, syncKey, syncRecord } from "./sync-state.ts";

/** Short, so that it is renewed while the test looks, and longer than a busy machine stands still. */
const leaseMs = 10_000;
const wanted = { id: "asked", askedById: null, appliesRunId: null, applies: true, deactivatesMany: false };
const pia: ListedPerson = {
  ...{ subject: "pia", label: "pia", name: "pia", displayName: "Pia", email: null },
  isActive: true,
};

/** A comparison whose list comes when the test says so. */
async function scene(t: ExecutionContext) {
  const { services, instanceId, answer, administrator } = await directoryScene(t, { registersPeople: true });
  const [gate, asked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  async function* list() {
    asked.resolve();
    await gate.promise;
    yield [pia];
  }
  const method = (await findListing(services, instanceId)) as ListingMethod;
  const slow: ListingMethod = { ...method, integration: { ...method.integration, people: { list } } };
  const key = syncKey(instanceId);
  const put = (state: SyncState, dueAtMs: number) =>
    services.workStore.put({ ...syncRecord(instanceId, state, services.clock()), dueAtMs });
  const read = async () => {
    const work = await services.workStore.get(key);
    if (work === undefined) throw new Error("The record is gone.");
    return work;
  };
  await put({ ...noSync, wanted }, services.clock() + 60_000);
  const run = runSync(services, slow, await read(), leaseMs);
  await asked.promise;
  const isHere = async () => (await answer(administrator, `{ user(name: "pia") { id } }`)).user !== null;
  return { services, run, read, put, isHere, free: gate.resolve };
}

test("the lease is renewed while the list is read, so that no other host takes the comparison over", async (t) => {
  const { services, run, read, isHere, free } = await scene(t);
  const begun = (await read()).dueAtMs ?? 0;
  const later = await waitUntil("the lease to be renewed", async () => {
    const { dueAtMs = 0 } = await read();
    return dueAtMs > begun && dueAtMs;
  });
  t.true(later > services.clock());
  free();
  await run;
  t.true(await isHere());
  t.like(stateIn(await read()).runs[0], { id: "asked", appliedCount: 1, failure: null });
});

test("a host that lost the comparison to another one writes nothing any more", async (t) => {
  const { services, run, read, put, isHere, free } = await scene(t);
  const ofOther = { ...noSync, wanted: { ...wanted, id: "of the other host" } };
  await put(ofOther, services.clock() + 60_000);
  free();
  await t.throwsAsync(run, { instanceOf: LeaseLost });
  t.false(await isHere());
  t.deepEqual(stateIn(await read()), ofOther);
});

test("a host that stood still for the time of a lease goes on only when it has renewed it", async (t) => {
  const { services, run, read, free } = await scene(t);
  free();
  await run;
  let nowMs = services.clock();
  const lease = holdLease({ ...services, clock: () => nowMs }, await read(), 120_000);
  t.teardown(lease.stop);
  lease.demand();
  nowMs += 120_000;
  t.throws(() => lease.demand(), { instanceOf: LeaseLost });
  await lease.renew();
  t.notThrows(() => lease.demand());
  nowMs -= 3_600_000;
  t.throws(() => lease.demand(), { instanceOf: LeaseLost }, "its clock went back, and says nothing any more");
});

test("a lease is counted from when it was asked for, not from a late answer", async (t) => {
  const { services, run, read, free } = await scene(t);
  free();
  await run;
  let nowMs = services.clock();
  const put: typeof services.workStore.put = async (...asked) => {
    const answer = await services.workStore.put(...asked);
    nowMs += 60_000;
    return answer;
  };
  const host = { ...services, workStore: { ...services.workStore, put }, clock: () => nowMs };
  const lease = holdLease(host, await read(), 120_000);
  t.teardown(lease.stop);
  await lease.renew();
  nowMs += 59_000;
  t.notThrows(() => lease.demand());
  nowMs += 1_000;
  t.throws(() => lease.demand(), { instanceOf: LeaseLost });
});
