import type {
  CommandCall,
  DialogClosing,
  DialogFieldChange,
  DialogPress,
  DialogSubmission,
  GivenFile,
  InDialog,
  OptionsQuestion,
  Press,
  Pressed,
} from "../interactive.ts";
import { pressedValue } from "../pressed-value.ts";

/** A command as Slack sends it, as the fields of a form. */
export const commandBody = (call: CommandCall): string =>
  new URLSearchParams({
    team_id: call.workspaceId,
    team_domain: call.workspaceName,
    channel_id: call.room.id,
    channel_name: call.room.name || "directmessage",
    user_id: call.user.id,
    user_name: call.user.name,
    command: `/${call.word}`,
    text: call.text,
    ...(call.threadRootId !== null && { thread_ts: call.threadRootId }),
    response_url: call.responseUrl,
    trigger_id: call.id,
  }).toString();

/** A press as Slack sends it: JSON in the field `payload` of a form. */
export function pressBody(press: Press): string {
  const { message, room } = press;
  const payload = {
    type: "block_actions",
    ...aboutAsked(press),
    container: { type: "message", message_ts: message.id, channel_id: room.id },
    message: { ts: message.id, text: message.text, sent_at: message.sentAt, thread_ts: press.threadRootId },
    actions: [actionOf(press)],
  };
  return payloadBody(payload);
}

/** What a person types in a list whose options the program suggests. */
export function optionsBody(question: OptionsQuestion): string {
  const { blockId: block_id, actionId: action_id, query, within, threadRootId: thread_ts } = question;
  const { response_url: _none, ...about } = aboutAsked(question);
  const place =
    "dialog" in within
      ? { dialog: { id: within.dialog.id, memory: within.memory, thread_ts }, field_id: within.fieldId }
      : { message: { ts: within.id, text: within.text, sent_at: within.sentAt, thread_ts } };
  return payloadBody({ type: "options_query", ...about, ...place, block_id, action_id, query });
}

const aboutAsked = ({ workspaceId, workspaceName, user, room, id, responseUrl }: Press | InDialog | OptionsQuestion) => ({
  team: { id: workspaceId, domain: workspaceName },
  user: { id: user.id, username: user.name, name: user.name },
  channel: { id: room.id, name: room.name || "directmessage" },
  response_url: responseUrl,
  trigger_id: id,
});

const payloadBody = (payload: object): string => new URLSearchParams({ payload: JSON.stringify(payload) }).toString();

/** A dialog that was filled in: the values are lists, by the ids of the fields. */
export const submissionBody = (submission: DialogSubmission): string =>
  payloadBody({
    ...{ type: "dialog_submission", ...aboutDialog(submission), values: submission.values },
    files: Object.fromEntries(Object.entries(submission.files).map(([fieldId, files]) => [fieldId, files.map(toldFile)])),
  });

const toldFile = ({ id, name, sizeBytes, contentType, url }: GivenFile) => ({
  ...{ id, name, size: sizeBytes, content_type: contentType, url },
});

export const closingBody = (closing: DialogClosing): string => payloadBody({ type: "dialog_closed", ...aboutDialog(closing) });

/** What was pressed in a dialog, and what is filled in so far. */
export const dialogPressBody = (press: DialogPress): string =>
  payloadBody({ type: "dialog_press", ...aboutDialog(press), actions: [actionOf(press)], values: press.values });

/** What was filled in in a field that says so, and in the others so far. */
export const dialogChangeBody = (change: DialogFieldChange): string =>
  payloadBody({ type: "dialog_change", ...aboutDialog(change), field_id: change.fieldId, values: change.values });

const aboutDialog = (done: InDialog) => ({
  ...aboutAsked(done),
  dialog: { id: done.dialog.id, memory: done.memory, thread_ts: done.threadRootId },
});

const actionOf = (pressed: Pressed) => ({
  action_id: pressed.element.actionId,
  ...(pressed.blockId !== null && { block_id: pressed.blockId }),
  ...pressedValue(pressed, ({ value }) => ({ value })),
});
