import { askEarly } from "../api/early-answers.ts";
import { InboxDocument, StartDocument, TimelinePageDocument } from "../generated/operations.ts";
import { lastRoom } from "../layout/last-room.ts";
import { routeOf } from "../layout/routes.ts";
import { pageLength } from "../messages/page-length.ts";

/**
 * Sends all queries of the first screen at once, before any of it is drawn. A browser that was
 * never signed in only asks for the viewer.
 */
export function askForFirstScreen(): void {
  askEarly(StartDocument, {});
  const route = routeOf(location);
  const roomId = route.screen === "room" ? route.roomId : lastRoom.get();
  if (roomId === null) return;
  askEarly(InboxDocument, {});
  if (route.screen === "room" || route.screen === "home") askEarly(TimelinePageDocument, { roomId, last: pageLength });
}
