import type { DialogClosing, DialogSubmission } from "../../interactive.ts";
import { type Fields, fieldsOf } from "../../markup/values.ts";
import { aboutAsked } from "./payloads.ts";
import type { NamedView } from "./read-view.ts";
import { stateOf } from "./view-state.ts";

interface Shown {
  readonly id: string;
  readonly memory: string;
  readonly version: number;
}

/** A view as Slack answers and sends it. */
export function shownView({ id, memory, version }: Shown, instanceId: string, botId: string, values = {}): Fields {
  const view = fieldsOf(JSON.parse(memory)) as NamedView;
  return {
    ...{ callback_id: "", private_metadata: "", external_id: "", close: null, submit: null },
    ...{ clear_on_close: false, notify_on_close: false },
    ...view,
    ...{ id, team_id: instanceId, app_id: instanceId, bot_id: botId, root_view_id: id, previous_view_id: null },
    ...{ hash: String(version), app_installed_team_id: instanceId },
    state: stateOf(view, values),
  };
}

interface Told {
  readonly instanceId: string;
  readonly actorId: string;
}

export const submissionPayload = (submission: DialogSubmission, { instanceId, actorId }: Told): Fields => ({
  type: "view_submission",
  ...aboutAsked(submission, instanceId),
  view: shownView({ ...submission, id: submission.dialogId }, instanceId, actorId, submission.values),
  response_urls: [],
});

export const closingPayload = (closing: DialogClosing, { instanceId, actorId }: Told): Fields => ({
  type: "view_closed",
  ...aboutAsked(closing, instanceId),
  view: shownView({ ...closing, id: closing.dialogId }, instanceId, actorId),
  is_cleared: false,
});
