import type { MessageMentions } from "@logue/command-service/contract/messages.ts";
import { may } from "@logue/command-service/contract/permissions.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { mentionNamesIn } from "./mention-names.ts";

/** The most people whom @here calls: in a larger room they are told by @room, or not at all. */
const calledHereMax = 200;

/** The most members of a room among whom those who are there are looked for. */
const membersSeenMax = 5_000;

const nobody: MessageMentions = { mentionedUserIds: [], mentionsRoom: false };

/** Whom a text calls, by id. Names of nobody stay text; those who are not in the room are left out when the command is decided. */
export async function resolveMentions(context: RequestContext, roomId: string, text: string): Promise<MessageMentions> {
  const { names, mentionsRoom, mentionsHere } = mentionNamesIn(text);
  if (names.length === 0 && !mentionsRoom && !mentionsHere) return nobody;
  const mayCallAll = may(signedIn(context).role, "messages.mentionRoom");
  const [named, here] = await Promise.all([
    Promise.all(names.map((name) => userIdOf(context, name))),
    mentionsHere && mayCallAll ? idsOfThoseHere(context, roomId) : [],
  ]);
  const mentionedUserIds = [...new Set([...named.filter((userId) => userId !== undefined), ...here])];
  return { mentionedUserIds, mentionsRoom: mentionsRoom && mayCallAll };
}

async function userIdOf({ services }: RequestContext, name: string): Promise<string | undefined> {
  const [user] = await services.readStore.range(users, { index: "byName", prefix: [name], limit: 1 });
  return user?.id;
}

/** The members of the room who are there now, but for the one who asks. */
async function idsOfThoseHere(context: RequestContext, roomId: string): Promise<string[]> {
  const { readStore, presence } = context.services;
  const { userId } = signedIn(context);
  const members = await readStore.range(memberships, { index: "ofRoom", prefix: [roomId], limit: membersSeenMax });
  const ids = members.map((member) => member.userId).filter((memberId) => memberId !== userId);
  const presences = presence.presenceOf(ids);
  return ids.filter((_memberId, index) => presences[index] === "online").slice(0, calledHereMax);
}
