import type { SeenRoom } from "../../payloads.ts";
import type { RouteHost } from "../../route.ts";
import type { HookRefusal } from "../payload.ts";

type Needed = Pick<RouteHost, "settings" | "findRoom" | "send">;

const unknown: HookRefusal = {
  status: 404,
  code: "channel_not_found",
  words: "The channel does not exist, or is private and the account of this webhook is not in it.",
};

/** The channel of a message, which the instance's account is in afterwards. */
export async function channelFor(host: Needed, named: string | null): Promise<SeenRoom | HookRefusal> {
  const own = typeof host.settings.channel === "string" ? await host.findRoom(host.settings.channel) : undefined;
  const asked = named === null ? own : await host.findRoom(named);
  if (named !== null && host.settings.mayChooseChannel !== true && (own === undefined || asked?.id !== own.id))
    return { status: 403, code: "action_prohibited", words: "The payload names another channel. The setting for that is off." };
  if (asked === undefined) return host.settings.channel === null && named === null ? noChannel : unknown;
  if (asked.isArchived) return { status: 410, code: "channel_is_archived", words: `#${asked.name} is archived.` };
  return asked.isMember ? asked : join(host, asked);
}

const noChannel: HookRefusal = { ...unknown, words: "No channel is set for this webhook." };

async function join(host: Needed, room: SeenRoom): Promise<SeenRoom | HookRefusal> {
  const answer = await host.send("JoinRoom", { roomId: room.id });
  if (answer.kind === "accepted" || answer.code === "AlreadyAMember") return { ...room, isMember: true };
  return {
    status: 403,
    code: "not_in_channel",
    words: `The account of this webhook may not join #${room.name}: ${answer.code}.`,
  };
}
