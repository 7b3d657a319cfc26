import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { ChangeWorkspaceSettings, WorkspaceEvent, WorkspaceSettings } from "../contract/workspace.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { refuseSettings } from "./settings.ts";
import { workspaceReference } from "./workspace.ts";

const references = (_data: ChangeWorkspaceSettings, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** Settings left out stay as they are. */
export const changeWorkspaceSettings = defineCommand("ChangeWorkspaceSettings", {
  references,
  steps: [{ appendTo: "workspace", decide: change }],
});

function change(data: ChangeWorkspaceSettings, { actor, workspace }: States, context: CommandContext): Decision {
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const refusal = refuseUnlessPermitted(actor, context, "workspace.changeSettings") ?? refuseSettings(data);
  if (refusal !== undefined) return refusal;
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return eventsBetween(workspace.settings, { ...workspace.settings, ...given });
}

function eventsBetween(before: WorkspaceSettings, after: WorkspaceSettings): WorkspaceEvent[] {
  const { name, signUpPolicy, messageLengthMax, editWindowMs, deleteWindowMs } = after;
  const events: WorkspaceEvent[] = [];
  if (name !== before.name) events.push({ type: "WorkspaceRenamed", data: { name } });
  if (signUpPolicy !== before.signUpPolicy) events.push({ type: "SignUpPolicyChosen", data: { signUpPolicy } });
  if (messageLengthMax !== before.messageLengthMax) events.push({ type: "MessageLengthLimited", data: { messageLengthMax } });
  if (editWindowMs !== before.editWindowMs) events.push({ type: "EditWindowSet", data: { editWindowMs } });
  if (deleteWindowMs !== before.deleteWindowMs) events.push({ type: "DeleteWindowSet", data: { deleteWindowMs } });
  return events;
}
