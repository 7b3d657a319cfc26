import test from "ava";
import { Preferences } from "./preferences.svelte.ts";

Object.assign(globalThis, {
  localStorage: { setItem: () => undefined },
  document: { documentElement: { dataset: {} } },
});

/** Preferences of a Logue that answers each question when the test says so. */
function given() {
  const stored: Record<string, unknown> = {};
  const waiting: (() => void)[] = [];
  const later = <Answer>(answer: () => Answer) =>
    new Promise<Answer>((resolve) => {
      const told = answer();
      waiting.push(() => resolve(told));
    });
  const answered = () => ({ settings: Object.entries(stored).map(([key, value]) => ({ key, value })) });
  const connection = { request: () => later(answered) };
  const run = (_document: unknown, { input }: { input: { key: string; value: unknown } }) =>
    later(() => {
      stored[input.key] = input.value;
      return {};
    });
  const preferences = new Preferences({ connection, run } as unknown as ConstructorParameters<typeof Preferences>[0]);
  /** Lets the first question that waits be answered, and what follows from it happen. */
  const answer = async () => {
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  return { preferences, stored, answer, waiting };
}

test("an answer from before a change does not take the change back", async (t) => {
  const { preferences, answer, waiting } = given();
  const loaded = preferences.load();
  await new Promise(setImmediate);
  const changed = preferences.change("density", "compact");
  await answer();
  t.is(preferences.values.density, "compact");
  await answer();
  t.true(await changed);
  await loaded;
  t.deepEqual([preferences.values.density, waiting.length], ["compact", 0]);
});

test("an answer that comes after a change ended, and may be older, is asked for again", async (t) => {
  const { preferences, stored, answer, waiting } = given();
  const loaded = preferences.load();
  await new Promise(setImmediate);
  const changed = preferences.change("notificationSound", false);
  const [question, change] = waiting.splice(0);
  change?.();
  await changed;
  stored.awayAfterMinutes = 5;
  waiting.push(question as () => void);
  await answer();
  t.like(preferences.values, { notificationSound: false, awayAfterMinutes: 10 });
  await answer();
  await loaded;
  t.like(preferences.values, { notificationSound: false, awayAfterMinutes: 5 });
});

test("answers are shown in the order of the questions", async (t) => {
  const { preferences, stored, answer } = given();
  const first = preferences.load();
  await new Promise(setImmediate);
  stored.density = "compact";
  const second = preferences.load();
  await answer();
  await first;
  await answer();
  await second;
  t.is(preferences.values.density, "compact");
});
