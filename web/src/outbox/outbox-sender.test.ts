import test from "ava";
import { waitUntil } from "../../../tests/support/wait-until.ts";
import { ApiError } from "../api/api.ts";
import { OutboxSender, type SenderSurroundings } from "./outbox-sender.ts";
import type { OutboxStore } from "./outbox-store.ts";
import type { PendingMessage } from "./pending-message.ts";
import { StagedMessages, type Staging } from "./staged-messages.ts";

const pending = (messageId: string): PendingMessage => ({
  ...{ messageId, roomId: "harbour", text: `Text of ${messageId}`, threadRootId: null, alsoInRoom: false },
  ...{ quotedMessageId: null, fileIds: [], sentAt: "2026-11-28T08:00:00.000Z", refusal: null },
});

function memoryStorage(): Staging {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

/** The tabs of one browser: what they share, and a server that answers as the test says. */
function browser(
  answer: (messageId: string, tries: number) => unknown = () => ({ refusal: null }),
  waitAfter: SenderSurroundings["waitAfter"] = () => new Promise(() => undefined),
) {
  const kept = new Map<string, PendingMessage>();
  const staged = new StagedMessages("ada", memoryStorage());
  const store: OutboxStore = {
    list: async () => [...kept.values()].sort((one, other) => (one.messageId < other.messageId ? -1 : 1)),
    put: async (message) => {
      kept.set(message.messageId, message);
      staged.remove(message.messageId);
    },
    change: async (message) => {
      if (kept.has(message.messageId)) kept.set(message.messageId, message);
    },
    remove: async (messageId) => void kept.delete(messageId),
  };
  const channels: SenderSurroundings["channel"][] = [];
  const asked: string[] = [];
  let [sendingNow, sendingMost] = [0, 0];
  let turn = Promise.resolve();
  const request = (async (_document: unknown, { input }: { input: { messageId: string } }) => {
    asked.push(input.messageId);
    sendingNow += 1;
    sendingMost = Math.max(sendingMost, sendingNow);
    await new Promise((resolve) => setImmediate(resolve));
    sendingNow -= 1;
    const given = answer(input.messageId, asked.filter((id) => id === input.messageId).length);
    if (given instanceof Error) throw given;
    const message = { id: input.messageId, sender: { id: "ada" }, mentions: [], mentionedUsers: [] };
    return { postMessage: { result: { message }, ...(given as object) } };
  }) as unknown as SenderSurroundings["request"];
  const openTab = () => {
    const [shown, posted, reasons] = [[] as string[][], [] as string[], [] as string[]];
    const channel: SenderSurroundings["channel"] = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel) other.onmessage?.call({} as never, { data } as MessageEvent);
      },
      close: () => undefined,
    };
    channels.push(channel);
    const alone = (task: () => Promise<void>): Promise<void> => {
      turn = turn.then(task);
      return turn;
    };
    const sender = new OutboxSender(
      { store, staged, alone, channel, request, waitAfter },
      {
        shown: (list) => {
          shown.push(list.map(({ messageId, refusal }) => messageId + (refusal ?? "")));
          reasons.push(...list.map(({ waits }) => waits ?? ""));
        },
        posted: ({ id }) => posted.push(id),
      },
    );
    return { sender, shown, posted, reasons };
  };
  return { store, staged, asked, openTab, mostAtOnce: () => sendingMost };
}

test("tabs send one at a time, each message once, and all show what is left", async (t) => {
  const { openTab, asked, mostAtOnce } = browser();
  const [one, other] = [openTab(), openTab()];
  await Promise.all(["m1", "m2", "m3", "m4"].map((id, index) => (index % 2 === 0 ? one : other).sender.add(pending(id))));
  t.deepEqual(asked, ["m1", "m2", "m3", "m4"]);
  t.is(mostAtOnce(), 1);
  for (const { shown, posted } of [one, other]) {
    t.deepEqual(shown.at(-1), []);
    t.deepEqual(posted, asked);
  }
});

test("a tab that opens sends what others have left, and what an older client or a closed tab has staged", async (t) => {
  const { openTab, asked, store, staged } = browser();
  await store.put(pending("m1"));
  staged.put(pending("m2"));
  await openTab().sender.start();
  t.deepEqual(asked, ["m1", "m2"]);
  t.deepEqual([await store.list(), staged.list()], [[], []]);
});

test("a refused message stays with the reason, in all tabs, and the next ones are sent; it is sent when tried again", async (t) => {
  const no = { refusal: { code: "RoomReadOnly", meaning: "No.", remedy: "Ask." }, result: null };
  const { openTab, asked } = browser((id, tries) => (id === "m1" && tries === 1 ? no : { refusal: null }));
  const [one, other] = [openTab(), openTab()];
  await one.sender.add(pending("m1"));
  await one.sender.add(pending("m2"));
  for (const { shown } of [one, other]) t.deepEqual(shown.at(-1), ["m1No. Ask."]);
  await other.sender.retry({ ...pending("m1"), refusal: "No. Ask." });
  t.deepEqual(asked, ["m1", "m2", "m1"]);
  t.deepEqual(one.shown.at(-1), []);
});

test("what waits when the session ends is not refused, and is sent in the next session", async (t) => {
  const { openTab, store } = browser((_id, tries) =>
    tries === 1 ? new ApiError("UNAUTHENTICATED", "Sign in first.") : { refusal: null },
  );
  const { sender } = openTab();
  await sender.add(pending("m1"));
  sender.close();
  t.deepEqual(await store.list(), [pending("m1")]);
  await openTab().sender.start();
  t.deepEqual(await store.list(), []);
});

test("while Logue cannot be reached nothing is refused, and the order stays", async (t) => {
  const { openTab, asked, store } = browser((_id, tries) =>
    tries === 1 ? new ApiError("Unreachable", "Offline.") : { refusal: null },
  );
  const { sender } = openTab();
  await sender.add(pending("m1"));
  await sender.add(pending("m2"));
  t.deepEqual(asked, ["m1", "m1", "m2"]);
  t.deepEqual(await store.list(), [pending("m2")]);
  await sender.start();
  t.deepEqual(asked, ["m1", "m1", "m2", "m2"]);
  t.deepEqual(await store.list(), []);
  sender.close();
});

test("what could not be sent is sent again when its wait ends, in order, and a closed sender waits for nothing", async (t) => {
  const waits: { readonly asked: readonly [string, number]; readonly end: () => void }[] = [];
  const waitAfter = (...asked: [string, number]): Promise<void> => new Promise((end) => waits.push({ asked, end }));
  const failures = [new ApiError("Unreachable", "Offline."), new ApiError("Overloaded", "Later."), new Error("A fault.")];
  const { openTab, asked, store } = browser(() => failures.shift() ?? { refusal: null }, waitAfter);
  const { sender, posted } = openTab();
  await sender.add(pending("m1"));
  await sender.add(pending("m2"));
  t.deepEqual(
    waits.map((wait) => wait.asked),
    [
      ["Unreachable", 0],
      ["Overloaded", 0],
    ],
  );
  waits[0]?.end();
  await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual(asked, ["m1", "m1"], "A newer wait has taken the place of this one.");
  waits[1]?.end();
  await waitUntil("a third try", () => waits[2]);
  t.is(waits[2]?.asked[0], "Unknown");
  waits[2]?.end();
  await waitUntil("both messages", () => posted.length === 2 || undefined);
  t.deepEqual([asked, await store.list()], [["m1", "m1", "m1", "m1", "m2"], []]);

  failures.push(new ApiError("Unreachable", "Offline."));
  await sender.add(pending("m3"));
  sender.close();
  waits[3]?.end();
  await new Promise((resolve) => setImmediate(resolve));
  t.is(asked.filter((id) => id === "m3").length, 1);
});

test("after some failed tries it is said why a message waits, until one is sent", async (t) => {
  let isReachable = false;
  const { openTab, store } = browser(
    () => (isReachable ? { refusal: null } : new ApiError("Unreachable", "Offline.")),
    async (_code, tries) => {
      isReachable = tries === 6;
    },
  );
  const { sender, reasons } = openTab();
  await sender.add(pending("m1"));
  await waitUntil("the message to be sent", async () => (await store.list()).length === 0 || undefined);
  t.deepEqual([...new Set(reasons)], ["", "Logue cannot be reached. This is tried again by itself."]);
  t.is(reasons[0], "");
  sender.close();
});

test("an overloaded Logue is asked again until it takes the messages, each once and in order, and that is said", async (t) => {
  let left = 7;
  const waited: [string, number][] = [];
  const { openTab, asked, store } = browser(
    (_id, tries) => {
      left -= 1;
      if (left <= 0) return { refusal: null };
      const refusal = { code: "Overloaded", meaning: "Too much.", remedy: "Wait." };
      return tries % 2 === 0 ? { refusal, result: null } : new ApiError("Overloaded", "Too much.");
    },
    async (...given) => void waited.push(given),
  );
  const { sender, reasons, posted } = openTab();
  await Promise.all([sender.add(pending("m1")), sender.add(pending("m2"))]);
  await waitUntil("both messages to be sent", async () => (await store.list()).length === 0 || undefined);
  t.deepEqual(posted, ["m1", "m2"]);
  t.deepEqual([...new Set(asked)], ["m1", "m2"]);
  t.is(asked.filter((id) => id === "m2").length, 1, "The second is not tried before the first is sent.");
  t.true(waited.every(([code], index) => code === "Overloaded" && waited[index]?.[1] === index));
  t.deepEqual([...new Set(reasons)], ["", "Logue is overloaded. This is tried again by itself."]);
  sender.close();
});

test("a message that is deleted before it is sent is not sent", async (t) => {
  const { openTab, asked, store } = browser(() => new ApiError("Unreachable", "Offline."));
  const { sender } = openTab();
  await sender.add(pending("m1"));
  await sender.remove("m1");
  await sender.start();
  t.deepEqual(asked, ["m1"]);
  t.deepEqual(await store.list(), []);
  sender.close();
});
