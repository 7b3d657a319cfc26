import { channelId, messageId } from "../find.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { seconds } from "../shown/seconds.ts";
import { SlackError } from "../slack-error.ts";
import { readMessage } from "../text/read-message.ts";
import { writeMrkdwn } from "../text/write-mrkdwn.ts";

const schedule = `mutation SlackSchedule($input: ScheduleMessageInput!) {
  scheduleMessage(input: $input) { scheduledMessage { id sendAt text } ${refusal} } }`;
const cancel = `mutation SlackUnschedule($input: CancelScheduledMessageInput!) { cancelScheduledMessage(input: $input) { ${refusal} } }`;
const list = "query SlackScheduled { scheduledMessages { id roomId text sendAt updatedAt } }";

interface Scheduled {
  readonly id: string;
  readonly roomId: string;
  readonly text: string;
  readonly sendAt: string;
  readonly updatedAt: string;
}

const scheduled = async (call: SlackCall): Promise<readonly Scheduled[]> =>
  (await call.ask<{ scheduledMessages: readonly Scheduled[] }>(list)).scheduledMessages;

export const scheduledMessageMethods: readonly SlackMethod[] = [
  {
    name: "chat.scheduleMessage",
    leavesOut: "blocks and attachments",
    async handle(call) {
      const { given } = call;
      const roomId = await channelId(call);
      const postAt = Number(given.needed("post_at", "invalid_time"));
      if (!Number.isInteger(postAt) || postAt > 99_999_999_999) throw new SlackError("invalid_time");
      if (postAt * 1000 <= call.host.clock()) throw new SlackError("time_in_past");
      const { text } = await readMessage(call, roomId);
      if (text === "") throw new SlackError("no_text");
      const threadRootId = given.has("thread_ts") ? messageId(call, "thread_ts", "thread_not_found") : null;
      const localTime = new Date(postAt * 1000).toISOString().slice(0, 19);
      const input = {
        roomId,
        threadRootId,
        text,
        localTime,
        timeZone: "UTC",
        alsoInRoom: threadRootId !== null && given.isSet("reply_broadcast"),
      };
      const kept = await call.ask<{ scheduleMessage: { scheduledMessage: Scheduled } }>(schedule, { input });
      const { id, sendAt } = kept.scheduleMessage.scheduledMessage;
      const message = { type: "delayed_message", text: writeMrkdwn(text), user: call.caller.userId };
      return { channel: roomId, scheduled_message_id: id, post_at: seconds(sendAt), message };
    },
  },
  {
    name: "chat.deleteScheduledMessage",
    async handle(call) {
      const id = call.given.needed("scheduled_message_id", "invalid_scheduled_message_id");
      const roomId = await channelId(call);
      const found = (await scheduled(call)).find((message) => message.id === id && message.roomId === roomId);
      if (found === undefined) throw new SlackError("invalid_scheduled_message_id");
      await call.ask(cancel, { input: { id } });
      return {};
    },
  },
  {
    name: "chat.scheduledMessages.list",
    leavesOut: "pages: it lists all, 200 at most",
    async handle(call) {
      const wanted = call.given.has("channel") ? await channelId(call) : undefined;
      const messages = (await scheduled(call)).filter(({ roomId }) => wanted === undefined || roomId === wanted);
      const shown = messages.map(({ id, roomId, text, sendAt, updatedAt }) => ({
        ...{ id, channel_id: roomId, text: writeMrkdwn(text) },
        ...{ post_at: seconds(sendAt), date_created: seconds(updatedAt) },
      }));
      return { scheduled_messages: shown, response_metadata: { next_cursor: "" } };
    },
  },
];
