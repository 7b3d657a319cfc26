import type { Entity, EntityReference } from "../command.ts";
import {
  conversationStream,
  directoryStream,
  fileStream,
  readingStream,
  roomStream,
  userStream,
  workspaceStream,
} from "../contract/streams.ts";

const streams: Readonly<Record<Entity<unknown>["kind"], (id: string) => string>> = {
  workspace: () => workspaceStream,
  directory: () => directoryStream,
  user: userStream,
  room: roomStream,
  conversation: (roomId) => conversationStream(roomId, 0),
  reading: readingStream,
  file: fileStream,
};

/** The stream of an entity; of a conversation, its first segment. */
export const streamOf = ({ entity, id }: EntityReference<unknown>): string => streams[entity.kind](id);

/** One entity, one key, whatever segment its conversation has come to. */
export const keyOf = (reference: EntityReference<unknown>): string => keyOfStream(streamOf(reference));

const uuidLength = 36;

/** The key of the entity that a stream belongs to: the stream's name without a segment. */
export function keyOfStream(stream: string): string {
  const dash = stream.indexOf("-");
  return dash === -1 ? stream : stream.slice(0, dash + 1 + uuidLength);
}
