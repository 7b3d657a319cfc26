/** The lists of the inbox, in the order in which they are shown. */
export const inboxLists = ["mentions", "threads", "reactions", "starred", "drafts", "scheduled"] as const;
export type InboxList = (typeof inboxLists)[number];

/** Every screen of the client, as its address names it. */
export type Route =
  | { readonly screen: "home" }
  | {
      readonly screen: "room";
      readonly roomId: string;
      /** The message whose thread is open beside the room. */
      readonly threadRootId: string | null;
      /** The message to show and mark, for links to one message. */
      readonly messageId: string | null;
    }
  /** A room as it was at an instant: a time in ISO 8601, or a position in the log. */
  | { readonly screen: "as-of"; readonly roomId: string; readonly at: string }
  | { readonly screen: "search"; readonly query: string; readonly roomId: string | null }
  | { readonly screen: "inbox"; readonly list: InboxList }
  | { readonly screen: "browse" }
  | { readonly screen: "import" };

export type RoomRoute = Extract<Route, { screen: "room" }>;

export const roomRoute = (roomId: string, threadRootId: string | null = null, messageId: string | null = null): RoomRoute => ({
  screen: "room",
  roomId,
  threadRootId,
  messageId,
});

/** The route to a message: in its room, or in its thread where it stands there alone. */
export const messageRoute = (message: {
  readonly id: string;
  readonly roomId: string;
  readonly number?: number | null;
  readonly threadRootId?: string | null;
}): RoomRoute => roomRoute(message.roomId, message.number === null ? (message.threadRootId ?? null) : null, message.id);

export const asOfRoute = (roomId: string, at: string): Route => ({ screen: "as-of", roomId, at });

/** The address of a route: a path, and a query where the route has one. */
export function pathOf(route: Route): string {
  switch (route.screen) {
    case "home":
      return "/";
    case "room":
      return [
        "/room",
        encodeURIComponent(route.roomId),
        ...(route.threadRootId === null ? [] : ["thread", encodeURIComponent(route.threadRootId)]),
        ...(route.messageId === null ? [] : ["message", encodeURIComponent(route.messageId)]),
      ].join("/");
    case "as-of":
      return `/room/${encodeURIComponent(route.roomId)}/as-of/${encodeURIComponent(route.at).replaceAll("%3A", ":")}`;
    case "search": {
      const parameters = new URLSearchParams({ q: route.query, ...(route.roomId === null ? {} : { room: route.roomId }) });
      return `/search?${parameters}`;
    }
    case "inbox":
      return `/inbox/${route.list}`;
    case "browse":
      return "/browse";
    case "import":
      return "/import";
  }
}

const roomPattern = /^\/room\/([^/]+)(?:\/thread\/([^/]+))?(?:\/message\/([^/]+))?\/?$/;
const asOfPattern = /^\/room\/([^/]+)\/as-of\/([^/]+)\/?$/;

/** The route of an address; an unknown address leads home. */
export function routeOf({ pathname, search }: { readonly pathname: string; readonly search: string }): Route {
  const [, first = "", second = ""] = pathname.split("/");
  const room = roomPattern.exec(pathname);
  if (room) return roomRoute(decoded(room[1]) ?? "", decoded(room[2]), decoded(room[3]));
  const asOf = asOfPattern.exec(pathname);
  if (asOf) return asOfRoute(decoded(asOf[1]) ?? "", decoded(asOf[2]) ?? "");
  if (first === "search") {
    const parameters = new URLSearchParams(search);
    return { screen: "search", query: parameters.get("q") ?? "", roomId: parameters.get("room") };
  }
  if (first === "inbox") return { screen: "inbox", list: oneOf(inboxLists, second) };
  if (first === "import") return { screen: "import" };
  if (first === "browse") return { screen: "browse" };
  return { screen: "home" };
}

const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], written: string): Name =>
  names.find((name) => name === written) ?? names[0];

function decoded(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
