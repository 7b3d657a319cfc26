import { replaceTokens, tokensIn } from "@logue/command-service/contract/mention-tokens.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import { membershipId, memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { teams } from "@logue/projection-service/contract/teams.ts";
import { users } from "@logue/projection-service/contract/users.ts";

/** How a mail names people, channels and teams. */
export interface ShownNames {
  nameOf(userId: string): string;
  /** The text with names in place of the ids of mentions. */
  shown(text: string): string;
}

const unknown = { person: "(unknown person)", channel: "(private channel)", team: "(unknown team)" } as const;

/** Reads what the mail to one reader needs. A channel that the reader may not see has no name. */
export async function readShownNames(
  readStore: Pick<ReadStore, "getMany">,
  readerId: string,
  userIds: readonly string[],
  messages: readonly MessageDocument[] = [],
): Promise<ShownNames> {
  const tokens = messages.flatMap(({ text, blockText }) => [...tokensIn(text), ...tokensIn(blockText ?? "")]);
  const ids = (kind: string): string[] => [...new Set(tokens.flatMap((token) => (token.kind === kind ? [token.id] : [])))];
  const roomIds = ids("room");
  const [people, channels, joined, groups] = await Promise.all([
    readStore.getMany(users, [...new Set([...ids("user"), ...userIds, ...messages.map(({ senderId }) => senderId)])]),
    readStore.getMany(rooms, roomIds),
    readStore.getMany(
      memberships,
      roomIds.map((roomId) => membershipId(roomId, readerId)),
    ),
    readStore.getMany(teams, ids("team")),
  ]);
  const byId = new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person] as const])));
  const channelNames = new Map(
    channels.flatMap((channel, place) =>
      channel !== undefined && (channel.browseName !== null || joined[place] !== undefined) ? [[channel.id, channel.name]] : [],
    ),
  );
  const teamNames = new Map(groups.flatMap((team) => (team === undefined ? [] : [[team.id, team.name] as const])));
  return {
    nameOf: (userId) => byId.get(userId)?.displayName || unknown.person,
    shown: (text) =>
      replaceTokens(text, ({ kind, id }) => {
        if (kind === "room") return `#${channelNames.get(id) ?? unknown.channel}`;
        if (kind === "team") return `@${teamNames.get(id) ?? unknown.team}`;
        return `@${byId.get(id)?.name || unknown.person}`;
      }),
  };
}
