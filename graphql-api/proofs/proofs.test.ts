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
  const ask = async (person: Person): Promise<JsonObject> =>
    (await workspace.answer(person, `{ message(id: "${messageId}") { ${proof} } }`)).message;
  const opened = async (file: string) =>
    checkProof(parseMessageProof(file), (await readLogKeys(workspace.backEnd.vault))?.verifiers ?? [], []);
  return { ...workspace, sealing, kim, lee, auditor, roomId, messageId, ask, opened };
}

test("a message has no proof until it is sealed; then its readers prove its events, and its sender its words", async (t) => {
  const { send, sealing, kim, lee, roomId, messageId, ask, opened } = await given(t);
  t.is((await ask(kim)).proof, null);
  await sealing.sealOnce();
  t.like((await ask(kim)).proof, { eventCount: 1, areWordsProven: true });
  await send(kim, "EditMessage", { roomId, messageId, ...words, text: "We sail at ten" });
  t.is((await ask(kim)).proof, null, "the edit is not sealed yet");
  await sealing.sealOnce();
  await send(lee, "AddReaction", { roomId, messageId, emoji: "tada" });
  await send(kim, "DeleteMessage", { roomId, messageId });
  await sealing.sealOnce();

  const own = (await ask(kim)).proof;
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
  const others = (await ask(lee)).proof;
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
  const { answer, sealing, auditor, roomId, ask, opened } = await given(t);
  t.falsy(await ask(auditor));
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
