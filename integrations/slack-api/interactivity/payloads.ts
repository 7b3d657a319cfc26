import { knownBlock } from "@logue/command-service/contract/blocks.ts";
import type { CommandCall, Press, Pressed } from "../../interactive.ts";
import type { Fields } from "../../markup/values.ts";
import { pressedValue } from "../../pressed-value.ts";
import { timeTs, tsOf } from "../message-ts.ts";
import { shownLayout } from "../shown/blocks.ts";
import { plainText, shownOption } from "../shown/plain-text.ts";
import { dataOfBlock } from "../shown/stored-blocks.ts";
import { writeMrkdwn } from "../text/write-mrkdwn.ts";

type Asked = Pick<CommandCall, "workspaceName" | "user" | "room" | "threadRootId" | "responseUrl" | "trigger">;

/** A command as the fields of a form. */
export const commandFields = (call: CommandCall, instanceId: string): Readonly<Record<string, string>> => ({
  team_id: instanceId,
  team_domain: call.workspaceName,
  channel_id: call.room.id,
  channel_name: call.room.name || "directmessage",
  user_id: call.user.id,
  user_name: call.user.name,
  command: `/${call.word}`,
  text: call.text,
  api_app_id: instanceId,
  is_enterprise_install: "false",
  ...(call.threadRootId !== null && { thread_ts: tsOf(call.threadRootId) }),
  response_url: call.responseUrl,
  trigger_id: call.trigger,
});

/** Who did it, and where from, as every payload has it. */
export const aboutAsked = (
  { workspaceName, user, trigger }: Pick<Asked, "workspaceName" | "user" | "trigger">,
  instanceId: string,
) => ({
  team: { id: instanceId, domain: workspaceName },
  user: { id: user.id, username: user.name, name: user.name, team_id: instanceId },
  api_app_id: instanceId,
  is_enterprise_install: false,
  enterprise: null,
  trigger_id: trigger,
});

/** A press as Slack's `block_actions`. What only one person saw has no `message`, as at Slack. */
export const pressPayload = (press: Press, instanceId: string, nowMs: number): Fields => ({
  type: "block_actions",
  ...aboutAsked(press, instanceId),
  ...inMessage(press.message, press),
  actions: [actionOf(press, nowMs)],
  response_url: press.responseUrl,
});

/** Where an element of a message stands. */
export function inMessage(message: Press["message"], { room, threadRootId }: Pick<Press, "room" | "threadRootId">): Fields {
  const ts = tsOf(message.id);
  const thread = threadRootId === null ? {} : { thread_ts: tsOf(threadRootId) };
  return {
    channel: { id: room.id, name: room.name || "directmessage" },
    container: { type: "message", message_ts: ts, channel_id: room.id, is_ephemeral: message.isForOne, ...thread },
    ...(!message.isForOne && { message: { ...shown(message), ts, ...thread } }),
  };
}

const shown = ({ senderId, text, blocks }: Press["message"]) => ({
  ...{ type: "message", user: senderId, bot_id: senderId, text: writeMrkdwn(text) },
  blocks: shownLayout(
    blocks.flatMap((block) => dataOfBlock(knownBlock(block))),
    () => undefined,
  ),
});

/** What was pressed, in a message or in a view. */
export function actionOf(pressed: Pressed, nowMs: number): Fields {
  const { blockId, element } = pressed;
  const chosen = pressedValue(pressed, ({ label, value }) => shownOption({ label: label ?? value, value }));
  const words = element.kind === "button" ? "text" : "placeholder";
  return {
    ...{ action_id: element.actionId, block_id: blockId ?? "", ...chosen, action_ts: timeTs(nowMs) },
    ...(element.kind !== "checkboxes" && { [words]: plainText(element.label) }),
  };
}
