import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import test from "ava";
import { until, waitUntil } from "../../tests/support/wait-until.ts";
import { SwitchedOff, Undeliverable } from "../integration.ts";
import { openReactionScene } from "./conformance-host.ts";
import { listLetters } from "./dead-letters.ts";
import { readState } from "./reaction-state.ts";
import { whenSteered } from "./steering.ts";

const enough = (list: readonly unknown[], length: number) => waitUntil(`${length} events`, () => list.length >= length);

test("a replay that is asked for while an event is under way begins where it was asked for", async (t) => {
  const { addInstance, post, steer, start, workStore, history } = openReactionScene();
  const begin = await history.lastPosition();
  addInstance("hook");
  const told: string[] = [];
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const host = start(async (text) => {
    told.push(text);
    if (text === "b") await answered;
  });
  t.teardown(host.close);
  await post("one", "a", "b", "c");
  await enough(told, 2);
  await steer({ change: "paused" });
  await steer({ change: "replayed", after: begin });
  await whenSteered(workStore, await history.lastPosition(), 60_000);
  answer();
  await steer({ change: "resumed" });
  await enough(told, 5);
  t.deepEqual(told, ["a", "b", "a", "b", "c"]);
});

test("an event that failed and is not wanted any more counts as failing no longer", async (t) => {
  const { addInstance, post, start, workStore } = openReactionScene();
  addInstance("hook");
  let isWanted = true;
  const host = start(() => Promise.reject(new Error("The receiver is away.")), { wantedBy: () => isWanted });
  t.teardown(host.close);
  await post("one", "a");
  const failing = async () => (await readState(workStore, "hook"))?.failing ?? null;
  await until(async () => (await failing()) !== null);
  isWanted = false;
  await until(async () => (await failing()) === null);
  t.pass();
});

test("a host that stops begins no further event", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const closed = Promise.withResolvers<void>();
  const first = start((text) => {
    told.push(`first ${text}`);
    closed.resolve(first.close());
  });
  await post("one", "a", "b", "c");
  await closed.promise;
  t.deepEqual(told, ["first a"]);
});

test("an event that a stopping host breaks off is no failure", async (t) => {
  const { addInstance, post, start, workStore } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const first = start(async (text, { signal }) => {
    told.push(text);
    await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("Broken off."))));
  });
  await post("one", "a");
  await enough(told, 1);
  await first.close();
  t.is((await readState(workStore, "hook"))?.failing, null);
});

test("settings that change while an event is under way count for an instance that it switches off", async (t) => {
  const { addInstance, changeSettings, post, start } = openReactionScene();
  addInstance("hook");
  let looks = 0;
  const throughWorkStore = (workStore: WorkStore): WorkStore => ({
    ...workStore,
    claim: (request) => {
      looks += 1;
      return workStore.claim(request);
    },
  });
  const answered = Promise.withResolvers<void>();
  const told: string[] = [];
  const handle = async (text: string): Promise<void> => {
    told.push(text);
    if (told.length > 1) return;
    await answered.promise;
    throw new SwitchedOff("The receiver answered 410.");
  };
  const host = start(handle, { throughWorkStore });
  t.teardown(host.close);
  await post("one", "a");
  await enough(told, 1);
  changeSettings("hook", "another address");
  const before = looks;
  await waitUntil("two more looks", () => looks > before + 4);
  answered.resolve();
  await enough(told, 2);
  t.deepEqual(told, ["a", "a"]);
});

/** What a host has that reads nothing of the log and takes nothing until it is let go. */
function heldBack(seen: (workStore: WorkStore) => WorkStore) {
  const released = Promise.withResolvers<void>();
  let isReleased = false;
  const throughHistory = (history: EventStore): EventStore => ({
    ...history,
    readAll: async (request) => {
      await released.promise;
      return history.readAll(request);
    },
  });
  const throughWorkStore = (workStore: WorkStore): WorkStore => ({
    ...seen(workStore),
    claim: async (request) => (isReleased ? workStore.claim(request) : []),
  });
  const release = (): void => {
    isReleased = true;
    released.resolve();
  };
  return { throughHistory, throughWorkStore, release };
}

/** The work-store of a host that does not see what other hosts did while it looked. */
function lateWorkStore(workStore: WorkStore): WorkStore {
  const seen: Awaited<ReturnType<WorkStore["get"]>>[] = [];
  return {
    ...workStore,
    get: async (key) => {
      const stored = await workStore.get(key);
      if (key.kind !== "steering-cursor") return stored;
      seen.push(stored);
      return seen.length === 2 ? seen[0] : stored;
    },
  };
}

test("a host that comes late to what was asked for finds that it is done", async (t) => {
  for (const isReplay of [false, true]) {
    const { addInstance, post, steer, start, workStore, history } = openReactionScene();
    const begin = await history.lastPosition();
    const hook = addInstance("hook");
    const told: string[] = [];
    const note = (text: string, { isRedelivery = false }): void => void told.push(isRedelivery ? `${text} again` : text);
    const { release, ...given } = heldBack(isReplay ? lateWorkStore : (workStore) => workStore);
    const [prompt, late] = [start(note), start(note, given)];
    for (const end of [prompt.close, late.close, release]) t.teardown(end);
    await post("one", "a");
    await enough(told, 1);
    const [event] = await history.readAll({ limit: 1 });
    const redelivered = { change: "redelivered", after: begin, eventId: event?.id ?? "" } as const;
    await steer(isReplay ? { change: "replayed", after: begin } : redelivered);
    await enough(told, 2);
    await prompt.close();
    release();
    await post("one", "b");
    await enough(told, 3);
    await late.close();
    t.deepEqual(told, ["a", isReplay ? "a" : "a again", "b"]);
    t.deepEqual(await workStore.list("dead-letter", hook.actorId), []);
  }
});

test("what was asked for of a removed instance holds up nothing", async (t) => {
  const { addInstance, post, steer, start, workStore, history } = openReactionScene();
  const begin = await history.lastPosition();
  addInstance("hook");
  const told: string[] = [];
  const host = start((text) => void told.push(text));
  t.teardown(host.close);
  await post("one", "a");
  await enough(told, 1);
  const [event] = await history.readAll({ limit: 1 });
  for (const change of ["redelivered", "retried", "replayed"] as const)
    await steer({ instanceId: "removed", change, after: begin, eventId: event?.id ?? "" });
  await steer({ change: "paused" });
  await until(async () => (await readState(workStore, "hook"))?.isPaused === true);
  t.deepEqual(told, ["a"]);
});

test("another try of one dead letter leaves the others", async (t) => {
  const { addInstance, post, steer, start, workStore } = openReactionScene();
  const hook = addInstance("hook");
  const told: string[] = [];
  let isMended = false;
  const host = start((text) => {
    if (!isMended) throw new Undeliverable("The receiver answered 400.");
    told.push(text);
  });
  t.teardown(host.close);
  await post("one", "a", "b");
  const letters = () => listLetters(workStore, hook);
  await until(async () => (await letters()).length === 2);
  isMended = true;
  const [, kept] = await letters();
  await steer({ change: "retried", eventId: (await letters())[0]?.eventId ?? "" });
  await enough(told, 1);
  await steer({ change: "resumed" });
  await until(async () => (await letters()).length === 1);
  t.deepEqual(await letters(), [kept]);
});
