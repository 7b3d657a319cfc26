import type { EntityReference } from "../command.ts";

/** The stream of an entity; of one with segments, its first segment. */
export const streamOf = ({ entity, id }: EntityReference<unknown>): string => entity.streamOf(id);

/** The key of an entity: the same for all of its segments. */
export const keyOf = (reference: EntityReference<unknown>): string => keyOfStream(streamOf(reference));

const uuidLength = 36;

/** The key of the entity that a stream belongs to: the stream's name without the number of a segment. */
export function keyOfStream(stream: string): string {
  const dash = stream.indexOf("-");
  return dash === -1 ? stream : stream.slice(0, dash + 1 + uuidLength);
}
