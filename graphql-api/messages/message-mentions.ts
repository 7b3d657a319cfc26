import { type AnyBlock, blockTexts } from "@logue/command-service/contract/blocks.ts";
import {
  type MentionToken,
  mayHaveTokens,
  replaceTokens,
  roomToken,
  teamToken,
  tokensIn,
  userToken,
  written,
} from "@logue/command-service/contract/mention-tokens.ts";
import type { MayBeErased } from "@logue/projection-service/contract/erased.ts";
import type { MessageVersion } from "@logue/projection-service/contract/messages.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { TeamDocument } from "@logue/projection-service/contract/teams.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { mayReadRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { allOf, type Eventually } from "../execution/eventually.ts";
import { shownUserName } from "../users/shown-name.ts";

/** The source value of `MessageMention`. */
export interface MessageMention {
  readonly token: string;
  readonly text: string;
  readonly user: UserDocument | null;
  readonly roomId: string | null;
  readonly teamId: string | null;
}

/** A text as it is stored, and the room that its message stands in. */
export interface StoredText extends MayBeErased {
  readonly text: string;
  readonly roomId: string;
}

/** The source value of the schema's `MessageVersion`. */
export type MessageVersionSource = MessageVersion & StoredText;

/** No one, no channel and no team can have these names. */
const unknownPerson = "@(unknown person)";
const privateChannel = "#(private channel)";
const unknownTeam = "@(unknown team)";

const none: MessageMention[] = [];

/** The people, channels and teams that a stored text names. Users in memory cost no promise. */
export function mentionsOf(stored: StoredText, context: RequestContext): Eventually<MessageMention[]> {
  return mayHaveTokens(stored.text) ? mentionsBy(tokensIn(stored.text), stored.roomId, context) : none;
}

/** The same for the text of a message and the texts of its blocks together. */
export function messageMentions(
  message: StoredText & { readonly blocks: readonly AnyBlock[] },
  context: RequestContext,
): Eventually<MessageMention[]> {
  if (message.blocks.length === 0) return mentionsOf(message, context);
  const tokens = [message.text, ...blockTexts(message.blocks)].flatMap(tokensIn);
  const once = new Map(tokens.map((token) => [written(token), token]));
  return mentionsBy([...once.values()], message.roomId, context);
}

function mentionsBy(tokens: readonly MentionToken[], roomId: string, context: RequestContext): Eventually<MessageMention[]> {
  return allOf(tokens.map((token) => mentionOf(token, roomId, context)));
}

/** The text as it is stored, where it holds tokens. */
export const markupOf = ({ text }: { readonly text: string }): string | null => (tokensIn(text).length === 0 ? null : text);

/** The text with the names of now in place of its tokens. */
export function shownText(stored: StoredText, context: RequestContext): Eventually<string> {
  const mentions = mentionsOf(stored, context);
  if (mentions === none) return stored.text;
  return mentions instanceof Promise ? mentions.then((known) => withNames(stored.text, known)) : withNames(stored.text, mentions);
}

function withNames(text: string, mentions: readonly MessageMention[]): string {
  const shown = new Map(mentions.map((mention) => [mention.token, mention.text]));
  return replaceTokens(text, (token) => shown.get(written(token)) ?? written(token));
}

function mentionOf({ kind, id }: MentionToken, roomId: string, context: RequestContext): Eventually<MessageMention> {
  if (kind === "room") return context.loaders.rooms.load(id).then((room) => channelMention(id, room, roomId, context));
  if (kind === "team") return context.loaders.teams.load(id).then((team) => teamMention(id, team));
  const user = context.services.userCache.userOf(id);
  return user instanceof Promise ? user.then(personMention) : personMention(user);

  function personMention(person: UserDocument): MessageMention {
    const text = person.changed === "" ? unknownPerson : `@${shownUserName(person)}`;
    return { token: userToken(id), text, user: person, roomId: null, teamId: null };
  }
}

/**
 * A channel has a name here when every reader of the message may see it, as nothing in a message
 * depends on the reader. A client knows the names of the reader's own private channels.
 */
function channelMention(id: string, room: RoomDocument | undefined, ownRoomId: string, context: RequestContext): MessageMention {
  const isSeen = room !== undefined && (id === ownRoomId || mayReadRoom(signedIn(context), room, false));
  const name = isSeen ? (room.name ?? undefined) : undefined;
  return { token: roomToken(id), text: name === undefined ? privateChannel : `#${name}`, user: null, roomId: id, teamId: null };
}

/** Who may read a message sees the name of a team that it mentions, also of one that is gone. */
const teamMention = (id: string, team: TeamDocument | undefined): MessageMention => ({
  token: teamToken(id),
  text: team === undefined ? unknownTeam : `@${team.name}`,
  user: null,
  roomId: null,
  teamId: id,
});
