import type { CommandContext } from "../command.ts";
import { entryOf } from "../states/sharded-map.ts";
import type { ActorAndUserStates } from "./target.ts";
import { isErased } from "./user.ts";

/** Whether the actor is the account of the integration by which another system provides this person. */
export const isProvider = ({ user, workspace }: ActorAndUserStates, { actorId, actorKind }: CommandContext): boolean =>
  actorKind === "app" &&
  user.provided !== null &&
  !isErased(user) &&
  entryOf(workspace.integrations, user.provided.instanceId)?.actorId === actorId;
