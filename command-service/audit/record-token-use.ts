import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { networkOf } from "../contract/network-of.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser, isSystem } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";

/** A token that is used from more addresses in a day gets one more event, without an address. */
export const addressesPerDayMax = 20;

/** Records from where an access token is used: once a day for each network. */
export const recordTokenUse = defineCommand("RecordTokenUse", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: AuditCommands["RecordTokenUse"], { user }: ActorAndUserStates, context: CommandContext): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  const { userId, tokenId, day } = data;
  if (!user.isRegistered) return refuse("UserUnknown", { userId });
  if (!(hasEntry(user.tokens, tokenId) || hasEntry(user.oauthGrants, tokenId)) || day < user.tokenUses.day) return [];
  const known = day === user.tokenUses.day ? user.tokenUses.used : [];
  const isOver = known.filter((use) => use.tokenId === tokenId).length >= addressesPerDayMax;
  const address = isOver || data.address === null ? null : networkOf(data.address);
  if (known.some((use) => use.tokenId === tokenId && use.address === address)) return [];
  return [{ type: "AccessTokenUsed", data: { userId, tokenId, address, day } }];
}
