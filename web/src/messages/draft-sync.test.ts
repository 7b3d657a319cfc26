import test, { type ExecutionContext } from "ava";
import { seededRandom } from "../../../tests/support/seeded-random.ts";
import { memoryStorage } from "../../testing/memory-storage.ts";
import { ApiError, type Connection } from "../api/api.ts";
import { DraftSync } from "./draft-sync.ts";
import { type DraftPlace, Drafts } from "./drafts.svelte.ts";
import { mergeDrafts } from "./merge-drafts.ts";

const room: DraftPlace = { roomId: "harbour", threadRootId: null };
const startMs = Date.now();
const patient = { saveAfterMs: 1_000_000, retryAfterMs: 1_000_000 };

interface KeptDraft extends DraftPlace {
  readonly text: string;
  readonly revision: string;
  readonly updatedAt: string;
  readonly isCleared: boolean;
}

/** The part of Logue that keeps drafts, and browsers that can lose the connection to it. */
function given() {
  let drafts = new Map<string, KeptDraft>();
  let changes = 0;
  const keyOf = ({ roomId, threadRootId }: DraftPlace) => `${roomId}/${threadRootId ?? ""}`;
  const outdated = { refusal: { code: "DraftOutdated" } };

  function answer(name: string, input: DraftPlace & { readonly text: string; readonly revision: string | null }) {
    const current = drafts.get(keyOf(input));
    const stored = current?.isCleared ? null : (current?.revision ?? null);
    const isCleared = name === "deleteDraft";
    if (isCleared && stored === null) return { [name]: { refusal: null } };
    if (input.revision !== stored) return { [name]: outdated };
    changes += 1;
    const { roomId, threadRootId, text } = input;
    // Each change is later than the one before, also within one millisecond.
    const saved = { revision: `r${changes}`, updatedAt: new Date(startMs + changes).toISOString() };
    drafts.set(keyOf(input), { roomId, threadRootId, text: isCleared ? "" : text, isCleared, ...saved });
    return { [name]: { ...saved, refusal: null } };
  }
  const list = () => {
    const plain = { files: [], quotedMessage: null, alsoInRoom: false };
    return { drafts: [...drafts.values()].map((draft) => ({ ...draft, ...plain })) };
  };

  function openBrowser(storage = memoryStorage()) {
    const state = { isOnline: true, losesAnswers: false, isStoreAway: false };
    const away = new ApiError("Unreachable", "Logue cannot be reached.");
    const storeAway = new ApiError("StoreUnavailable", "A store cannot be reached.");
    const request = async (document: unknown, { input }: { input: Parameters<typeof answer>[1] }) => {
      if (!state.isOnline) throw away;
      if (state.isStoreAway) throw storeAway;
      const name = /(saveDraft|deleteDraft)/.exec(String(document))?.[1];
      const result = name === undefined ? list() : answer(name, input);
      if (state.losesAnswers) throw away;
      return result;
    };
    const own = new Drafts("ada", storage);
    const sync = new DraftSync("ada", own, storage, request as unknown as Connection["request"], patient);
    const draft = (place: DraftPlace = room) => own.draft(place.roomId, place.threadRootId);
    const saves = async () => {
      sync.saveNow();
      await sync.settled();
    };
    /** Receives everything that it may have missed, and sends its own drafts. */
    const comesOnline = async () => {
      Object.assign(state, { isOnline: true, losesAnswers: false, isStoreAway: false });
      sync.hear(null);
      await sync.settled();
    };
    return { state, storage, sync, draft, saves, comesOnline };
  }
  const textOf = (place: DraftPlace = room) => {
    const draft = drafts.get(keyOf(place));
    return draft?.isCleared ? undefined : draft?.text;
  };
  /** Makes a backup, and returns what restores it. */
  const backUp = () => {
    const backup = new Map(drafts);
    return () => {
      drafts = new Map(backup);
    };
  };
  return { openBrowser, textOf, backUp };
}

function close(t: ExecutionContext, ...browsers: readonly { readonly sync: DraftSync }[]): void {
  t.teardown(() => {
    for (const { sync } of browsers) sync.close();
  });
}

test("a draft appears in another browser, and disappears there when it is sent", async (t) => {
  const { openBrowser, textOf } = given();
  const [one, other] = [openBrowser(), openBrowser()];
  close(t, one, other);
  one.draft().write("Half a thought");
  t.is(textOf(), undefined, "It waits a moment.");
  await one.saves();
  await other.comesOnline();
  t.is(other.draft().text, "Half a thought");
  other.draft().write("Half a thought, and the rest");
  await other.saves();
  await one.comesOnline();
  t.is(one.draft().text, "Half a thought, and the rest");
  one.draft().clear();
  await one.saves();
  t.is(textOf(), undefined);
  await other.comesOnline();
  t.true(other.draft().isEmpty);
});

test("a text that is typed offline stays through a reload, and is saved when Logue is reachable again", async (t) => {
  const { openBrowser, textOf } = given();
  const before = openBrowser();
  before.draft().write("saved");
  await before.saves();
  before.state.isOnline = false;
  before.draft().write("saved, and more from the tunnel");
  before.draft({ ...room, threadRootId: "m1" }).write("in a thread");
  await before.saves();
  t.is(before.sync.unsavedCount, 2);
  before.sync.close();
  const after = openBrowser(before.storage);
  close(t, after);
  t.is(after.draft().text, "saved, and more from the tunnel");
  await after.comesOnline();
  t.is(textOf(), "saved, and more from the tunnel");
  t.is(textOf({ ...room, threadRootId: "m1" }), "in a thread");
});

test("while the work-store is away a draft stays in the browser, and is saved when the work-store is back", async (t) => {
  const { openBrowser, textOf } = given();
  const before = openBrowser();
  before.state.isStoreAway = true;
  before.draft().write("Half a thought");
  await before.saves();
  t.is(textOf(), undefined);
  before.sync.close();
  const after = openBrowser(before.storage);
  close(t, after);
  t.is(after.draft().text, "Half a thought");
  await after.comesOnline();
  t.is(textOf(), "Half a thought");
});

test("a draft that was sent offline does not come back", async (t) => {
  const { openBrowser, textOf } = given();
  const one = openBrowser();
  one.draft().write("to be sent");
  await one.saves();
  one.state.isOnline = false;
  one.draft().clear();
  await one.saves();
  one.sync.close();
  const after = openBrowser(one.storage);
  close(t, after);
  await after.comesOnline();
  t.true(after.draft().isEmpty);
  t.is(textOf(), undefined);
});

test("a restored backup of Logue takes no newer draft away", async (t) => {
  const { openBrowser, textOf, backUp } = given();
  const [one, other] = [openBrowser(), openBrowser()];
  close(t, one, other);
  const thread: DraftPlace = { ...room, threadRootId: "m1" };
  one.draft().write("Half a thought");
  await one.saves();
  const restore = backUp();
  one.draft().write("Half a thought, and the rest");
  one.draft(thread).write("after the backup");
  await one.saves();
  restore();
  for (const browser of [one, other, one]) await browser.comesOnline();
  for (const { draft } of [one, other]) {
    t.is(draft().text, "Half a thought, and the rest");
    t.is(draft(thread).text, "after the backup");
  }
  t.is(textOf(), "Half a thought, and the rest");
  t.is(textOf(thread), "after the backup");
});

test("a draft that was sent elsewhere disappears here, and one that Logue forgot long ago does not come back", async (t) => {
  const { openBrowser, textOf, backUp } = given();
  const forget = backUp();
  const [one, other] = [openBrowser(), openBrowser()];
  close(t, one, other);
  one.draft().write("to be sent");
  await one.saves();
  await other.comesOnline();
  other.draft().clear();
  await other.saves();
  await one.comesOnline();
  t.true(one.draft().isEmpty);

  one.draft().write("of last year");
  await one.saves();
  const key = "logue/shared-draft/ada/harbour/";
  const shared = JSON.parse(one.storage.getItem(key) ?? "");
  one.storage.setItem(key, JSON.stringify({ ...shared, savedAtMs: startMs - 365 * 24 * 3_600_000 }));
  forget();
  await one.comesOnline();
  t.true(one.draft().isEmpty);
  t.is(textOf(), undefined);
});

test("a sent draft does not come back when the answer to saving it was lost", async (t) => {
  const { openBrowser, textOf } = given();
  const one = openBrowser();
  close(t, one);
  one.state.losesAnswers = true;
  one.draft().write("to be sent");
  await one.saves();
  t.is(textOf(), "to be sent");
  one.draft().clear();
  await one.comesOnline();
  t.true(one.draft().isEmpty);
  t.is(textOf(), undefined);
});

for (const isLost of [false, true])
  test(`two windows of one browser show the same (the answer to a save comes ${isLost ? "never" : "first"})`, async (t) => {
    const { openBrowser } = given();
    const storage = memoryStorage();
    const [one, other] = [openBrowser(storage), openBrowser(storage)];
    close(t, one, other);
    t.is(other.draft().text, "");
    one.draft().write("in one window");
    one.state.losesAnswers = isLost;
    await one.saves();
    other.sync.hear({ ...room, draft: { revision: "r1" } });
    await other.sync.settled();
    t.is(other.draft().text, "in one window");
    other.draft().clear();
    await other.saves();
    one.sync.hear({ ...room, draft: null });
    await one.sync.settled();
    t.true(one.draft().isEmpty);
  });

test("two drafts of one place become one that holds both texts, the older before the newer", (t) => {
  const content = { files: [], quoted: null, alsoInRoom: false };
  const merged = (older: string, newer: string) => {
    const [one, other] = [
      { ...content, text: older, editedAtMs: 1 },
      { ...content, text: newer, editedAtMs: 2 },
    ] as const;
    t.deepEqual(mergeDrafts(one, other), mergeDrafts(other, one));
    return mergeDrafts(one, other).text;
  };
  t.is(merged("Hello", "Hello world"), "Hello world");
  t.is(merged("Hello world", "Hello"), "Hello world");
  t.is(merged("Hello Ada", "Hello Bea"), "Hello Ada\n\nHello Bea");
});

for (let seed = 1; seed <= 20; seed += 1) {
  test(`whatever is typed where and when, no word is lost and all browsers end the same (${seed})`, async (t) => {
    const random = seededRandom(seed);
    const { openBrowser, textOf } = given();
    const browsers = [openBrowser(), openBrowser(), openBrowser()];
    close(t, ...browsers);
    const words: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const { draft, state, sync } = random.pick(browsers);
      const choice = random.below(6);
      if (choice < 3) {
        words.push(`word${step}.`);
        draft().write(`${draft().text} word${step}.`.trim());
      } else if (choice === 3) sync.saveNow();
      else if (choice === 4) Object.assign(state, { isOnline: random.below(3) > 0, losesAnswers: random.below(4) === 0 });
      else sync.hear(null);
      if (random.below(2) === 0) await sync.settled();
    }
    for (let round = 0; round < 2; round += 1) for (const browser of browsers) await browser.comesOnline();
    for (const { draft } of browsers) t.is(draft().text, textOf() ?? "");
    t.deepEqual(
      words.filter((word) => !textOf()?.includes(word)),
      [],
    );
  });
}
