import { askEarly } from "../api/api.ts";
import { InboxDocument, StartDocument, TimelinePageDocument } from "../generated/operations.ts";
import { lastRoom } from "../layout/last-room.ts";
import { routeOf } from "../layout/routes.ts";
import { pageLength } from "../messages/timeline.svelte.ts";

/** Asks for everything that the first screen shows in one round, before any of it is drawn. A browser that was never signed in asks who is there alone. */
export function askForFirstScreen(): void {
  askEarly(StartDocument, {});
  const route = routeOf(location);
  const roomId = route.screen === "room" ? route.roomId : lastRoom.get();
  if (roomId === null) return;
  askEarly(InboxDocument, {});
  if (route.screen === "room" || route.screen === "home") askEarly(TimelinePageDocument, { roomId, last: pageLength });
}
