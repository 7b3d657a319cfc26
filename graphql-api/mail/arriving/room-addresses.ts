import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../../context.ts";
import { withTag } from "../notes/answer-addresses.ts";
import { idBytes, type MailTokens, openMailTokens, packId, unpackId } from "../notes/mail-tokens.ts";

const numberBytes = 4;

type Needed = Pick<Services, "readStore" | "vault">;

const takesMails = (room: RoomDocument): boolean =>
  room.kind === "channel" && room.archivedAt === null && settingsOf("room", room.settings).mailsFrom !== "none";

/** The address at which mails become messages of the channel; null where none are taken. */
export async function roomMailAddress({ readStore, vault }: Needed, room: RoomDocument): Promise<string | null> {
  const roomId = packId(room.id);
  if (!takesMails(room) || roomId === undefined) return null;
  const { mailReplyAddress } = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
  if (mailReplyAddress === null) return null;
  const number = Buffer.alloc(numberBytes);
  number.writeUInt32BE(settingsOf("room", room.settings).mailAddressNumber);
  return withTag(mailReplyAddress, (await openMailTokens(vault)).make("room", Buffer.concat([number, roomId])));
}

/** The channel with this address now; undefined for an address that was replaced. */
export async function roomOfTag({ readStore }: Needed, tokens: MailTokens, tag: string): Promise<RoomDocument | undefined> {
  const content = tokens.read("room", tag);
  if (content?.length !== numberBytes + idBytes) return undefined;
  const room = await readStore.get(rooms, unpackId(content.subarray(numberBytes)));
  if (room === undefined || !takesMails(room)) return undefined;
  return settingsOf("room", room.settings).mailAddressNumber === content.readUInt32BE() ? room : undefined;
}
