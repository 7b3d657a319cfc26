import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import { type ReadingDocument, readingId, readings } from "@logue/projection-service/contract/reading.ts";
import { type MembershipDocument, memberships, type RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { readUpTo } from "@logue/projection-service/contract/unread.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { membershipOf, readableMessage, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";

/** In a larger room nothing is said of who has read a message. */
export const readReceiptsMembersMax = 100;

/**
 * Who has read a message, for members of its room: the sender and people who do not share it are
 * left out. Undefined while read receipts are off for the workspace or the room, in a large room,
 * and for a message that the viewer cannot see: the answers do not differ.
 */
export async function messageReaders(context: RequestContext, messageId: string): Promise<UserDocument[] | undefined> {
  const { userId } = signedIn(context);
  const message = await readableMessage(context, messageId);
  if (message === undefined || message.deletedAt !== null) return undefined;
  const [room, membership] = await Promise.all([
    context.loaders.rooms.load(message.roomId),
    membershipOf(context, userId, message.roomId),
  ]);
  if (room === undefined || membership === undefined || !(await areShown(context, room))) return undefined;
  return readersOf(context, message);
}

async function areShown({ services }: RequestContext, room: RoomDocument): Promise<boolean> {
  if (room.memberCount > readReceiptsMembersMax || !settingsOf("room", room.settings).readReceipts) return false;
  return settingsOf("workspace", await services.readStore.get(workspaces, workspaceDocumentId)).readReceipts;
}

async function readersOf({ services }: RequestContext, message: MessageDocument): Promise<UserDocument[]> {
  const { readStore, userCache } = services;
  const query = { index: "ofRoom", prefix: [message.roomId], limit: readReceiptsMembersMax };
  const others = (await readStore.range(memberships, query)).filter(({ userId }) => userId !== message.senderId);
  const read = await readStore.getMany(
    readings,
    others.map(({ userId }) => readingId(userId, message.roomId)),
  );
  const readers = others.filter((membership, index) => hasRead(message, membership, read[index]));
  const people = await userCache.usersOf(readers.map(({ userId }) => userId));
  return people.filter((person) => person.kind === "person" && settingsOf("person", person.settings).sharesReadReceipts);
}

function hasRead(message: MessageDocument, membership: MembershipDocument, reading: ReadingDocument | undefined): boolean {
  const { number, threadRootId, threadNumber } = message;
  // Messages from before a member joined are not unread, but nothing says that the member saw them.
  if (number !== null && number <= membership.joinedNumber) return false;
  if (number !== null && number <= readUpTo(membership, reading)) return true;
  if (threadRootId === null || threadNumber === null) return false;
  return threadNumber <= (reading?.threadReadNumbers[threadRootId] ?? 0);
}
