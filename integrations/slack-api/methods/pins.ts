import { type MessageData, type Page, withFragments } from "../documents.ts";
import { channelId, messageId, messageIn } from "../find.ts";
import { timeOfTs, tsOf } from "../message-ts.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { isListed, shownMessage } from "../shown/message.ts";
import { SlackError } from "../slack-error.ts";

const pin = `mutation SlackPin($input: PinMessageInput!) { pinMessage(input: $input) { ${refusal} } }`;
const unpin = `mutation SlackUnpin($input: UnpinMessageInput!) { unpinMessage(input: $input) { ${refusal} } }`;
const pins = withFragments(
  "query SlackPins($id: ID!) { room(id: $id) { pins(first: 100) { edges { node { ...Message } } ...PAGE } } }",
);

async function change(call: SlackCall, document: string): Promise<object> {
  const roomId = await channelId(call);
  const { id } = await messageIn(call, roomId, messageId(call));
  await call.ask(document, { input: { messageId: id } });
  return {};
}

export const pinMethods: readonly SlackMethod[] = [
  { name: "pins.add", handle: async (call) => ({ ...(await change(call, pin)) }) },
  { name: "pins.remove", handle: async (call) => ({ ...(await change(call, unpin)) }) },
  {
    name: "pins.list",
    leavesOut: "who pinned, and what comes after the first 100",
    async handle(call) {
      const id = await channelId(call);
      const { room } = await call.ask<{ room: { pins: Page<MessageData> } | null }>(pins, { id });
      if (room === null) throw new SlackError("channel_not_found");
      const messages = room.pins.edges.map(({ node }) => node).filter(isListed);
      const items = messages.map((message) => ({
        type: "message",
        channel: id,
        created: Math.floor((timeOfTs(tsOf(message.id)) ?? 0) / 1000),
        message: shownMessage(message, call.origin),
      }));
      return { items };
    },
  },
];
