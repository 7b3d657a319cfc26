import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { readShownNames } from "../../mail/notes/shown-names.ts";
import { mailWords } from "../../mail/notes/words.ts";
import type { PushWords } from "./push-content.ts";

const textLengthMax = 200;

/** What a notification of a message shows to this reader, who may see it. */
export async function messageWords(
  readStore: Pick<ReadStore, "get" | "getMany">,
  readerId: string,
  room: RoomDocument,
  message: MessageDocument,
): Promise<PushWords> {
  const [workspace, { nameOf, shown }] = await Promise.all([
    readStore.get(workspaces, workspaceDocumentId),
    readShownNames(readStore, readerId, [], [message]),
  ]);
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
