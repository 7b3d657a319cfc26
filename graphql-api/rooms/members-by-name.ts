import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import { wholeRange } from "@logue/infra/read-store/pages-of.ts";
import { type MembershipDocument, memberships, type RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { Services } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { type Connection, connection, type ForwardArguments, pageSize } from "../schema/connections.ts";
import { shownName } from "../users/shown-name.ts";
import { everyMember } from "./every-member.ts";

/** All members are read to sort them: those of a larger room come in the order of accounts. */
const sortedMembersMax = 10_000;

const listName = "membersByName";
const ranks: Readonly<Record<RoomRole, number>> = { owner: 0, moderator: 1, member: 2 };

/** The root collation of Unicode: no language's own order, the same on each server. */
const collator = new Intl.Collator("und");

/** A place in the list. It holds while others come, go or are renamed, and its own member too. */
interface Place {
  readonly rank: number;
  readonly name: string;
  readonly userId: string;
}

type Needed = Pick<Services, "readStore" | "userCache">;

/** Whether this page is to be sorted. A list that began in another order goes on in it. */
export const isSortedByName = (room: RoomDocument, { after }: ForwardArguments): boolean =>
  after ? after.startsWith(`${listName}:`) : room.memberCount <= sortedMembersMax;

/** Owners, then moderators, then the others, each by display name. */
export async function membersByName(
  { readStore, userCache }: Needed,
  roomId: string,
  asked: ForwardArguments,
): Promise<Connection<MembershipDocument>> {
  const size = pageSize(asked.first, 50);
  const after = asked.after ? placeIn(asked.after) : undefined;
  const members = await wholeRange(readStore, memberships, everyMember(roomId));
  const people = await userCache.usersOf(members.map(({ userId }) => userId));
  const left = members
    .map((node, index) => ({ node, place: placeOf(node, shownName(people[index] ?? { displayName: "" })) }))
    .filter(({ place }) => after === undefined || inOrder(place, after) > 0)
    .sort((one, other) => inOrder(one.place, other.place));
  const edges = left.slice(0, size).map(({ node, place }) => ({ cursor: cursorOf(place), node }));
  return connection(edges, { hasNextPage: left.length > size, hasPreviousPage: after !== undefined });
}

const placeOf = ({ role, userId }: MembershipDocument, name: string): Place => ({ rank: ranks[role], name, userId });

const inOrder = (one: Place, other: Place): number =>
  one.rank - other.rank ||
  collator.compare(one.name, other.name) ||
  (one.userId < other.userId ? -1 : one.userId > other.userId ? 1 : 0);

const cursorOf = ({ rank, userId, name }: Place): string => `${listName}:${rank}:${userId}:${name}`;

function placeIn(cursor: string): Place {
  const [, rank, userId, name] = /^membersByName:([012]):([^:]+):(.*)$/su.exec(cursor) ?? [];
  if (rank === undefined || userId === undefined || name === undefined) throw requestError("CursorInvalid");
  return { rank: Number(rank), name, userId };
}
