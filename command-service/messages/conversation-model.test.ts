import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import fc from "fast-check";
import { v5 as uuidv5 } from "uuid";
import type { Recorded } from "../contract/event.ts";
import { type Fault, faultyStore } from "../testing/faulty-store.ts";
import { codeOf, newMessage, openHarbour, openTestService, segmentsOf, type TestService } from "../testing/test-service.ts";

type Action = "post" | "reply" | "repeat" | "edit" | "delete" | "react" | "unreact" | "pin" | "unpin";

interface Wish {
  readonly action: Action;
  readonly person: number;
  readonly service: number;
  /** Which of the messages there may be. */
  readonly message: number;
}

const messagesMax = 12;
const wish = fc.record<Wish>({
  action: fc.constantFrom("post", "post", "reply", "repeat", "edit", "delete", "react", "unreact", "pin", "unpin"),
  person: fc.nat(2),
  service: fc.nat(1),
  message: fc.nat(messagesMax - 1),
});
const fault = fc.option(fc.constantFrom<Fault>("StoreUnavailable", "answerLost"), { nil: undefined, freq: 4 });

/**
 * The same few ids again and again, so that commands meet. They are old, so that they may be in any
 * segment.
 */
const idOf = (roomId: string, message: number): string => {
  const [, , , fourth, fifth] = uuidv5(String(message), roomId).split("-");
  return `01920000-0000-7${String(message).padStart(3, "0")}-${fourth}-${fifth}`;
};

test("whatever people send at once through two services on a store that fails, a room's history makes sense", async (t) => {
  const property = fc.asyncProperty(
    fc.array(fc.array(wish, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
    fc.array(fault, { maxLength: 30 }),
    async (rounds, faults) => {
      const posts = new Map<string, CommandAnswer[]>();
      const history = await play(rounds, faults, posts);
      assertDense(history);
      assertAnswersHold(history, posts);
      assertEachFactIsNews(history);
    },
  );
  await t.notThrowsAsync(fc.assert(property, { numRuns: 60, seed: 20260301 }));
});

/** Plays rounds of wishes, each round at once, and gives the room's events in order. */
async function play(
  rounds: readonly (readonly Wish[])[],
  faults: readonly Fault[],
  posts: Map<string, CommandAnswer[]>,
): Promise<RecordedEvent[]> {
  const pending = [...faults];
  const memory = openMemoryEventStore();
  const isConversation = (stream: string) => stream.startsWith("conversation-");
  const { store } = faultyStore(memory, (stream) => (isConversation(stream) ? pending.shift() : undefined));
  // The store's rest is over at once: a clock that runs a second at each look.
  let nowMs = Date.parse("2026-03-01T08:00:00Z");
  const clock = () => (nowMs += 1_000);
  const limits = { segmentEventsMax: 7, resendPausesMs: [0], waitingMaxMs: Number.POSITIVE_INFINITY };
  const one = await openTestService({ store, clock, limits });
  const { roomId, people } = await openHarbour(one);
  const two = await openTestService({ store, vault: one.vault, clock, limits });
  for (const wishes of rounds) {
    await Promise.all(
      wishes.map((each) => grant(each, [one, two][each.service] ?? one, roomId, people[each.person] ?? "", posts)),
    );
  }
  await one.service.close();
  await two.service.close();
  return (await segmentsOf(memory, roomId)).flat();
}

async function grant(
  { action, message }: Wish,
  { send }: TestService,
  roomId: string,
  person: string,
  posts: Map<string, CommandAnswer[]>,
): Promise<void> {
  const messageId = idOf(roomId, message);
  const about = { roomId, messageId };
  const emoji = "tada";
  switch (action) {
    case "post":
    case "reply":
    case "repeat": {
      const threadRootId = action === "reply" ? idOf(roomId, (message + 1) % messagesMax) : null;
      const answer = await send(person, "PostMessage", newMessage(roomId, { messageId, threadRootId }));
      posts.set(`${messageId}/${person}`, [...(posts.get(`${messageId}/${person}`) ?? []), answer]);
      return;
    }
    case "edit":
      await send(person, "EditMessage", { ...about, text: "Again", mentionedUserIds: [], mentionsRoom: false });
      return;
    case "delete":
      await send(person, "DeleteMessage", about);
      return;
    case "react":
      await send(person, "AddReaction", { ...about, emoji });
      return;
    case "unreact":
      await send(person, "RemoveReaction", { ...about, emoji });
      return;
    case "pin":
      await send(person, "PinMessage", about);
      return;
    case "unpin":
      await send(person, "UnpinMessage", about);
  }
}

type Posted = Extract<Recorded, { type: "MessagePosted" }>;

const postedIn = (history: readonly RecordedEvent[]): Posted[] =>
  (history as Recorded[]).filter((event) => event.type === "MessagePosted");

function assertDense(history: readonly RecordedEvent[]): void {
  const next = new Map<string, number>();
  const follow = (timeline: string, number: number | null): void => {
    if (number === null) return;
    assertEqual(number, (next.get(timeline) ?? 0) + 1, `number in ${timeline || "the room"}`);
    next.set(timeline, number);
  };
  for (const { data } of postedIn(history)) {
    follow("", data.number);
    if (data.threadRootId !== null) follow(data.threadRootId, data.threadNumber);
  }
}

/**
 * An accepted message exists once, as the answer says; one that the room refused does not belong to
 * its sender.
 */
function assertAnswersHold(history: readonly RecordedEvent[], posts: ReadonlyMap<string, readonly CommandAnswer[]>): void {
  const byId = new Map(postedIn(history).map((event) => [event.data.messageId, event]));
  assertEqual(byId.size, postedIn(history).length, "messages by id");
  for (const [key, answers] of posts) {
    const [messageId = "", person = ""] = key.split("/");
    const there = byId.get(messageId)?.data;
    for (const answer of answers) {
      if (answer.kind === "accepted")
        assertEqual(
          [there?.senderId, there?.number, there?.threadNumber].join(),
          [person, answer.result.number, answer.result.threadNumber].join(),
          key,
        );
      if (codeOf(answer) === "MessageIdTaken")
        assertEqual(there !== undefined && there.senderId !== person, true, `${key} taken`);
    }
  }
}

/** Nothing happens twice, or to what is not there: each fact was news when it was written. */
function assertEachFactIsNews(history: readonly RecordedEvent[]): void {
  const there = new Set<string>();
  const flip = (fact: string, isOn: boolean): void => {
    assertEqual(there.has(fact), !isOn, `${fact} before it was ${isOn ? "set" : "taken away"}`);
    if (isOn) there.add(fact);
    else there.delete(fact);
  };
  for (const event of history as Recorded[]) {
    if (event.type === "MessagePosted") flip(event.data.messageId, true);
    if (event.type === "MessageEdited") assertEqual(there.has(event.data.messageId), true, "an edited message is there");
    if (event.type === "ReactionAdded") flip(`${event.data.messageId}/${event.data.userId}`, true);
    if (event.type === "ReactionRemoved") flip(`${event.data.messageId}/${event.data.userId}`, false);
    if (event.type === "MessagePinned") flip(`${event.data.messageId}/pin`, true);
    if (event.type === "MessageUnpinned") flip(`${event.data.messageId}/pin`, false);
    if (event.type === "MessageDeleted") {
      flip(event.data.messageId, false);
      for (const fact of there) if (fact.startsWith(event.data.messageId)) there.delete(fact);
    }
  }
}

function assertEqual<Value>(actual: Value, expected: Value, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}`);
}
