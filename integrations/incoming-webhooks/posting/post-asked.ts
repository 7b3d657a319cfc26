import { type Block, fileIdOf, type PostedAs } from "@logue/command-service/contract/blocks.ts";
import { plainMessage } from "@logue/command-service/contract/plain-message.ts";
import type { AskedMessage } from "../../markup/messages/asked-message.ts";
import { lineOrNull } from "../../markup/messages/asked-message.ts";
import { keepAvatar, keepPicture } from "../../markup/messages/fetch-picture.ts";
import { showBlocks } from "../../markup/messages/shown-blocks.ts";
import type { SeenRoom } from "../../payloads.ts";
import type { RouteHost } from "../../route.ts";
import type { HookRefusal, PayloadFile } from "../payload.ts";
import { channelFor } from "./channel.ts";
import { deliveryIds } from "./delivery-ids.ts";
import { type PackedMessage, packMessages } from "./pack-messages.ts";
import { refusalFor } from "./refusal-for.ts";

export interface Post {
  readonly asked: AskedMessage;
  readonly files: readonly PayloadFile[];
  readonly deliveryId: string | null;
}

export interface Posted {
  readonly messageIds: readonly string[];
  readonly isRepeat: boolean;
  readonly omittedCount: number;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Posts what a payload asks for, by the account of the instance. */
export async function postAsked(host: RouteHost, { asked, files, deliveryId }: Post): Promise<Posted | HookRefusal> {
  if (asked.threadId !== null && !uuid.test(asked.threadId))
    return { status: 404, code: "thread_not_found", words: "The thread is not named by the id of a message." };
  const ids = await deliveryIds(host, deliveryId);
  if (ids.posted !== undefined) return { messageIds: ids.posted, isRepeat: true, omittedCount: 0 };
  const room = await channelFor(host, asked.channel);
  if ("code" in room) return room;
  const shown = await showBlocks(asked.blocks, (url) => keepPicture(host, url, room.id));
  const omitted = asked.omittedCount + shown.omittedCount;
  const packed = packMessages({ text: asked.text, blocks: shown.blocks, omittedCount: omitted }, await host.messageLengthMax());
  const kept = await keepFiles(host, room, withText(files, packed.fileText));
  if ("code" in kept) return kept;
  const postedAs = await postedAsOf(host, asked);
  const messageIds: string[] = [];
  for (const [index, message] of packed.messages.entries()) {
    const fileIds = [...picturesOf(message), ...(index === packed.messages.length - 1 ? kept : [])];
    const place = { messageId: ids.messageId(index), roomId: room.id, threadRootId: asked.threadId };
    const refusal = await post(host, { ...message, ...place, fileIds, postedAs });
    if (refusal !== undefined) return refusal;
    messageIds.push(place.messageId);
  }
  await ids.finish(messageIds);
  return { messageIds, isRepeat: false, omittedCount: packed.omittedCount };
}

const withText = (files: readonly PayloadFile[], text: string | null): readonly PayloadFile[] =>
  text === null ? files : [...files, { name: "message.md", declaredType: "text/markdown", bytes: Buffer.from(text) }];

const picturesOf = ({ blocks }: PackedMessage): string[] =>
  (blocks as readonly Block[]).flatMap((block) => fileIdOf(block) ?? []);

async function keepFiles(host: RouteHost, room: SeenRoom, files: readonly PayloadFile[]): Promise<string[] | HookRefusal> {
  const fileIds: string[] = [];
  for (const file of files) {
    const kept = await host.keepFile({ ...file, roomId: room.id });
    if ("refused" in kept) return { ...refusalFor(kept.refused), words: `The file ${file.name} was refused: ${kept.refused}.` };
    fileIds.push(kept.fileId);
  }
  return fileIds;
}

const nameLengthMax = 80;

/** The name and picture of the payload, where they are allowed; null for those of the account. */
async function postedAsOf(host: RouteHost, { name, emoji, avatarUrl }: AskedMessage): Promise<PostedAs | null> {
  const isPlain = name === null && emoji === null && avatarUrl === null;
  if (host.settings.mayChooseName !== true || isPlain) return null;
  const under = name ?? (await host.displayName());
  const shown = lineOrNull(emoji === null ? under : `${emoji} ${under}`, nameLengthMax);
  if (shown === null) return null;
  return { name: shown, avatarFileId: avatarUrl === null ? null : ((await keepAvatar(host, avatarUrl)) ?? null) };
}

interface PostedMessage extends PackedMessage {
  readonly messageId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly fileIds: readonly string[];
  readonly postedAs: PostedAs | null;
}

/**
 * A message that is there already under the id is accepted, and not posted again. Where the picture
 * of the name was deleted meanwhile, the message comes without it.
 */
async function post(host: RouteHost, message: PostedMessage): Promise<HookRefusal | undefined> {
  const answer = await host.send("PostMessage", { ...plainMessage, ...message });
  if (answer.kind === "accepted") return undefined;
  const { postedAs } = message;
  if (answer.code !== "FileUnknown" || !postedAs?.avatarFileId) return refusalFor(answer.code);
  return post(host, { ...message, postedAs: { ...postedAs, avatarFileId: null } });
}
