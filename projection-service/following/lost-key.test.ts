import { personalData } from "@logue/command-service/contract/event.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { messages } from "../contract/messages.ts";
import { ann, ben, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { append, relay, runService } from "../testing/running-service.ts";

test("projections stop at an event whose key is lost, say so, and go on once the vault has it again", async (t) => {
  const vault = openMemoryVault();
  const log = openMemoryEventStore();
  const protectedEvents = () => protectPersonalData(log, { keys: openDataKeys(vault), fields: personalData });
  const { sealed, openEvents } = protectedEvents();
  const story = openConversationStory();
  const running = await runService({ sealedEventStore: sealed, openEvents });
  t.teardown(running.close);
  const [created, posted] = [story.roomCreated(), story.posted("a")];
  await append(protectedEvents(), [created, posted]);
  const stored = await log.readAll({ limit: 10 });
  const keyId = stored.at(-1)?.metadata.keyId ?? "";
  const lost = await vault.get("data-key", keyId);
  if (lost === undefined) return t.fail("The message was sealed with a key.");
  await vault.delete("data-key", keyId);

  void relay(running.eventBus, stored as never);
  await until(() => running.logged.some((line) => line.includes("DataKeyMissing") && line.includes(keyId)));
  t.is(await running.readStore.get(messages, messageId("a")), undefined);
  await vault.put(lost);
  await until(async () => (await running.readStore.get(messages, messageId("a")))?.text === "text of a");
  t.is((await running.readStore.get(messages, messageId("a")))?.isErased, undefined);
});

test("a message whose key was destroyed is shown as erased, and the ones that quote it stay", async (t) => {
  const vault = openMemoryVault();
  const keys = openDataKeys(vault);
  const { sealed, openEvents } = protectPersonalData(openMemoryEventStore(), { keys, fields: personalData });
  const story = openConversationStory();
  const quoting = story.posted("b", { senderId: ben, quotedMessageId: messageId("a") });
  await append(sealed, [story.roomCreated(), story.posted("a"), story.edited("a"), quoting]);
  await keys.destroyKeys(ann);
  const running = await runService({ sealedEventStore: sealed, openEvents });
  t.teardown(running.close);
  const [erased, quote] = await running.readStore.getMany(messages, [messageId("a"), messageId("b")]);
  t.like(erased, { text: "", isErased: true });
  t.like(erased?.versions[0], { text: "", isErased: true });
  t.like(quote, { text: "text of b", quotedMessageId: messageId("a") });
  t.is(quote?.isErased, undefined);
});
