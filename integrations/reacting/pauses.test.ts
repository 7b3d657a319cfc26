import test from "ava";
import { seededRandom } from "../../tests/support/seeded-random.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { SwitchedOff, TryLater, Undeliverable, Unfinished } from "../integration.ts";
import { openReactionScene } from "./conformance-host.ts";
import { listLetters, redeliver, retryLetter } from "./dead-letters.ts";
import { handledUpTo } from "./follow-instance.ts";
import { changeState, readState, replayedAfter, stateIn, stateKey } from "./reaction-state.ts";

const enough = (list: readonly unknown[], length: number) => waitUntil(`${length} events`, () => list.length >= length);

test("an instance that switches itself off waits until its settings change, and then handles the same event", async (t) => {
  const { addInstance, changeSettings, post, start, workStore, advance } = openReactionScene();
  addInstance("gone");
  addInstance("sound");
  const told: Record<string, string[]> = { gone: [], sound: [] };
  let isGone = true;
  let tries = 0;
  const host = start((text, { instanceId }) => {
    if (instanceId === "gone" && isGone) {
      tries += 1;
      throw new SwitchedOff("The receiver answered 410.");
    }
    told[instanceId]?.push(text);
  });
  t.teardown(host.close);
  const state = async () => {
    const work = await workStore.get(stateKey("gone"));
    return work && stateIn(work);
  };
  await post("one", "a");
  await waitUntil("it is off", async () => (await state())?.isPaused === true);
  t.is((await state())?.failing?.reason, "The receiver answered 410.");
  advance(1_000_000_000);
  await post("one", "b");
  await enough(told.sound ?? [], 2);
  t.is(tries, 1);
  isGone = false;
  changeSettings("gone", "another address");
  await enough(told.gone ?? [], 2);
  t.deepEqual(told.gone, ["a", "b"]);
  t.is((await state())?.isPaused, false);
});

test("a replay tells what was deleted since where that was asked for, up to where the instance was, and its dead letters too", async (t) => {
  const { addInstance, post, start, workStore, history, clock } = openReactionScene();
  const hook = addInstance("hook");
  const told: string[] = [];
  let fails = false;
  const host = start(
    (text) => {
      if (fails && text.startsWith("b")) throw new Undeliverable("The receiver answered 400.");
      told.push(text);
    },
    {
      seenBy: async (_instance, event, _source, withDeleted) => {
        const { text } = event.data as { readonly text: string };
        return { ...event, data: { ...event.data, text: withDeleted ? `${text} whole` : text } };
      },
    },
  );
  t.teardown(host.close);
  await post("one", "a", "b");
  await enough(told, 2);
  const end = await history.lastPosition();
  await waitUntil("the cursor", async () => (await handledUpTo(workStore, "hook")) === end);
  fails = true;
  t.true(await changeState(workStore, "hook", clock(), replayedAfter("0".repeat(20), true)));
  await post("one", "c");
  await waitUntil("the end", () => told.includes("c"));
  const [letter] = await listLetters(workStore, hook);
  fails = false;
  t.true(await retryLetter(workStore, hook, letter?.eventId ?? "", clock()));
  await waitUntil("the letter", () => told.includes("b whole"));
  t.deepEqual([...new Set(told)].sort(), ["a", "a whole", "b", "b whole", "c"]);
  t.is((await readState(workStore, "hook"))?.lastFailure?.reason, "The receiver answered 400.");
});

test("what an attempt kept is there for the next ones alone", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const host = start((text, { attempt, kept }) => {
    told.push(`${text} ${kept ?? ""}`.trim());
    if (text === "a" && attempt < 3) throw new Unfinished("It could not be posted now.", `kept ${attempt}`);
  });
  t.teardown(host.close);
  await post("one", "a", "b");
  await enough(told, 4);
  t.deepEqual(told, ["a", "a kept 1", "a kept 2", "b"]);
});

test("an event that is sent once more is tried one time, beside what is given up", async (t) => {
  const { addInstance, post, start, workStore, history, clock } = openReactionScene();
  const hook = addInstance("hook");
  const told: string[] = [];
  const host = start((text, { isRedelivery }) => {
    told.push(`${text} ${isRedelivery === true ? "again" : ""}`.trim());
    if (isRedelivery || text === "b") throw new Undeliverable("The receiver answered 400.");
  });
  t.teardown(host.close);
  await post("one", "a", "b");
  await waitUntil("a letter", async () => (await listLetters(workStore, hook)).length === 1);
  const [a, b] = await history.readAll({ limit: 2 });
  const before = "0".repeat(20);
  for (const event of [a, b])
    await redeliver(
      workStore,
      hook,
      { eventId: event?.id ?? "", before, type: "message.posted.v1", withDeleted: false },
      clock(),
    );
  await enough(told, 4);
  await waitUntil("the attempt", async () => (await listLetters(workStore, hook))[0]?.attempts === 2);
  t.deepEqual([...told].sort(), ["a", "a again", "b", "b again"]);
  await waitUntil("the letter of the one that was delivered", async () => {
    const letters = await workStore.list("dead-letter", hook.actorId);
    return letters.length === 1 && letters[0]?.id.endsWith(b?.id ?? "none");
  });
});

test("an event that asks to be tried later is not tried before", async (t) => {
  const { addInstance, post, start, workStore, clock, advance } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  let tries = 0;
  const host = start((text) => {
    tries += 1;
    if (tries === 1) throw new TryLater("The receiver answered 429.", 600_000);
    told.push(text);
  });
  t.teardown(host.close);
  await post("one", "a");
  await waitUntil("it waits", async () => {
    const work = await workStore.get(stateKey("hook"));
    return work !== undefined && stateIn(work).failing !== null && (work.dueAtMs ?? 0) > clock() + 500_000;
  });
  t.is(tries, 1);
  advance(600_000);
  await enough(told, 1);
  t.deepEqual(told, ["a"]);
});

test("hosts that are killed at any time, ten times over, lose nothing, and each room stays in order", async (t) => {
  const { addInstance, post, start, advance } = openReactionScene();
  addInstance("hook");
  const { below } = seededRandom(7);
  const told: string[] = [];
  const expected = new Map<string, string[]>(["one", "two", "three"].map((room) => [room, []]));
  for (let round = 0; round < 10; round += 1) {
    const diesAfter = told.length + 1 + below(4);
    const host = start((text) => {
      told.push(text);
      if (told.length >= diesAfter) host.kill();
    });
    for (const [room, texts] of expected) {
      texts.push(`${room} ${round}`, `${room} ${round} more`);
      await post(room, `${room} ${round}`, `${room} ${round} more`);
    }
    await enough(told, diesAfter);
    advance(60_000);
    t.teardown(host.close);
  }
  const last = start((text) => void told.push(text));
  t.teardown(last.close);
  const all = [...expected.values()].flat();
  await waitUntil("all arrived", () => all.every((text) => told.includes(text)));
  const once = [...new Set(told)];
  for (const [room, texts] of expected)
    t.deepEqual(
      once.filter((text) => text.startsWith(`${room} `)),
      texts,
    );
  t.true(told.length - once.length <= 10);
});
