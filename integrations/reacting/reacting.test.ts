import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { Undeliverable } from "../integration.ts";
import { openReactionScene } from "./conformance-host.ts";
import { listLetters, retryLetter } from "./dead-letters.ts";
import { handledUpTo } from "./follow-instance.ts";
import { changeState, paused, readState, replayedAfter, resumed, stateIn, stateKey } from "./reaction-state.ts";

const enough = (list: readonly unknown[], length: number) => waitUntil(`${length} events`, () => list.length >= length);

test("an instance reacts to what comes after it was added, in the order of the log", async (t) => {
  const { history, addInstance, post, start } = openReactionScene();
  await post("one", "before");
  addInstance("hook", await history.lastPosition());
  const told: string[] = [];
  const host = start((text) => void told.push(text));
  t.teardown(host.close);
  await post("one", "a", "b");
  await post("two", "c");
  await enough(told, 3);
  await post("one", "d");
  await enough(told, 4);
  t.deepEqual(told, ["a", "b", "c", "d"]);
});

test("a host that is killed between the effect and the cursor repeats that event alone", async (t) => {
  const { addInstance, post, start, advance } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const first = start((text) => {
    told.push(text);
    if (text === "b") first.kill();
  });
  t.teardown(first.close);
  await post("one", "a", "b", "c");
  await enough(told, 2);
  const second = start((text) => void told.push(text));
  t.teardown(second.close);
  advance(60_000);
  await enough(told, 4);
  t.deepEqual(told, ["a", "b", "b", "c"]);
});

test("the leases of a killed host name it, so that another one takes over before they are over", async (t) => {
  const { addInstance, post, start, workStore } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const first = start(
    (text) => {
      told.push(text);
      if (text === "b") first.kill();
    },
    { holder: "first" },
  );
  t.teardown(first.close);
  await post("one", "a", "b", "c");
  await enough(told, 2);
  await workStore.endLeases("first");
  const second = start((text) => void told.push(text), { holder: "second" });
  t.teardown(second.close);
  await enough(told, 4);
  t.deepEqual(told, ["a", "b", "b", "c"]);
});

test("a host that stops gives up its instances at once, and the next goes on behind what was handled", async (t) => {
  const { addInstance, post, start, workStore, history } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const first = start((text) => void told.push(`first ${text}`));
  await post("one", "a", "b");
  await enough(told, 2);
  await first.close();
  t.is(await handledUpTo(workStore, "hook"), await history.lastPosition());
  const second = start((text) => void told.push(`second ${text}`));
  t.teardown(second.close);
  await post("one", "c");
  await enough(told, 3);
  t.deepEqual(told, ["first a", "first b", "second c"]);
});

test("an event that fails is tried again before what follows, and other instances go on", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  addInstance("broken");
  addInstance("sound");
  const told: Record<string, string[]> = { broken: [], sound: [] };
  let isMended = false;
  let attempts = 0;
  const host = start((text, { instanceId, attempt }) => {
    if (instanceId === "broken" && !isMended) {
      attempts = attempt;
      throw new Error("The receiver is away.");
    }
    told[instanceId]?.push(text);
  });
  t.teardown(host.close);
  await post("one", "a", "b");
  await enough(told.sound ?? [], 2);
  await waitUntil("three attempts", () => attempts >= 3);
  t.deepEqual(told.broken, []);
  isMended = true;
  await enough(told.broken ?? [], 2);
  t.deepEqual(told.broken, ["a", "b"]);
});

test("while an event fails, administrators see which, how often, and why", async (t) => {
  const { addInstance, post, start, workStore } = openReactionScene();
  addInstance("hook");
  const host = start(() => Promise.reject(new Error("The receiver is away.")));
  t.teardown(host.close);
  await post("one", "a");
  const failing = await waitUntil("a failing event", async () => {
    const work = await workStore.get(stateKey("hook"));
    return work && stateIn(work).failing;
  });
  t.is(failing.reason, "The receiver is away.");
  t.true(failing.attempts >= 1);
});

test("an event that cannot be delivered becomes a dead letter at once; it is handled again when asked for", async (t) => {
  const { addInstance, post, start, workStore, clock } = openReactionScene();
  const hook = addInstance("hook");
  const told: string[] = [];
  let isMended = false;
  const host = start((text) => {
    if (text === "poison" && !isMended) throw new Undeliverable("The receiver refuses it.");
    told.push(text);
  });
  t.teardown(host.close);
  await post("one", "a", "poison", "b");
  await enough(told, 2);
  const [letter, ...others] = await listLetters(workStore, hook);
  t.deepEqual(others, []);
  t.like(letter, { type: "message.posted.v1", attempts: 1, reason: "The receiver refuses it." });
  const eventId = letter?.eventId ?? "";
  t.true(await retryLetter(workStore, hook, eventId, clock()));
  await waitUntil("a second attempt", async () => (await listLetters(workStore, hook))[0]?.attempts === 2);
  isMended = true;
  t.true(await retryLetter(workStore, hook, eventId, clock()));
  await waitUntil("no letter", async () => (await listLetters(workStore, hook)).length === 0);
  t.deepEqual(told, ["a", "b", "poison"]);
  t.false(await retryLetter(workStore, hook, eventId, clock()));
});

test("letters of an instance are taken by its own hosts alone, however many others of the process look for work", async (t) => {
  const { addInstance, post, start, workStore, clock } = openReactionScene();
  const [hook, told] = [addInstance("hook"), [] as string[]];
  let isMended = false;
  for (const cursorKind of ["note-cursor", "link-preview-cursor"] as const) t.teardown(start(() => {}, { cursorKind }).close);
  const host = start((text) => {
    if (!isMended) throw new Undeliverable("The receiver refuses it.");
    told.push(text);
  });
  t.teardown(host.close);
  await post("one", ...Array.from({ length: 20 }, (_each, index) => `event ${index}`));
  await waitUntil("the letters", async () => (await listLetters(workStore, hook)).length === 20);
  isMended = true;
  for (const [index, { eventId }] of (await listLetters(workStore, hook)).entries()) {
    await retryLetter(workStore, hook, eventId, clock());
    await waitUntil("the letter to be handled", () => told.length > index);
  }
  t.is(new Set(told).size, 20);
});

test("an event that failed for too long becomes a dead letter, and what follows goes on", async (t) => {
  const { addInstance, post, start, workStore, advance } = openReactionScene();
  const hook = addInstance("hook");
  const told: string[] = [];
  const host = start((text) => {
    if (text === "poison") throw new Error("It fails.");
    told.push(text);
  });
  t.teardown(host.close);
  await post("one", "poison", "b");
  await waitUntil("a noted failure", async () => (await readState(workStore, "hook"))?.failing);
  advance(1_000_000);
  await enough(told, 1);
  t.is((await listLetters(workStore, hook)).length, 1);
});

test("an integration that never answers is given up in time, and holds back no other instance", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  addInstance("hanging");
  addInstance("sound");
  const told: string[] = [];
  let hanging = 0;
  const aborted: boolean[] = [];
  const handleMaxMs = 20;
  const host = start(
    async (text, { instanceId, signal }) => {
      if (instanceId === "sound") return void told.push(text);
      hanging += 1;
      signal.addEventListener("abort", () => aborted.push(true));
      await new Promise(() => {});
    },
    { limits: { handleMaxMs } },
  );
  t.teardown(host.close);
  await post("one", "a", "b");
  await enough(told, 2);
  await waitUntil("a second attempt", () => hanging >= 2);
  t.true(aborted.length >= 1);
});

test("two hosts share the instances: no event is handled twice, and each instance keeps the order", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  const told = new Map<string, string[]>();
  const ids = Array.from({ length: 30 }, (_, index) => `hook ${index}`);
  for (const id of ids) {
    addInstance(id);
    told.set(id, []);
  }
  const note = (text: string, { instanceId }: { instanceId: string }) => void told.get(instanceId)?.push(text);
  const hosts = [start(note), start(note)];
  t.teardown(() => Promise.all(hosts.map((host) => host.close())));
  for (const text of ["a", "b", "c", "d"]) await post("one", text);
  await waitUntil("all events", () => [...told.values()].every((texts) => texts.length >= 4));
  for (const id of ids) t.deepEqual(told.get(id), ["a", "b", "c", "d"], id);
});

test("a paused instance reacts to nothing, and goes on where it was", async (t) => {
  const { addInstance, post, start, workStore, clock } = openReactionScene();
  addInstance("hook");
  addInstance("other");
  const told: Record<string, string[]> = { hook: [], other: [] };
  const host = start((text, { instanceId }) => void told[instanceId]?.push(text));
  t.teardown(host.close);
  await post("one", "a");
  await enough(told.hook ?? [], 1);
  await waitUntil("the cursor", async () => (await handledUpTo(workStore, "hook")) !== "0".repeat(20));
  await host.close();
  t.true(await changeState(workStore, "hook", clock(), paused));
  const next = start((text, { instanceId }) => void told[instanceId]?.push(text));
  t.teardown(next.close);
  await post("one", "b");
  await enough(told.other ?? [], 2);
  t.deepEqual(told.hook, ["a"]);
  t.true(await changeState(workStore, "hook", clock(), resumed));
  await enough(told.hook ?? [], 2);
  t.deepEqual(told.hook, ["a", "b"]);
});

test("nothing is handled after an instance was paused, also while a host holds it", async (t) => {
  const { addInstance, post, start, workStore, clock } = openReactionScene();
  addInstance("hook");
  addInstance("other");
  const told: Record<string, string[]> = { hook: [], other: [] };
  const host = start((text, { instanceId }) => void told[instanceId]?.push(text));
  t.teardown(host.close);
  await post("one", "a");
  await enough(told.hook ?? [], 1);
  t.true(await changeState(workStore, "hook", clock(), paused));
  await post("one", "b");
  await enough(told.other ?? [], 2);
  await post("one", "c");
  await enough(told.other ?? [], 3);
  t.deepEqual(told.hook, ["a"]);
  t.true(await changeState(workStore, "hook", clock(), resumed));
  await enough(told.hook ?? [], 3);
  t.deepEqual(told.hook, ["a", "b", "c"]);
});

test("an instance is sent back to an earlier position while a host holds it, and handles everything from there again", async (t) => {
  const { addInstance, post, start, workStore, history, clock } = openReactionScene();
  await post("one", "a");
  const from = await history.lastPosition();
  addInstance("hook");
  const told: string[] = [];
  const host = start((text) => void told.push(text));
  t.teardown(host.close);
  await post("one", "b", "c");
  await enough(told, 3);
  t.true(await changeState(workStore, "hook", clock(), replayedAfter(from, false)));
  await post("one", "d");
  await waitUntil(
    "the events again",
    () => told.filter((text) => text === "d").length >= 1 && told.filter((text) => text === "c").length >= 2,
  );
  t.deepEqual(told.slice(0, 3), ["a", "b", "c"]);
  t.is(told.filter((text) => text === "a").length, 1);
  t.is(told.filter((text) => text === "b").length, 2);
});

test("an instance gets what its account may see and nothing else", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const host = start((text) => void told.push(text), {
    seenBy: async (_instance, event, { stream }) => {
      if (stream === "conversation-secret") return null;
      return { ...event, data: { ...event.data, text: "seen" } };
    },
  });
  t.teardown(host.close);
  await post("secret", "a", "b");
  await post("one", "c");
  await post("secret", "d");
  await post("one", "e");
  await enough(told, 2);
  t.deepEqual(told, ["seen", "seen"]);
});
