import { audienceOfRoom, audienceOfUser, type MentionDocument, mentions } from "@logue/projection-service/contract/mentions.ts";
import type { MembershipDocument } from "@logue/projection-service/contract/rooms.ts";
import { ownMemberships, readableMessage, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { connectionOf, type ForwardArguments, pageSize, readCursor } from "../schema/connections.ts";

const list = { name: "mentions", valueOf: (mention: MentionDocument) => mention.order };

/**
 * Mentions are stored by audience: one list for each person, and one list for everybody of each
 * room. The newest of these lists are merged. So mentioning a room of a thousand people writes one
 * document instead of a thousand.
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
  const found = (await Promise.all(audiences.map(newestOf))).flat().filter((mention) => isMeantFor(userId, own, mention));
  const newest = onceForEachMessage(found.sort(newestFirst));
  const page = newest.slice(0, size);
  const isShown = await Promise.all(page.map((mention) => isShownTo(context, userId, mention)));
  const connection = connectionOf(list, page, { hasNextPage: newest.length > size, hasPreviousPage: before !== undefined });
  return { ...connection, edges: connection.edges.filter((_edge, index) => isShown[index]) };
}

/**
 * A message that mentions the person and everybody is in both lists at the same place. The personal
 * mention comes first.
 */
const newestFirst = (left: MentionDocument, right: MentionDocument): number => {
  if (left.order !== right.order) return left.order < right.order ? 1 : -1;
  return isToRoom(left) ? 1 : -1;
};

const isToRoom = ({ audience, roomId }: MentionDocument): boolean => audience === audienceOfRoom(roomId);

const onceForEachMessage = (found: readonly MentionDocument[]): MentionDocument[] =>
  found.filter(({ messageId }, index) => found[index - 1]?.messageId !== messageId);

/** Leaves out mentions of everybody from before the viewer joined, and the viewer's own. */
function isMeantFor(userId: string, own: readonly MembershipDocument[], mention: MentionDocument): boolean {
  if (!isToRoom(mention)) return true;
  const membership = own.find(({ roomId }) => roomId === mention.roomId);
  return membership !== undefined && mention.position >= membership.joinedPosition && mention.senderId !== userId;
}

/**
 * Leaves out messages that the viewer may no longer read, and the second mention when an edit has
 * named the viewer too.
 */
async function isShownTo(context: RequestContext, userId: string, mention: MentionDocument): Promise<boolean> {
  const message = await readableMessage(context, mention.messageId);
  return message !== undefined && !(isToRoom(mention) && message.mentionedUserIds.includes(userId));
}
