import { presentUsersMax } from "@logue/command-service/contract/messages.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { signedIn } from "../access.ts";
import type { RequestContext, Services } from "../context.ts";
import { viewerMay } from "../roles/granted-roles.ts";

/** The most members of a room whose presence is looked up. */
const membersReadMax = 5_000;

interface Present {
  readonly presentUserIds?: readonly string[];
}

/**
 * What the API adds to a message whose text may mention @here: the members who are online, which
 * only the API knows. The command service decides whether the text mentions them. Nothing is read
 * for a sender who may not mention a room.
 */
export async function presentMembers(context: RequestContext, roomId: string, text: string): Promise<Present> {
  const viewer = signedIn(context);
  if (!viewerMay(viewer, "messages.mentionRoom", { roomId })) return {};
  return presentMembersFor(context.services, viewer.userId, roomId, text);
}

/** The same for a sender whose permission only the command service checks. */
export async function presentMembersFor(
  { readStore, presence }: Pick<Services, "readStore" | "presence">,
  senderId: string,
  roomId: string,
  text: string,
): Promise<Present> {
  if (!/@here/i.test(text)) return {};
  const members = await readStore.range(memberships, { index: "ofRoom", prefix: [roomId], limit: membersReadMax });
  const ids = members.map((member) => member.userId).filter((memberId) => memberId !== senderId);
  const presences = presence.presenceOf(ids);
  return { presentUserIds: ids.filter((_memberId, index) => presences[index] === "online").slice(0, presentUsersMax) };
}
