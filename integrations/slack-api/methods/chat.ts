import { randomUUID } from "node:crypto";
import { type MessageData, withFragments } from "../documents.ts";
import { channelId, channelOrPersonId, messageId, messageIn } from "../find.ts";
import { tsOf } from "../message-ts.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { shownMessage } from "../shown/message.ts";
import { SlackError } from "../slack-error.ts";
import { postedAsOf, type ReadMessage, readMessage } from "../text/read-message.ts";
import { writeMrkdwn } from "../text/write-mrkdwn.ts";

const result = `result { messageId message { ...Message } } ${refusal}`;
const post = withFragments(`mutation SlackPost($input: PostMessageInput!) { postMessage(input: $input) { ${result} } }`);
const edit = withFragments(`mutation SlackEdit($input: EditMessageInput!) { editMessage(input: $input) { ${result} } }`);
const remove = `mutation SlackDelete($input: DeleteMessageInput!) { deleteMessage(input: $input) { ${refusal} } }`;

interface MessageResult {
  readonly result: { readonly messageId: string; readonly message: MessageData | null };
}

/** The message as it is now; where it cannot be read yet, what was sent. */
function shownResult({ result: { messageId: id, message } }: MessageResult, call: SlackCall, sent: ReadMessage) {
  if (message !== null) return shownMessage(message, call.origin);
  return { type: "message", user: call.caller.userId, text: writeMrkdwn(sent.text), ts: tsOf(id) };
}

async function postTo(call: SlackCall, roomId: string, change = (text: string) => text) {
  const { given } = call;
  const { text, blocks, fileIds } = await readMessage(call, roomId);
  if (text === "" && (blocks ?? []).length === 0) throw new SlackError("no_text");
  const threadRootId = given.has("thread_ts") ? messageId(call, "thread_ts", "thread_not_found") : null;
  const place = { roomId, threadRootId, alsoInRoom: threadRootId !== null && given.isSet("reply_broadcast") };
  const input = { ...place, text: change(text), ...(blocks && { blocks }), fileIds, postedAs: postedAsOf(call) };
  const posted = await call.ask<{ postMessage: MessageResult }>(post, { input });
  const message = shownResult(posted.postMessage, call, { text, blocks, fileIds });
  return { channel: roomId, ts: message.ts, message };
}

const postMessage: SlackMethod = {
  name: "chat.postMessage",
  leavesOut:
    "what is pressed in messages of other accounts than the integration's, date pickers and lists of several, the picture of `icon_url`, `metadata`, `unfurl_links`; a person's token has no `username`",
  handle: async (call) => postTo(call, await channelOrPersonId(call)),
};

const meMessage: SlackMethod = {
  name: "chat.meMessage",
  leavesOut: "the subtype `me_message`: the text is posted in italics",
  async handle(call) {
    const { channel, ts } = await postTo(call, await channelId(call), (text) => `_${text}_`);
    return { channel, ts };
  },
};

const update: SlackMethod = {
  name: "chat.update",
  leavesOut: "new pictures, `file_ids`, `metadata`, `reply_broadcast`",
  async handle(call) {
    const roomId = await channelId(call);
    const { id } = await messageIn(call, roomId, messageId(call, "ts"));
    const sent = await readMessage(call, roomId);
    if (sent.text === "" && (sent.blocks ?? []).length === 0) throw new SlackError("no_text");
    const input = { messageId: id, text: sent.text, ...(sent.blocks && { blocks: sent.blocks }) };
    const edited = await call.ask<{ editMessage: MessageResult }>(edit, { input });
    const message = shownResult(edited.editMessage, call, sent);
    return { channel: roomId, ts: message.ts, text: message.text, message };
  },
};

const deleteMessage: SlackMethod = {
  name: "chat.delete",
  async handle(call) {
    const roomId = await channelId(call);
    const { id } = await messageIn(call, roomId, messageId(call, "ts"));
    await call.ask(remove, { input: { messageId: id, commandId: randomUUID() } });
    return { channel: roomId, ts: tsOf(id) };
  },
};

const getPermalink: SlackMethod = {
  name: "chat.getPermalink",
  async handle(call) {
    const roomId = await channelId(call);
    const message = await messageIn(call, roomId, messageId(call, "message_ts"));
    return { channel: roomId, permalink: permalinkOf(message, call.origin) };
  },
};

/** The address at which the web client shows the message. */
export function permalinkOf(
  { id, roomId, threadRootId }: Pick<MessageData, "id" | "roomId" | "threadRootId">,
  origin: string,
): string {
  const thread = threadRootId === null ? "" : `/thread/${threadRootId}`;
  return new URL(`/room/${roomId}${thread}/message/${id}`, origin).href;
}

export const chatMethods: readonly SlackMethod[] = [postMessage, meMessage, update, deleteMessage, getPermalink];
