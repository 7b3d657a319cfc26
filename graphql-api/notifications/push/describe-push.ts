import { createHash } from "node:crypto";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Note } from "../delivery/delivery-channel.ts";
import { type PendingNote, placeId } from "../delivery/pending-note.ts";
import { badgeCount } from "./badge-count.ts";
import { messageWords } from "./message-words.ts";
import type { ClearPush, MessagePush } from "./push-content.ts";
import type { PushServices } from "./push-services.ts";

type Needed = Pick<PushServices, "readStore">;
type Place = Pick<PendingNote, "roomId" | "threadRootId">;

const calling: ReadonlySet<string> = new Set(["mention", "direct_message"]);

/** What devices are told by a note. */
export async function messagePush({ readStore }: Needed, note: Note): Promise<MessagePush> {
  const { user, room, threadRootId, messages } = note;
  const newest = messages.at(-1)?.message;
  const place = { roomId: room.id, threadRootId };
  const [workspace, badge] = await Promise.all([readStore.get(workspaces, workspaceDocumentId), badgeCount(readStore, user.id)]);
  const { pushesShowText } = settingsOf("workspace", workspace);
  return {
    ...{
      kind: "message",
      id: digestOf(`${note.id}/${newest?.id}`),
      tag: tagOf(user.id, place),
      ...place,
      messageId: newest?.id ?? "",
    },
    ...{ count: messages.length, badge },
    isUrgent: messages.some(({ reason }) => calling.has(reason)),
    hasSound: settingsOf("person", user.settings).notificationSound,
    words: pushesShowText && newest ? await messageWords(readStore, user.id, room, newest) : null,
  };
}

export async function clearPush({ readStore }: Needed, userId: string, place: Place): Promise<ClearPush> {
  const { roomId, threadRootId } = place;
  const badge = await badgeCount(readStore, userId);
  const tag = tagOf(userId, place);
  return { kind: "clear", id: digestOf(`clear/${tag}`), tag, roomId, threadRootId, badge };
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 32);

const tagOf = (userId: string, place: Place): string => digestOf(`${userId}/${placeId(place)}`);
