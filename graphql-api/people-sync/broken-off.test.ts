import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { externalAccounts } from "@logue/projection-service/contract/users.ts";
import test, { type ExecutionContext } from "ava";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import type { Services } from "../context.ts";
import { syncScene } from "../testing/sync-scene.ts";
import { LeaseLost } from "./lease.ts";
import type { ListingMethod } from "./read-people.ts";
import { runSync } from "./run-sync.ts";
import { findListing } from "./sync-rounds.ts";
import { stateIn, syncKey, syncRecord } from "./sync-state.ts";

/** Fifty are applied at once: the second part of them is under way when the host ends. */
const count = 56;
const atOnce = 50;
const sentOfSecond = 3;
const leaseMs = 60_000;

async function scene(t: ExecutionContext) {
  const people = Array.from({ length: count }, (_, index) => ldapPerson(`p${index}`));
  const opened = await syncScene(t, people);
  const { services, instanceId, compare } = opened;
  const method = (await findListing(services, instanceId)) as ListingMethod;
  const read = async () => {
    const work = await services.workStore.get(syncKey(instanceId));
    if (work === undefined) throw new Error("The record is gone.");
    return work;
  };
  /** Asks for what was looked at, of no host that looks for work by itself. */
  const ask = async (): Promise<void> => {
    const looked = await compare();
    const work = await read();
    const wanted = { id: "asked", askedById: null, appliesRunId: looked.id, applies: true, deactivatesMany: false };
    const record = syncRecord(instanceId, { ...stateIn(work), wanted }, services.clock());
    await services.workStore.put({ ...record, dueAtMs: services.clock() + leaseMs });
  };
  const run = async (host: Services = services) => runSync(host, method, await read(), leaseMs);
  const lastRun = async () => stateIn(await read()).runs[0];
  const linked = () => services.readStore.range(externalAccounts, { index: "byDigest", prefix: [], limit: 2 * count });
  return { ...opened, ask, run, lastRun, linked };
}

/** The services of a host, where `answer` answers the registrations after the first ones. */
function withRegistrations(
  services: Services,
  after: number,
  answer: (send: () => Promise<unknown>, number: number) => Promise<never>,
): Services {
  let registered = 0;
  const send: Services["commands"]["send"] = async (command) => {
    if (command.type === "RegisterByExternalAccount") registered += 1;
    const really = () => services.commands.send(command);
    return registered > after ? answer(really, registered - after) : really();
  };
  return { ...services, commands: { ...services.commands, send } };
}

test("a comparison whose host is killed while it applies is finished by another host, which does nothing twice and reports all of it", async (t) => {
  const { services, ask, run, lastRun, linked, listed, compare } = await scene(t);
  await ask();
  const never = Promise.withResolvers<never>();
  // What was sent is done; no answer comes, and nothing is sent or written after it.
  const host = withRegistrations(services, atOnce, async (send, number) => {
    if (number <= sentOfSecond) await send();
    return never.promise;
  });
  const dead = run(host);
  await waitUntil(
    "the host to be in the midst of the second part",
    async () => (await linked()).length === atOnce + sentOfSecond,
  );
  await run();
  never.reject(new LeaseLost("The host was killed."));
  await t.throwsAsync(dead, { instanceOf: LeaseLost });

  const finished = await lastRun();
  t.like(finished, { id: "asked", changeCount: count, appliedCount: count, failure: null });
  const accounts = await linked();
  t.is(accounts.length, count);
  t.is(new Set(accounts.map(({ userId }) => userId)).size, count);
  for (const { userId } of accounts)
    t.is((await services.readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: 2 })).length, 1);
  const report = await listed({ id: "asked" });
  t.deepEqual(new Set(report.map(({ kind, outcome }) => `${kind} ${outcome}`)), new Set(["REGISTER applied"]));
  t.is(new Set(report.map(({ label }) => label)).size, count);
  t.is((await compare()).changeCount, 0);
});

test("a comparison that fails while it applies says how many differences it applied, and the next one applies the others", async (t) => {
  const { services, ask, run, lastRun, linked, apply, compare } = await scene(t);
  await ask();
  await run(withRegistrations(services, atOnce, () => Promise.reject(new Error("The store is away."))));
  t.like(await lastRun(), { id: "asked", changeCount: count, appliedCount: atOnce });
  t.regex((await lastRun())?.failure ?? "", /went wrong/);
  t.is((await linked()).length, atOnce);
  const looked = await apply();
  t.like(looked, { changeCount: count - atOnce, appliedCount: count - atOnce, failure: null });
  t.is((await linked()).length, count);
  t.is((await compare()).changeCount, 0);
});
