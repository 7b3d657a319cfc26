import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import test from "ava";
import { messages } from "../contract/messages.ts";
import { rooms } from "../contract/rooms.ts";
import { general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { runService, tell } from "../testing/running-service.ts";

test("a room's cursor never points to a message that cannot be read yet, so that a client that follows from it misses nothing", async (t) => {
  const readStore = await openMemoryReadStore();
  let checked = 0;
  const slowToSaveMessages: ReadStore = {
    ...readStore,
    commit: async (target, writes, checkpoint) => {
      if (target.projection === "messages") await new Promise((resolve) => setImmediate(resolve));
      await readStore.commit(target, writes, checkpoint);
      const room = await readStore.get(rooms, general);
      if (room?.lastNumber !== 1) return;
      checked += 1;
      t.truthy(await readStore.get(messages, messageId("hello")));
    },
  };
  const running = await runService({ readStore: slowToSaveMessages });
  const story = openConversationStory();
  await tell(running, story.roomCreated());
  const posted = story.posted("hello");
  await tell(running, posted);
  await running.announcementOf(posted);
  t.true(checked > 0);
  await running.close();
});

test("documents are written in the order of the events that changed them last, whichever was touched first", async (t) => {
  const readStore = await openMemoryReadStore();
  const written: string[][] = [];
  const watched: ReadStore = {
    ...readStore,
    commit: async (target, writes, checkpoint) => {
      if (target.projection === "messages") written.push(writes.map(({ id }) => id));
      await readStore.commit(target, writes, checkpoint);
    },
  };
  const running = await runService({ readStore: watched });
  const story = openConversationStory();
  const edited = [story.posted("first"), story.posted("second"), story.edited("first")] as const;
  await tell(running, ...edited);
  await running.announcementOf(edited[2]);
  t.deepEqual(written, [[messageId("second"), messageId("first")]]);
  await running.close();
});
