import { presentUsersMax } from "@logue/command-service/contract/messages.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { viewerMay } from "../roles/granted-roles.ts";

/** The most members of a room whose presence is looked up. */
const membersReadMax = 5_000;

/**
 * What the API adds to a message whose text may mention @here: the members who are online, which
 * only the API knows. The command service decides whether the text mentions them. Nothing is read
 * for a sender who may not mention a room.
 */
export async function presentMembers(
  context: RequestContext,
  roomId: string,
  text: string,
): Promise<{ readonly presentUserIds?: readonly string[] }> {
  const viewer = signedIn(context);
  const { userId } = viewer;
  if (!/@here/i.test(text) || !viewerMay(viewer, "messages.mentionRoom", { roomId })) return {};
  const { readStore, presence } = context.services;
  const members = await readStore.range(memberships, { index: "ofRoom", prefix: [roomId], limit: membersReadMax });
  const ids = members.map((member) => member.userId).filter((memberId) => memberId !== userId);
  const presences = presence.presenceOf(ids);
  return { presentUserIds: ids.filter((_memberId, index) => presences[index] === "online").slice(0, presentUsersMax) };
}
