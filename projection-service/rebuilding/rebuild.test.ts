import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { openSqliteReadStore } from "@logue/infra/read-store/sqlite-read-store.ts";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { messages } from "../contract/messages.ts";
import { rooms } from "../contract/rooms.ts";
import { parkedEvents } from "../following/parked-events.ts";
import { messagesProjection } from "../messages/messages.ts";
import type { Projection } from "../projection.ts";
import { ben, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { append, runService, tell } from "../testing/running-service.ts";
import { rebuild, rebuildAll, switchTo } from "./rebuild.ts";
import { offeredVersions, offerRebuiltVersion } from "./rebuilt-versions.ts";

const quiet = { openEvents: <Events>(events: Events) => events, partitions: 1, log: { error: () => {} } };

async function talk() {
  const history = openMemoryEventStore();
  const story = openConversationStory();
  await append(history, [
    story.roomCreated(),
    story.posted("a", { mentionedUserIds: [ben] }),
    story.posted("reply", { threadRootId: messageId("a") }),
    story.edited("a"),
  ]);
  return { history, story };
}

test("a rebuild shows what the events say, whatever was shown before", async (t) => {
  const { history } = await talk();
  const readStore = await openMemoryReadStore();
  await rebuildAll({ ...quiet, history, readStore });
  t.like(await readStore.get(messages, messageId("a")), { text: "new text of a", replyCount: 1 });
  t.like(await readStore.get(rooms, general), { lastNumber: 1, memberCount: 3 });
  await rebuildAll({ ...quiet, history, readStore });
  t.is(await readStore.liveVersion("messages"), 2);
  t.like(await readStore.get(messages, messageId("a")), { text: "new text of a", replyCount: 1 });
});

test("documents are written by threads of their own when their place is known", async (t) => {
  const location = await mkdtemp(join(tmpdir(), "logue-rebuild-"));
  const { history } = await talk();
  const readStore = await openSqliteReadStore({ folder: location });
  await rebuildAll({ ...quiet, history, readStore, readStoreAddress: { scheme: "sqlite", location } });
  t.like(await readStore.get(messages, messageId("a")), { text: "new text of a", replyCount: 1 });
  t.is((await readStore.range(messages, { index: "timeline", prefix: [general], limit: 10 })).length, 1);
  await readStore.close();
  await rm(location, { recursive: true });
});

test("a rebuild whose documents cannot be written fails and leaves what is read as it is", async (t) => {
  const { history } = await talk();
  const readStore = await openMemoryReadStore();
  await rebuildAll({ ...quiet, history, readStore });
  const commit: ReadStore["commit"] = () => Promise.reject(new Error("no room left"));
  await t.throwsAsync(rebuildAll({ ...quiet, history, readStore: { ...readStore, commit } }), { message: "no room left" });
  t.is(await readStore.liveVersion("messages"), 1);
  await rebuildAll({ ...quiet, history, readStore });
  t.is(await readStore.liveVersion("messages"), 2);
});

test("a running follower takes a rebuilt version over and goes on feeding it", async (t) => {
  const { history, story } = await talk();
  const running = await runService({ sealedEventStore: history });
  const { readStore } = running;
  const [built] = await rebuild([messagesProjection], { ...quiet, history, readStore });
  const meanwhile = story.posted("b");
  await tell(running, meanwhile);
  await running.announcementOf(meanwhile);
  await offerRebuiltVersion(readStore, "messages", built?.version ?? 0);
  let live: number | undefined;
  await until(() => {
    void readStore.liveVersion("messages").then((version) => {
      live = version;
    });
    return live === 2;
  });
  t.like(await readStore.get(messages, messageId("b")), { text: "text of b" });
  const after = story.edited("b");
  await tell(running, after);
  await running.announcementOf(after);
  t.like(await readStore.get(messages, messageId("b")), { text: "new text of b" });
  t.is((await running.service.progress()).find(({ projection }) => projection === "messages")?.version, 2);
  await running.close();
});

test("a rebuild leaves alone what an interrupted one has offered, and drops it once its own version is read", async (t) => {
  const { history } = await talk();
  const readStore = await openMemoryReadStore();
  await rebuildAll({ ...quiet, history, readStore });
  const [left] = await rebuild([messagesProjection], { ...quiet, history, readStore });
  await offerRebuiltVersion(readStore, "messages", left?.version ?? 0);
  const again = await rebuild([messagesProjection], { ...quiet, history, readStore });
  t.deepEqual(await readStore.versions("messages"), [1, 2, 3]);
  await readStore.switchTo({ projection: "messages", version: 2 });
  t.like(await readStore.get(messages, messageId("a")), { text: "new text of a", replyCount: 1 });
  await switchTo(again, readStore);
  t.deepEqual(await readStore.versions("messages"), [3]);
});

test("rebuilds that run at once build versions of their own, and the newest that was offered stays offered", async (t) => {
  const { history } = await talk();
  const readStore = await openMemoryReadStore();
  await rebuildAll({ ...quiet, history, readStore });
  const rebuilds = Array.from({ length: 5 }, () => rebuild([messagesProjection], { ...quiet, history, readStore }));
  const versions = (await Promise.all(rebuilds)).flatMap((built) => built.map(({ version }) => version));
  t.deepEqual(versions.toSorted(), [2, 3, 4, 5, 6]);
  await Promise.all(versions.map((version) => offerRebuiltVersion(readStore, "messages", version)));
  t.is((await offeredVersions(readStore, ["messages"]))[0]?.version, 6);
});

test("events parked by a fault are folded in by a rebuild with the fault mended", async (t) => {
  const { history } = await talk();
  const readStore = await openMemoryReadStore();
  const faulty: Projection = {
    ...messagesProjection,
    reads: {
      ...messagesProjection.reads,
      MessageEdited: [
        {
          collection: messages,
          ids: (event) => [event.data.messageId],
          fold: () => {
            throw new Error("a fault");
          },
        },
      ],
    },
  };
  await switchTo(await rebuild([faulty], { ...quiet, history, readStore }), readStore);
  t.like(await readStore.get(messages, messageId("a")), { text: "text of a", isStale: true });
  t.is((await parkedEvents(readStore, [messagesProjection])).length, 1);
  await switchTo(await rebuild([messagesProjection], { ...quiet, history, readStore }), readStore);
  t.is((await readStore.get(messages, messageId("a")))?.text, "new text of a");
  t.is((await readStore.get(messages, messageId("a")))?.isStale, undefined);
  t.deepEqual(await parkedEvents(readStore, [messagesProjection]), []);
});

test("documents of an older make are rebuilt before anything is served", async (t) => {
  const { history } = await talk();
  const folder = await mkdtemp(join(tmpdir(), "logue-older-"));
  const readStore = await openSqliteReadStore({ folder });
  const { changes: _left, ...indexes } = messages.indexes;
  const older = { ...messages, indexes };
  const otherCollections = messagesProjection.collections.filter(({ name }) => name !== messages.name);
  const olderProjection: Projection = { ...messagesProjection, collections: [older, ...otherCollections] };
  await switchTo(await rebuild([olderProjection], { ...quiet, history, readStore }), readStore);
  const running = await runService({ sealedEventStore: history, readStore });
  t.is(await readStore.liveVersion("messages"), 2);
  const changed = await readStore.range(messages, { index: "changes", prefix: [general], limit: 10 });
  t.is(changed.length, 2);
  await running.close();
  await readStore.close();
  await rm(folder, { recursive: true });
});

/** The same log as another store keeps it: with positions far apart. */
function moved(store: EventStore): EventStore {
  const far = (position: string): string => String(BigInt(position) * 1000n).padStart(20, "0");
  const near = (position: string): string => String(BigInt(position) / 1000n).padStart(20, "0");
  return {
    ...store,
    lastPosition: async () => far(await store.lastPosition()),
    readAll: async ({ after, ...read }) => {
      const events = await store.readAll({ ...read, ...(after !== undefined && { after: near(after) }) });
      return events.map((event) => ({ ...event, position: far(event.position) }));
    },
    readStream: async (stream, read) => {
      const events = await store.readStream(stream, read);
      return events.map((event) => ({ ...event, position: far(event.position) }));
    },
  };
}

test("documents of a log that has moved to another store are rebuilt instead of folded a second time", async (t) => {
  const { history } = await talk();
  const readStore = await openMemoryReadStore();
  const before = await runService({ sealedEventStore: history, readStore });
  const room = await readStore.get(rooms, general);
  await before.close();

  const there = await runService({ sealedEventStore: moved(history), readStore });
  t.is(await readStore.liveVersion("rooms"), 2);
  const { changed: _where, ...facts } = { ...(await readStore.get(rooms, general)) };
  t.like(room, facts);
  await there.close();
  const again = await runService({ sealedEventStore: moved(history), readStore });
  t.is(await readStore.liveVersion("rooms"), 2, "What was rebuilt is of this log.");
  await again.close();
  const back = await runService({ sealedEventStore: history, readStore });
  t.is(await readStore.liveVersion("rooms"), 3);
  t.is((await readStore.get(rooms, general))?.memberCount, room?.memberCount);
  await back.close();
});
