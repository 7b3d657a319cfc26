import { channelId, messageId, messageIn } from "../find.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { shownMessage } from "../shown/message.ts";

const add = `mutation SlackReact($input: AddReactionInput!) { addReaction(input: $input) { ${refusal} } }`;
const remove = `mutation SlackUnreact($input: RemoveReactionInput!) { removeReaction(input: $input) { ${refusal} } }`;

async function change(call: SlackCall, document: string): Promise<object> {
  const emoji = call.given.needed("name", "invalid_name").replace(/^:|:$/g, "");
  const roomId = await channelId(call);
  const { id } = await messageIn(call, roomId, messageId(call));
  await call.ask(document, { input: { messageId: id, emoji } });
  return {};
}

export const reactionMethods: readonly SlackMethod[] = [
  { name: "reactions.add", handle: async (call) => ({ ...(await change(call, add)) }) },
  { name: "reactions.remove", leavesOut: "reactions to files", handle: async (call) => ({ ...(await change(call, remove)) }) },
  {
    name: "reactions.get",
    leavesOut: "reactions to files",
    async handle(call) {
      const roomId = await channelId(call);
      const message = await messageIn(call, roomId, messageId(call));
      return { type: "message", channel: roomId, message: shownMessage(message, call.origin) };
    },
  },
];
