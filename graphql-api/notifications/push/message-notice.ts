import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { readableMessage, signedIn } from "../../access.ts";
import type { RequestContext } from "../../context.ts";
import { circumstancesOf, readPeopleInRoom } from "../delivery/circumstances.ts";
import { messageWords } from "./message-words.ts";
import type { PushWords } from "./push-content.ts";

export interface MessageNotice extends PushWords {
  readonly isRead: boolean;
}

/** What a notification of a message shows to the viewer; null for what may not be seen. */
export async function messageNotice(context: RequestContext, messageId: string): Promise<MessageNotice | null> {
  const { userId } = signedIn(context);
  const { readStore } = context.services;
  const message = await readableMessage(context, messageId);
  const room = message && (await readStore.get(rooms, message.roomId));
  if (room === undefined || message === undefined || message.deletedAt !== null) return null;
  const [[person], words] = await Promise.all([
    readPeopleInRoom(readStore, room.id, message.threadRootId, [userId]),
    messageWords(readStore, userId, room, message),
  ]);
  return { ...words, isRead: person !== undefined && circumstancesOf(message, room, person, "push").hasRead };
}
