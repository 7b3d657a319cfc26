import { randomUUID } from "node:crypto";
import { conversationStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { type JsonObject, openTestWorkspace } from "../testing/workspace.ts";

const timeline = `query ($id: ID!) {
  room(id: $id) { messages(last: 10) { edges { node { id text blocks {
    __typename ... on HeaderBlock { text } ... on UnknownBlock { kind version }
  } } } } }
}`;
const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } } }`;

test("an event of a newer version and a block of an unknown kind are kept and counted, and people write on around them", async (t) => {
  const { administrator, answer, backEnd, generalRoomId: roomId, close } = await openTestWorkspace();
  t.teardown(close);
  const { sealedEventStore } = backEnd;
  const stream = conversationStream(roomId, 0);
  const says = async (text: string) =>
    (await answer(administrator, post, { input: { roomId, messageId: uuidv7(), text } })).postMessage.refusal;
  t.is(await says("before"), null);
  const [before] = await sealedEventStore.readAll({ direction: "backwards", limit: 1 });
  t.is(before?.type, "MessagePosted");
  const messageId = uuidv7();
  const { metadata } = before ?? { metadata: {} };
  const newer = { type: "MessageTranslated", data: { messageId, roomId, language: "fr" } };
  // Only a newer server accepts such a block.
  const blocks = [
    { kind: "header", version: 1, text: "Low tide" },
    { kind: "chart", version: 2, bars: [1, 2] },
  ];
  const posted = { type: "MessagePosted", data: { ...Object(before?.data), messageId, number: 2, text: "", blocks } };
  for (const event of [newer, posted]) await sealedEventStore.append(stream, [{ id: randomUUID(), metadata, ...event }], "any");
  t.is(await says("after"), null);

  const shown = await waitUntil("all three messages to be shown", async () => {
    const { edges } = (await answer(administrator, timeline, { id: roomId })).room.messages;
    return edges.length === 3 && edges.map(({ node }: JsonObject) => node);
  });
  t.deepEqual(
    shown.map(({ text, blocks: all }: JsonObject) => [text, all]),
    [
      ["before", []],
      [
        "",
        [
          { __typename: "HeaderBlock", text: "Low tide" },
          { __typename: "UnknownBlock", kind: "chart", version: 2 },
        ],
      ],
      ["after", []],
    ],
  );
  t.regex(await backEnd.metrics.registry.metrics(), /logue_unknown_events_total\{type="MessageTranslated"\} 1/);
  const stored = await sealedEventStore.readAll({ limit: 1_000 });
  t.deepEqual(stored.find(({ type }) => type === newer.type)?.data, newer.data);
});
