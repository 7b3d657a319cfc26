import { createHash } from "node:crypto";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { readShownNames } from "../../mail/notes/shown-names.ts";
import { mailWords } from "../../mail/notes/words.ts";
import type { Note } from "../delivery/delivery-channel.ts";
import { type PendingNote, placeId } from "../delivery/pending-note.ts";
import { badgeCount } from "./badge-count.ts";
import type { ClearPush, MessagePush, PushWords } from "./push-content.ts";
import type { PushServices } from "./push-services.ts";

type Needed = Pick<PushServices, "readStore">;
type Place = Pick<PendingNote, "roomId" | "threadRootId">;

const textLengthMax = 200;
const calling: ReadonlySet<string> = new Set(["mention", "direct_message"]);

/** What devices are told by a note. */
export async function messagePush({ readStore }: Needed, note: Note): Promise<MessagePush> {
  const { user, room, threadRootId, messages } = note;
  const newest = messages.at(-1)?.message.id ?? "";
  const place = { roomId: room.id, threadRootId };
  const [workspace, badge] = await Promise.all([readStore.get(workspaces, workspaceDocumentId), badgeCount(readStore, user.id)]);
  const { pushesShowText } = settingsOf("workspace", workspace);
  return {
    ...{ kind: "message", id: digestOf(`${note.id}/${newest}`), tag: tagOf(user.id, place), ...place, messageId: newest },
    ...{ count: messages.length, badge },
    isUrgent: messages.some(({ reason }) => calling.has(reason)),
    hasSound: settingsOf("person", user.settings).notificationSound,
    words: pushesShowText ? await wordsOf({ readStore }, note) : null,
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

async function wordsOf({ readStore }: Needed, { user, room, messages }: Note): Promise<PushWords> {
  const message = messages.at(-1)?.message;
  if (message === undefined) return { title: "", text: "" };
  const workspace = await readStore.get(workspaces, workspaceDocumentId);
  const { nameOf, shown } = await readShownNames(readStore, user.id, [], [message]);
  const from = message.postedAs?.name ?? nameOf(message.senderId);
  const text = shown(message.text.trim() === "" ? (message.blockText ?? "") : message.text).trim();
  const { files } = mailWords(settingsOf("workspace", workspace).mailLanguage);
  return {
    title: room.kind === "channel" ? `${from} in #${room.name ?? ""}` : from,
    text: cut(text === "" && message.fileIds.length > 0 ? files(message.fileIds.length) : text),
  };
}

const cut = (text: string): string =>
  text.length > textLengthMax ? `${text.slice(0, textLengthMax).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
