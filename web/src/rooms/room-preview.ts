import { request } from "../api/api.ts";
import { RoomPreviewDocument, type RoomPreviewQuery } from "../generated/operations.ts";
import type { Timeline } from "../messages/timeline.svelte.ts";

const asked = new WeakMap<Timeline, Promise<RoomPreviewQuery["room"]>>();

/**
 * What the room of a timeline is called and about, for those who are not in it; null where they may
 * not know. The header and the place of the composer ask for it, and it is loaded once for both.
 */
export function roomPreviewOf(timeline: Timeline): Promise<RoomPreviewQuery["room"]> {
  const known = asked.get(timeline);
  if (known) return known;
  const preview = request(RoomPreviewDocument, { roomId: timeline.roomId }).then(({ room }) => room);
  preview.catch(() => asked.delete(timeline));
  asked.set(timeline, preview);
  return preview;
}

/** Called when the person is in the room: by the next time it may be another room to them. */
export const forgetRoomPreview = (timeline: Timeline): void => void asked.delete(timeline);
