import { eventsTopic } from "@logue/command-service/contract/topics.ts";
import type { EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import test, { type ExecutionContext } from "ava";
import { messages } from "../contract/messages.ts";
import { general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { relay, runService, tell } from "../testing/running-service.ts";

async function running(t: ExecutionContext) {
  const metrics = createMetrics();
  const service = await runService({ metrics });
  t.teardown(async () => {
    await service.close();
    metrics.close();
  });
  return { ...service, figures: () => metrics.registry.metrics() };
}

const newerEvents: readonly Omit<EventToAppend, "id">[] = [
  { type: "MessageTranslated", data: { roomId: general }, metadata: {} },
  { type: "MessageDeleted", data: { which: messageId("before") }, metadata: { schemaVersion: "2" } },
];

for (const newer of newerEvents) {
  const what = `${newer.type} of version ${newer.metadata.schemaVersion ?? "1"}`;
  test(`an event that a newer version wrote is counted and kept, and what comes behind it is shown: ${what}`, async (t) => {
    const house = await running(t);
    const story = openConversationStory();
    await tell(house, story.roomCreated(), story.posted("before"));
    await house.eventStore.append(`conversation-${general}`, [{ id: crypto.randomUUID(), ...newer }], "any");
    const [stored] = await house.eventStore.readAll({ limit: 1, direction: "backwards" });
    if (stored === undefined) throw new Error("The event was not stored.");
    await relay(house.eventBus, [stored]);
    const after = story.posted("after");
    await house.eventStore.append(after.stream, [after], "any");
    const [behind] = await house.eventStore.readAll({ limit: 1, direction: "backwards" });
    if (behind === undefined) throw new Error("The event was not stored.");
    await relay(house.eventBus, [behind]);
    await house.announcementOf({ ...after, position: behind.position });

    t.is((await house.readStore.get(messages, messageId("after")))?.text, "text of after");
    t.regex(await house.figures(), new RegExp(`logue_unknown_events_total\\{type="${newer.type}"\\} 1`));
    t.is((await house.readStore.get(messages, messageId("before")))?.deletedAt, null);
    t.like(stored, newer);
  });
}

test("a record that is no event of ours is counted, and what comes behind it is shown", async (t) => {
  const house = await running(t);
  const story = openConversationStory();
  await house.eventBus.publish(eventsTopic, [{ key: general, value: "Buy watches!", headers: {} }]);
  const created = story.roomCreated();
  const posted = story.posted("behind");
  await tell(house, created, posted);
  await house.announcementOf(posted);
  t.is((await house.readStore.get(messages, messageId("behind")))?.text, "text of behind");
  t.regex(await house.figures(), /logue_foreign_records_total\{topic="[^"]*"\} 1/);
});
