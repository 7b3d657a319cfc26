import type { Connection } from "../api/api.ts";
import { RoomEventsDocument } from "../generated/operations.ts";
import type { MessageNow } from "./message-pages.svelte.ts";

/** In more channels, what changes is seen when the list is loaded anew. */
const placesMax = 20;

interface Listeners {
  readonly changed: (message: MessageNow) => void;
  /** Some changes may have been missed, or a channel can no longer be read. */
  readonly missed: () => void;
}

/** Tells of changed messages in channels, open or not, until the returned function is called. */
export function followPlaces(
  connection: Pick<Connection, "subscribe">,
  roomIds: readonly string[],
  { changed, missed }: Listeners,
): () => void {
  const places = roomIds.slice(0, placesMax);
  const begun = new Set<string>();
  /** What changed between the list and the beginning is asked for once, when all have begun. */
  const begin = (roomId: string): void => {
    if (begun.size < places.length && begun.add(roomId).size === places.length) missed();
  };
  const ends = places.map((roomId) =>
    connection.subscribe(`room:${roomId}`, RoomEventsDocument, () => ({ roomId, after: null }), {
      next: ({ roomEvents }) => {
        if (roomEvents.__typename === "MessageChanged") changed(roomEvents.message);
        else if (roomEvents.__typename === "Resync") missed();
        else if (roomEvents.__typename === "CaughtUp") begin(roomId);
      },
      failed: missed,
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}
