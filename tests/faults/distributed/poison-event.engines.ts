import { conversationStream } from "@logue/command-service/contract/streams.ts";
import { openMongodbReadStore } from "@logue/infra/read-store/mongodb-read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { newCleanup } from "../../support/cleanup.ts";
import { PostMessageDocument } from "../../support/generated/operations.ts";
import type { Person } from "../../support/person.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { withEventStore } from "./conversation-log.ts";
import { figureOf } from "./figures.ts";
import { openScene } from "./scene.ts";

const seed = 20_261_428;
const patienceMs = 120_000;
const testMaxMs = 10 * 60_000;
const doneMeanwhile = 20;

const cleanup = newCleanup();
test.after.always(() => cleanup.run());

const parkedQuery = "{ operations { parkedEvents { projection eventId eventType stream error } } }";

interface Parked {
  readonly projection: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly stream: string;
  readonly error: string;
}

async function parkedOf(administrator: Person): Promise<readonly Parked[]> {
  const { data } = await administrator.ask<{ operations: { parkedEvents: Parked[] } }, object>(parkedQuery, {});
  return data?.operations.parkedEvents ?? [];
}

/** Returns the message's id once queries return it. */
async function says(person: Person, roomId: string, text: string): Promise<string> {
  const messageId = uuidv7();
  await person.does(PostMessageDocument, { messageId, roomId, text });
  const isSeen = async (): Promise<boolean> => (await person.timeline(roomId).catch(() => [])).some(({ id }) => id === messageId);
  await waitUntil(`"${text}" to be seen`, isSeen, patienceMs);
  return messageId;
}

/** A reply without required fields, and an event without any data. */
const poisonsIn = (roomId: string, rootId: string, senderId: string) => {
  const reply = { messageId: uuidv7(), roomId, senderId, number: null, threadRootId: rootId, threadNumber: 1 };
  return [
    { id: uuidv7(), type: "MessagePosted", data: { ...reply, mentionedUserIds: [], mentionsRoom: false }, metadata: {} },
    { id: uuidv7(), type: "MessageEdited", data: null, metadata: {} },
  ];
};

test("events that break a projection are parked and shown, and users continue in that room and all others", async (t) => {
  t.timeout(testMaxMs);
  const scene = await openScene(cleanup, seed);
  const { logue, town } = scene;
  const [ada] = town.founder;
  const projectionService = logue.services.find(({ name }) => name === "projection-service");
  if (ada === undefined || projectionService === undefined) throw new Error("There is no such user or service.");
  const roomId = await ada.createsChannel();
  const rootId = await says(ada, roomId, "Who breaks this?");
  const follower = await ada.followsRoom(roomId);
  t.teardown(() => follower.close());
  const poisons = poisonsIn(roomId, rootId, ada.userId);

  await scene.through(t, async (talk) => {
    await withEventStore(logue, (eventStore) => eventStore.append(conversationStream(roomId, 0), poisons, "any"));
    await talk.untilMore(doneMeanwhile, "people to write on in other rooms");
    const parked = await waitUntil(
      "the events to be shown to the administrator",
      async () => {
        const found = await parkedOf(ada);
        return poisons.every(({ id }) => found.some(({ eventId }) => eventId === id)) && found;
      },
      patienceMs,
    );
    for (const { eventType, stream, error } of parked) {
      t.is(stream, conversationStream(roomId, 0));
      t.regex(error, /^TypeError: /, eventType);
    }
    t.true(projectionService.process.output().includes("It is parked"));
    const isCounted = async (): Promise<boolean> => (await figureOf(projectionService, "logue_parked_events")) === parked.length;
    await waitUntil("the parked events to be counted", isCounted, patienceMs);
    const [writer] = town.writers[0] ?? [];
    t.falsy(
      writer && (await writer.ask<{ operations: unknown }, object>(parkedQuery, {})).data?.operations,
      "Only administrators see them.",
    );

    const laterId = await says(ada, roomId, "We go on");
    const isTold = (): boolean =>
      follower.items.some(
        (item) => item.__typename === "MessageChanged" && item.message.id === laterId && item.message.number === 2,
      );
    await waitUntil("the later message to be delivered", isTold, patienceMs);
    t.deepEqual(
      (await ada.timeline(roomId)).map(({ text }) => text),
      ["Who breaks this?", "We go on"],
    );
  });

  const readStore = await openMongodbReadStore({ url: logue.environment.READ_STORE ?? "" });
  t.teardown(() => readStore.close());
  t.true((await readStore.get(messages, rootId))?.isStale);
  await scene.equalsReplay(t);
  t.log(`${poisons.length} events parked`);
});
