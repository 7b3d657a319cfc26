import type { CommandContext, Decision } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { claimIdentifier, digestOf } from "../directory/claims.ts";
import { claimOn } from "../directory/directory.ts";
import { isHeldAs, type NameStates, refuseMistakableName } from "../users/names.ts";
import { refuseUserName } from "../users/person-facts.ts";
import { goesBy } from "./team.ts";

/** Claims a team's name. In a mention it must not be taken for a person or another team. */
export function claimTeamName(
  states: NameStates,
  { teamId, name }: { readonly teamId: string; readonly name: string },
  context: CommandContext,
): Decision {
  const { directory } = states;
  const digest = digestOf(context, "user-name", name);
  const isOwn = claimOn(directory, "team-name", digest)?.holderId === teamId;
  const refusal =
    refuseUserName(name) ??
    (isOwn ? undefined : refuseMistakableName(directory, { holderId: teamId, name }, "TeamNameTaken", context));
  if (refusal !== undefined) return refusal;
  if (isHeldAs("user-name", states, digest, context)) return refuse("TeamNameTaken");
  const claim = { kind: "team-name", digest, holderId: teamId } as const;
  return claimIdentifier(directory, claim, goesBy(states.nameTeam, digest, context), context.nowMs) ?? refuse("TeamNameTaken");
}
