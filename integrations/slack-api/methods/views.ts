import type { NamedDialog } from "../../interactive.ts";
import { keepExternalId, viewIdOf } from "../interactivity/external-ids.ts";
import { readView } from "../interactivity/read-view.ts";
import { shownView } from "../interactivity/views.ts";
import type { SlackCall, SlackMethod } from "../method.ts";
import { SlackError } from "../slack-error.ts";

const stateLeftOut = "the view in the answer has an empty state";

const open: SlackMethod = {
  name: "views.open",
  leavesOut: `${stateLeftOut}; a trigger is good for a minute`,
  async handle(call) {
    const asked = await readView(call.given.json("view"));
    const opened = await ownHost(call).openDialog(call.given.needed("trigger_id"), asked);
    if (opened === undefined) throw new SlackError("expired_trigger_id");
    return shown(call, opened, asked.memory);
  },
};

const push: SlackMethod = {
  name: "views.push",
  leavesOut: `${stateLeftOut}; a trigger is good for a minute`,
  async handle(call) {
    const asked = await readView(call.given.json("view"), "Back");
    const pushed = await ownHost(call).pushDialog(call.given.needed("trigger_id"), asked);
    if (pushed === "tooMany") throw new SlackError("push_limit_reached");
    if (pushed === undefined) throw new SlackError("expired_trigger_id");
    return shown(call, pushed, asked.memory);
  },
};

const update: SlackMethod = {
  name: "views.update",
  leavesOut: stateLeftOut,
  async handle(call) {
    const { given, host } = call;
    const asked = await readView(given.json("view"));
    const externalId = given.text("external_id");
    const viewId = given.text("view_id") || (externalId && (await viewIdOf(host.vault, externalId)));
    if (!viewId) throw new SlackError("not_found");
    const changed = await ownHost(call).changeDialog(viewId, asked, given.text("hash") || null);
    if (changed === "outdated") throw new SlackError("hash_conflict");
    if (changed === undefined) throw new SlackError("not_found");
    return shown(call, changed, asked.memory);
  },
};

/** Dialogs are those of the integration: another account opens none in its name. */
function ownHost({ caller, host }: SlackCall): SlackCall["host"] {
  if (caller.userId !== host.actorId) throw new SlackError("not_allowed_token_type");
  if (!caller.tokenAllows("messages.post")) throw new SlackError("missing_scope", { needed: "write" });
  return host;
}

async function shown({ host }: SlackCall, dialog: NamedDialog, memory: string) {
  const view = shownView({ dialog, memory }, host);
  await keepExternalId(host.vault, view, dialog.id);
  return { view };
}

export const viewMethods: readonly SlackMethod[] = [open, push, update];
