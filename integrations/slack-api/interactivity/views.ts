import type {
  DialogClosing,
  DialogFieldChange,
  DialogOfList,
  DialogPress,
  DialogSubmission,
  FilledIn,
  InDialog,
  NamedDialog,
} from "../../interactive.ts";
import { type Fields, fieldsOf, textOf } from "../../markup/values.ts";
import { aboutAsked, actionOf } from "./payloads.ts";
import type { NamedView } from "./read-view.ts";
import { changedInput, stateOf } from "./view-state.ts";

interface Shown extends Pick<InDialog, "memory"> {
  readonly dialog: NamedDialog;
}

interface Told {
  readonly instanceId: string;
  readonly actorId: string;
}

interface ToldNow extends Told {
  readonly nowMs: number;
}

/** The view that a dialog was made of. */
export const viewIn = ({ memory }: Pick<InDialog, "memory">) => fieldsOf(JSON.parse(memory)) as NamedView;

/** A view as Slack answers and sends it. */
export function shownView({ dialog, memory }: Shown, { instanceId, actorId }: Told, filled: FilledIn = nothingFilled): Fields {
  const { id, version, rootId, previousId } = dialog;
  const view = viewIn({ memory });
  return {
    ...{ callback_id: "", private_metadata: "", external_id: "", close: null, submit: null },
    ...{ clear_on_close: false, notify_on_close: false },
    ...view,
    ...{ id, team_id: instanceId, app_id: instanceId, bot_id: actorId, root_view_id: rootId, previous_view_id: previousId },
    ...{ hash: String(version), app_installed_team_id: instanceId },
    state: stateOf(view, filled),
  };
}

const nothingFilled: FilledIn = { values: {}, suggested: {}, files: {}, inBlocks: [] };

export const submissionPayload = (submission: DialogSubmission, told: Told): Fields => ({
  type: "view_submission",
  ...aboutAsked(submission, told.instanceId),
  view: shownView(submission, told, submission),
  response_urls: [],
});

/** What was pressed in a view as Slack's `block_actions`. It has no `response_url`, as at Slack. */
export const viewPressPayload = (press: DialogPress, told: ToldNow): Fields => ({
  ...inView(press, told),
  actions: [actionOf(press, told.nowMs)],
});

/** The same for an input block with `dispatch_action`. */
export const fieldChangePayload = (change: DialogFieldChange, told: ToldNow): Fields => ({
  ...inView(change, told),
  actions: [changedInput(viewIn(change), change, told.nowMs)],
});

const inView = (done: DialogPress | DialogFieldChange, told: Told): Fields => ({
  type: "block_actions",
  ...aboutAsked(done, told.instanceId),
  container: { type: "view", view_id: done.dialog.id },
  view: shownView(done, told, done),
});

/** Where a list stands in a view: a field has the ids of its block and of its element. */
export function listInView({ dialog, memory, fieldId }: DialogOfList, told: Told): Fields {
  const block = viewIn({ memory }).blocks.find((each) => each.block_id === fieldId);
  const actionId = textOf(fieldsOf(block?.element).action_id);
  return {
    container: { type: "view", view_id: dialog.id },
    view: shownView({ dialog, memory }, told),
    ...(fieldId !== null && { block_id: fieldId, action_id: actionId }),
  };
}

export const closingPayload = (closing: DialogClosing, told: Told): Fields => ({
  type: "view_closed",
  ...aboutAsked(closing, told.instanceId),
  view: shownView(closing, told),
  is_cleared: closing.closesAll,
});
