import type { AllRead, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { checkProof } from "@logue/sealing/proofs/check-proof.ts";
import { parseMessageProof } from "@logue/sealing/proofs/message-proof.ts";
import { readLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person } from "../testing/workspace.ts";

const words = { mentionedUserIds: [], mentionsRoom: false };
const proof = "proof { file eventCount size areWordsProven unwitnessedSince }";

async function given(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const sealing = sealingOf(workspace.backEnd);
  const [kim, lee, auditor] = [
    await workspace.addPerson("kim"),
    await workspace.addPerson("lee"),
    await workspace.addPerson("vera", "auditor"),
  ];
  const roomId = uuidv7();
  const facts = { name: "quay", topic: "", description: "", visibility: "private", origin: null } as const;
  await workspace.send(kim, "CreateChannel", { roomId, ...facts, memberIds: [lee.userId] });
  const messageId = uuidv7();
  const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  await workspace.send(kim, "PostMessage", { roomId, messageId, text: "We sail at nine", ...words, ...place });
  const proofOf = async (person: Person): Promise<JsonObject> =>
    (await workspace.answer(person, `{ message(id: "${messageId}") { ${proof} } }`)).message;
  const opened = async (file: string) =>
    checkProof(parseMessageProof(file), (await readLogKeys(workspace.backEnd.vault))?.verifiers ?? [], []);
  return { ...workspace, sealing, kim, lee, auditor, roomId, messageId, proofOf, opened };
}

test("a message has no proof until it is sealed; then its readers prove its events, and its sender its words", async (t) => {
  const { send, sealing, kim, lee, roomId, messageId, proofOf, opened } = await given(t);
  t.is((await proofOf(kim)).proof, null);
  await sealing.sealOnce();
  t.like((await proofOf(kim)).proof, { eventCount: 1, areWordsProven: true });
  await send(kim, "EditMessage", { roomId, messageId, ...words, text: "We sail at ten" });
  t.is((await proofOf(kim)).proof, null, "the edit is not sealed yet");
  await sealing.sealOnce();
  await send(lee, "AddReaction", { roomId, messageId, emoji: "tada" });
  await send(kim, "DeleteMessage", { roomId, messageId });
  await sealing.sealOnce();

  const own = (await proofOf(kim)).proof;
  t.like(own, { eventCount: 3, areWordsProven: true });
  const checked = await opened(own.file);
  t.deepEqual(checked.problems, []);
  t.deepEqual(
    checked.events.map(({ type, opened: { text } }) => [type, text]),
    [
      ["MessagePosted", "We sail at nine"],
      ["MessageEdited", "We sail at ten"],
      ["MessageDeleted", undefined],
    ],
  );
  const others = (await proofOf(lee)).proof;
  t.like(others, { eventCount: 3, areWordsProven: false });
  t.deepEqual((await opened(others.file)).problems, []);
  t.deepEqual(
    parseMessageProof(others.file).events.map(({ keys, event }) => [keys.length, event.metadata]),
    [
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ],
  );
});

test("an auditor takes the proof from a case, with words and metadata, and never from the room", async (t) => {
  const { answer, sealing, auditor, roomId, proofOf, opened } = await given(t);
  t.falsy(await proofOf(auditor));
  const open = "mutation ($input: OpenCaseInput!) { openCase(input: $input) { result { caseId } } }";
  const input = { number: "17", reason: "A complaint", roomIds: [roomId], expiresAt: "2999-01-01T00:00:00Z" };
  const { caseId } = (await answer(auditor, open, { input })).openCase.result;
  await sealing.sealOnce();
  const look = `{ case(id: "${caseId}") { messages { edges { node { ${proof} } } } } }`;
  const [edge] = (await answer(auditor, look)).case.messages.edges;
  t.like(edge.node.proof, { eventCount: 1, areWordsProven: true });
  t.like((await opened(edge.node.proof.file)).events[0]?.opened, { text: "We sail at nine" });
  t.is(typeof parseMessageProof(edge.node.proof.file).events[0]?.event.metadata?.occurredAt, "string");
});

test("a message whose stored events were altered has no proof, the asker is told so, and nothing else is disturbed", async (t) => {
  const { ask, kim, messageId, sealing, services, answer } = await given(t);
  await sealing.sealOnce();
  const { readAll } = services.sealedEventStore;
  const alterations: ((event: RecordedEvent) => Partial<RecordedEvent>)[] = [
    () => ({ type: "MessagePinned" }),
    ({ data }) => ({ data: { ...Object(data), messageId: uuidv7() } }),
    ({ metadata }) => ({ metadata: { ...metadata, actorId: uuidv7() } }),
    ({ revision }) => ({ revision: revision + 1 }),
    ({ id }) => ({ id: id.replace(/.$/, (last) => (last === "0" ? "1" : "0")) }),
  ];
  for (const alter of alterations) {
    const altered = async (read: AllRead) => (await readAll(read)).map((event) => ({ ...event, ...alter(event) }));
    Object.assign(services.sealedEventStore, { readAll: altered });
    const { data, errors } = await ask(kim, `{ message(id: "${messageId}") { text ${proof} } }`);
    t.is(errors?.[0]?.extensions.code, "SealedLogDiffers");
    t.like(data?.message, { text: "We sail at nine", proof: null });
  }
  Object.assign(services.sealedEventStore, { readAll });
  t.truthy((await answer(kim, `{ message(id: "${messageId}") { ${proof} } }`)).message.proof);
});
