import { audienceOfRoom, audienceOfUser, type MentionDocument, mentions } from "@logue/projection-service/contract/mentions.ts";
import type { MembershipDocument } from "@logue/projection-service/contract/rooms.ts";
import { ownMemberships, readableMessage, signedIn } from "../access.ts";
import { connectionOf, type ForwardArguments, pageSize, readCursor } from "../connections.ts";
import type { RequestContext } from "../context.ts";

const list = { name: "mentions", valueOf: (mention: MentionDocument) => mention.order };

/**
 * Mentions lie by audience: one list for the person, one for everybody of each room. The newest of each are put together, so that
 * mentioning a room of a thousand people writes one document and not a thousand.
 */
export async function mentionsInbox(context: RequestContext, asked: ForwardArguments) {
  const { userId } = signedIn(context);
  const size = pageSize(asked.first, 20);
  const before = readCursor(list, asked.after);
  const own = await ownMemberships(context);
  const audiences = [audienceOfUser(userId), ...own.map(({ roomId }) => audienceOfRoom(roomId))];
  const newestOf = (audience: string) =>
    context.services.readStore.range(mentions, {
      index: "inbox",
      prefix: [audience],
      before,
      order: "descending",
      limit: size + 1,
    });
  const found = (await Promise.all(audiences.map(newestOf))).flat().sort((left, right) => (left.order < right.order ? 1 : -1));
  const isShown = await Promise.all(found.slice(0, size).map((mention) => isForPerson(context, own, mention)));
  const page = found.slice(0, size);
  const connection = connectionOf(list, page, { hasNextPage: found.length > size, hasPreviousPage: before !== undefined });
  return { ...connection, edges: connection.edges.filter((_edge, index) => isShown[index]) };
}

/** Not what was said to everybody before she came, not by herself to everybody, and not twice what names her and everybody. */
async function isForPerson(
  context: RequestContext,
  own: readonly MembershipDocument[],
  mention: MentionDocument,
): Promise<boolean> {
  const { userId } = signedIn(context);
  const message = await readableMessage(context, mention.messageId);
  if (message === undefined || message.deletedAt !== null) return false;
  if (mention.audience === audienceOfUser(userId)) return true;
  const membership = own.find(({ roomId }) => roomId === mention.roomId);
  if (membership === undefined || message.senderId === userId || message.mentionedUserIds.includes(userId)) return false;
  return mention.order >= membership.joinedPosition;
}
