import { isRefused } from "../../caller.ts";
import { type Page, type RoomData, withFragments } from "../documents.ts";
import { channelId } from "../find.ts";
import type { SlackCall, SlackMethod } from "../method.ts";
import { nextCursor, nextPage, placeIn } from "../request/pages.ts";
import { shownChannel } from "../shown/channel.ts";
import { errorFor, SlackError } from "../slack-error.ts";

const browse = withFragments(`query SlackBrowse($first: Int, $after: String) {
  browseRooms(first: $first, after: $after) { edges { isMember node { ...Room } } ...PAGE } }`);
const inbox = withFragments(`query SlackInbox($first: Int, $after: String) {
  inbox(first: $first, after: $after) { edges { node { room { ...Room } } } ...PAGE } }`);
const members = `query SlackMembers($id: ID!, $first: Int, $after: String) {
  room(id: $id) { members(first: $first, after: $after) { edges { node { user { id } } } pageInfo { endCursor hasNextPage } } } }`;

const kinds = ["public_channel", "private_channel", "mpim", "im"] as const;
type Kind = (typeof kinds)[number];

const kindOf = ({ kind, visibility }: RoomData): Kind =>
  kind === "DIRECT" ? "im" : kind === "GROUP" ? "mpim" : visibility === "PRIVATE" ? "private_channel" : "public_channel";

function wantedKinds({ given }: SlackCall): ReadonlySet<Kind> {
  const wanted = given.has("types") ? given.ids("types") : ["public_channel"];
  const known = kinds.filter((kind) => wanted.includes(kind));
  if (known.length !== new Set(wanted).size) throw new SlackError("invalid_types");
  return new Set(known);
}

interface Listed {
  readonly rooms: readonly { readonly room: RoomData; readonly isMember: boolean }[];
  readonly pageInfo: Page<unknown>["pageInfo"];
}

type PagePlace = { readonly first: number; readonly after: string | null };

async function ownRooms(call: SlackCall, place: PagePlace): Promise<Listed> {
  const { inbox: page } = await call.ask<{ inbox: Page<{ room: RoomData }> }>(inbox, { ...place });
  return { rooms: page.edges.map(({ node }) => ({ room: node.room, isMember: true })), pageInfo: page.pageInfo };
}

/** Undefined for those who may not see the list of channels. */
async function publicRooms({ caller }: SlackCall, place: PagePlace): Promise<Listed | undefined> {
  const found = await caller.execute<{ browseRooms: Page<RoomData> }>(browse, { ...place });
  if (isRefused(found)) {
    if (found.refused.code === "NotPermitted") return undefined;
    throw errorFor(found.refused, caller.scopes);
  }
  const { edges, pageInfo } = found.data.browseRooms;
  return { rooms: edges.map(({ node, isMember = false }) => ({ room: node, isMember })), pageInfo };
}

const show = (call: SlackCall, { rooms }: Listed, isWanted: (kind: Kind) => boolean) =>
  rooms
    .filter(({ room }) => isWanted(kindOf(room)) && (room.archivedAt === null || !call.given.isSet("exclude_archived")))
    .map(({ room, isMember }) => shownChannel(room, { isMember, userId: call.caller.userId }));

/** First the public channels, then the caller's other rooms. Guests see only rooms that they are in. */
const list: SlackMethod = {
  name: "conversations.list",
  leavesOut: "public channels that are archived",
  async handle(call) {
    const wanted = wantedKinds(call);
    const first = call.given.count("limit", 100, 100);
    const others = [...wanted].some((kind) => kind !== "public_channel");
    const parts: readonly ["public" | "own", ...("public" | "own")[]] = !wanted.has("public_channel")
      ? ["own"]
      : others
        ? ["public", "own"]
        : ["public"];
    const { part, after } = placeIn(call.given.text("cursor"), parts);
    const found = part === "public" ? await publicRooms(call, { first, after }) : await ownRooms(call, { first, after });
    if (found !== undefined) {
      const channels = show(call, found, (kind) => wanted.has(kind) && (part === "public" || kind !== "public_channel"));
      return { channels, ...nextPage(nextCursor(part, parts, found)) };
    }
    const own = await ownRooms(call, { first: 500, after: null });
    return { channels: show(call, own, (kind) => wanted.has(kind)), ...nextPage("") };
  },
};

const ofUser: SlackMethod = {
  name: "users.conversations",
  leavesOut: "other people's conversations",
  async handle(call) {
    const wanted = wantedKinds(call);
    if (call.given.has("user") && call.given.text("user") !== call.caller.userId) throw new SlackError("method_not_supported");
    const parts = ["own"] as const;
    const { after } = placeIn(call.given.text("cursor"), parts);
    const found = await ownRooms(call, { first: call.given.count("limit", 100, 500), after });
    return { channels: show(call, found, (kind) => wanted.has(kind)), ...nextPage(nextCursor("own", parts, found)) };
  },
};

const ofRoom: SlackMethod = {
  name: "conversations.members",
  async handle(call) {
    const id = await channelId(call);
    const parts = ["members"] as const;
    const { after } = placeIn(call.given.text("cursor"), parts);
    const first = call.given.count("limit", 100, 100);
    const { room } = await call.ask<{ room: { members: Page<{ user: { id: string } }> } | null }>(members, { id, first, after });
    if (room === null) throw new SlackError("channel_not_found");
    return {
      members: room.members.edges.map(({ node }) => node.user.id),
      ...nextPage(nextCursor("members", parts, room.members)),
    };
  },
};

export const channelListMethods: readonly SlackMethod[] = [list, ofUser, ofRoom];
