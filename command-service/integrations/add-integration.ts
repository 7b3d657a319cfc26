import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { IntegrationCommands } from "../contract/integrations.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { directoryReference } from "../directory/directory.ts";
import { refuseRoleNotHeld } from "../roles/access.ts";
import { entryOf } from "../states/sharded-map.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { claimUserName, nameReferences } from "../users/names.ts";
import { refuseProfile, refuseUserName } from "../users/person-facts.ts";
import { userReference } from "../users/user.ts";
import { workspaceReference } from "../workspace/workspace.ts";

type AddIntegration = IntegrationCommands["AddIntegration"];

/** The role of the account that an integration gets. The actor must hold all that it gives. */
const accountRole = "bot";

const references = (data: AddIntegration, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
  directory: directoryReference,
  user: userReference(data.actorId),
  ...nameReferences(data.actorName, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The account's name is claimed first, as at every registration, so that a race cannot lose it. */
export const addIntegration = defineCommand("AddIntegration", {
  references,
  steps: [
    { appendTo: "directory", decide: claimName },
    { appendTo: "user", decide: registerAccount },
    { appendTo: "workspace", decide: add },
  ],
});

function claimName(data: AddIntegration, states: States, context: CommandContext): Decision {
  const refusal = refuseAddition(data, states, context);
  if (refusal !== undefined) return refusal;
  return isDone(states, context) ? [] : claimUserName(states, accountOf(data), context);
}

function registerAccount(data: AddIntegration, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  if (states.user.isRegistered) return refuse("InputInvalid", { field: "actorId" });
  const claims = claimUserName(states, accountOf(data), context);
  if ("refused" in claims) return claims;
  const account = {
    ...accountOf(data),
    displayName: data.displayName,
    email: null,
    timeZone: null,
    inviteId: null,
    origin: null,
  };
  return [{ type: "UserRegistered", data: { ...account, kind: "bot", role: accountRole } }];
}

function add({ instanceId, name, actorId }: AddIntegration, states: States, context: CommandContext): Decision {
  const there = entryOf(states.workspace.integrations, instanceId);
  if (there?.actorId === actorId) return [];
  if (there !== undefined) return refuse("InputInvalid", { field: "instanceId" });
  return [{ type: "IntegrationAdded", data: { instanceId, name, actorId, addedById: context.actorId } }];
}

const accountOf = ({ actorId, actorName }: AddIntegration) => ({ userId: actorId, name: actorName });

const isDone = ({ user }: States, context: CommandContext): boolean => context.isOwn(user.registeredBy);

function refuseAddition(data: AddIntegration, states: States, context: CommandContext): Refusal | undefined {
  const { workspace, user } = states;
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const refusal =
    refuseUnlessPermitted(states, context, "workspace.changeSettings") ?? refuseRoleNotHeld(states, context, accountRole);
  if (refusal !== undefined) return refusal;
  if (user.isRegistered && !isDone(states, context)) return refuse("InputInvalid", { field: "actorId" });
  return refuseUserName(data.actorName) ?? refuseProfile(data.displayName, "");
}
