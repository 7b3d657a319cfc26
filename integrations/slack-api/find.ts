import { type MessageData, type RoomData, type UserData, withFragments } from "./documents.ts";
import { messageIdOf } from "./message-ts.ts";
import { refusal, type SlackCall } from "./method.ts";
import { SlackError } from "./slack-error.ts";
import { isId } from "./text/read-mrkdwn.ts";

const roomById = withFragments("query SlackRoom($id: ID!) { room(id: $id) { ...Room } roomEntry(roomId: $id) { readNumber } }");
const roomIdByName = "query SlackRoomByName($name: String!) { roomByName(name: $name) { id } }";
const isUser = "query SlackIsUser($id: ID!) { room(id: $id) { id } user(id: $id) { id } }";
const openDirect = `mutation SlackOpenDirect($input: OpenDirectRoomInput!) { openDirectRoom(input: $input) { result { roomId } ${refusal} } }`;
const messageById = withFragments("query SlackMessage($id: ID!) { message(id: $id) { ...Message } }");
const userById = withFragments("query SlackUser($id: ID!) { user(id: $id) { ...User } }");
const workspaceFacts = "query SlackTeam { workspace { id name } }";

export interface FoundRoom {
  readonly room: RoomData;
  readonly isMember: boolean;
  readonly readNumber: number;
}

/** The id of the channel that an argument names: by its id, or by its name with or without `#`. */
export async function channelId(call: SlackCall, argument = "channel"): Promise<string> {
  const named = call.given.needed(argument, "channel_not_found");
  if (isId(named.toLowerCase())) return named.toLowerCase();
  const { roomByName } = await call.ask<{ roomByName: { id: string } | null }>(roomIdByName, { name: named.replace(/^#/, "") });
  if (roomByName === null) throw new SlackError("channel_not_found");
  return roomByName.id;
}

/** As `channelId`; the id of a person opens the direct conversation with that person. */
export async function channelOrPersonId(call: SlackCall): Promise<string> {
  const id = await channelId(call);
  const { room, user } = await call.ask<{ room: object | null; user: object | null }>(isUser, { id });
  return room === null && user !== null ? openDirectRoom(call, [id]) : id;
}

export async function openDirectRoom(call: SlackCall, userIds: readonly string[]): Promise<string> {
  const opened = await call.ask<{ openDirectRoom: { result: { roomId: string } } }>(openDirect, { input: { userIds } });
  return opened.openDirectRoom.result.roomId;
}

export async function roomOf(call: SlackCall, id: string): Promise<FoundRoom> {
  const { room, roomEntry } = await call.ask<{ room: RoomData | null; roomEntry: { readNumber: number } | null }>(roomById, {
    id,
  });
  if (room === null) throw new SlackError("channel_not_found");
  return { room, isMember: roomEntry !== null, readNumber: roomEntry?.readNumber ?? 0 };
}

/** The id of the message that the arguments name, where a `ts` names one. */
export function messageId(call: SlackCall, argument = "timestamp", error = "message_not_found"): string {
  const id = messageIdOf(call.given.needed(argument, error));
  if (id === undefined) throw new SlackError(error);
  return id;
}

/** The message with this id, in the channel that the arguments name. */
export async function messageIn(call: SlackCall, roomId: string, id: string, error = "message_not_found"): Promise<MessageData> {
  const { message } = await call.ask<{ message: MessageData | null }>(messageById, { id });
  if (message === null || message.roomId !== roomId) throw new SlackError(error);
  return message;
}

export async function userOf(call: SlackCall, id: string, error = "user_not_found"): Promise<UserData> {
  if (!isId(id)) throw new SlackError(error);
  const { user } = await call.ask<{ user: UserData | null }>(userById, { id });
  if (user === null) throw new SlackError(error);
  return user;
}

export async function teamOf(call: SlackCall): Promise<{ readonly id: string; readonly name: string }> {
  const { workspace } = await call.ask<{ workspace: { id: string; name: string } | null }>(workspaceFacts);
  if (workspace === null) throw new SlackError("team_not_found");
  return workspace;
}
