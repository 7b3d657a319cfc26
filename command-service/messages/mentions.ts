import type { CommandContext, EntityReference } from "../command.ts";
import { type AnyBlock, type Block, blockTexts, mapBlockText } from "../contract/blocks.ts";
import { type MentionToken, written } from "../contract/mention-tokens.ts";
import type { MessageMentions, MessageWords } from "../contract/messages.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type Replacement, withReplaced } from "../contract/replace-matches.ts";
import { digestOf } from "../directory/claims.ts";
import { claimOn, type DirectoryState, digestsHeldBy, directoryReference } from "../directory/directory.ts";
import { type ActorAndRoomStates, permittedInRoom } from "../rooms/access.ts";
import { isMember } from "../rooms/room.ts";
import { permitted } from "../users/actor.ts";
import { knownBlocks } from "./blocks.ts";
import { type FoundMention, mentionedNamesMax, mentionsWritten } from "./mention-names.ts";
import { createTeamNames, type TeamNames, type TeamReferences, type TeamStates, teamReferences } from "./mentioned-teams.ts";

const permission = "messages.mentionRoom";

type NamesReference = `directory of ${string}`;

export type MentionReferences = { readonly [Name in NamesReference]: EntityReference<DirectoryState> } & TeamReferences;
export type MentionStates = ActorAndRoomStates & { readonly [Name in NamesReference]: DirectoryState } & TeamStates;

/**
 * Refers to the directory of names where the text may mention people or channels, and to the teams
 * that it may name. Most texts do not, and cost nothing more.
 */
export function mentionReferences({ text, blocks }: WordsToSay, context: CommandContext): MentionReferences {
  const texts = [text, ...blockTexts(blocks ?? [])].filter(mayName);
  if (texts.length === 0) return {};
  return { "directory of names": directoryReference, ...teamReferences(texts.flatMap(mentionsWritten), context) };
}

/** Most texts have neither sign, and the pattern is the slower of the two ways to find that out. */
const mayName = (text: string): boolean => text.includes("@") || (text.includes("#") && /#[\p{L}\p{N}]/u.test(text));

/** What a message says: its text with a token in place of each name, and whom it mentions. */
export interface SaidWords extends MessageMentions {
  readonly text: string;
  /** Missing without any, and where an edit leaves them as they are. */
  readonly blocks?: readonly Block[];
}

type WordsToSay = MessageWords & { readonly blocks?: readonly AnyBlock[] | null | undefined };

/**
 * Puts tokens in place of the names in a text and finds the people whom it mentions. Names are
 * looked up in the directory's state, without a query. Only members of the room are mentioned. A
 * name that the sender cannot find stays plain text, and so do @room and @here of a sender who may
 * not use them.
 */
export function wordsOf(
  data: WordsToSay & { readonly roomId: string },
  states: MentionStates,
  context: CommandContext,
): SaidWords {
  const names = createNames(data.roomId, states, context);
  const said = replaceNames(data.text, names);
  const texts = [said];
  const blocks = knownBlocks(data.blocks ?? []).map((block) =>
    mapBlockText(block, (text) => {
      const inBlock = replaceNames(text, names);
      texts.push(inBlock);
      return inBlock.text;
    }),
  );
  const isEmpty = data.blocks === undefined || data.blocks === null;
  return { text: said.text, ...mentionedIn(data, texts, states, context), ...(!isEmpty && { blocks }) };
}

function mentionedIn(
  data: MessageWords,
  texts: readonly ReplacedNames[],
  states: MentionStates,
  context: CommandContext,
): MessageMentions {
  const groups = new Set(texts.flatMap((text) => text.groups));
  const mentionsRoom = groups.has("room") || groups.has("all");
  const mentionsHere = groups.has("here");
  const mayMentionAll = (mentionsRoom || mentionsHere) && permittedInRoom(states, context, permission);
  const present = mentionsHere && mayMentionAll ? (data.presentUserIds ?? []) : [];
  const named = texts.flatMap(({ userIds }) => userIds);
  const mentioned = [...data.mentionedUserIds, ...named, ...present.filter((userId) => userId !== context.actorId)];
  return {
    mentionedUserIds: [...new Set(mentioned)].filter((userId) => isMember(states.room, userId)),
    mentionsRoom: data.mentionsRoom || (mentionsRoom && mayMentionAll),
  };
}

interface Names extends TeamNames {
  /** The person with this name; undefined where the sender cannot find one. */
  userNamed(name: string): string | undefined;
  channelNamed(name: string): string | undefined;
  /** Whether the sender may mention the person with this id, and there is one. */
  isFound(userId: string): boolean;
}

function createNames(roomId: string, states: MentionStates, context: CommandContext): Names {
  const directory: DirectoryState | undefined = states["directory of names"];
  const holderOf = (kind: "user-name" | "room-name", name: string): string | undefined =>
    directory && claimOn(directory, kind, digestOf(context, kind, name))?.holderId;
  let mayUseDirectory: boolean | undefined;
  /** Asked once, and not for a text that names no one. */
  const seesAll = (): boolean => (mayUseDirectory ??= permitted(states, context, "users.seeDirectory"));
  const maySee = (userId: string): boolean => seesAll() || isMember(states.room, userId);
  return {
    ...createTeamNames(states, context, seesAll),
    userNamed: (name) => {
      const userId = holderOf("user-name", name);
      return userId !== undefined && maySee(userId) ? userId : undefined;
    },
    channelNamed: (name) => {
      if (name === states.room.name) return roomId;
      return permitted(states, context, "rooms.browsePublic") ? holderOf("room-name", name) : undefined;
    },
    isFound: (userId) =>
      isMember(states.room, userId) ||
      (seesAll() && directory !== undefined && digestsHeldBy(directory, "user-name", userId).length > 0),
  };
}

interface ReplacedNames {
  readonly text: string;
  readonly userIds: readonly string[];
  readonly groups: readonly string[];
}

/** More tokens would make the event much longer than the text that was sent. */
const tokensMax = 500;

function replaceNames(text: string, names: Names): ReplacedNames {
  const found = mentionsWritten(text);
  if (found.length === 0) return { text, userIds: [], groups: [] };
  const find = onceEach((mention) => tokenFor(mention, names));
  const replacements: Replacement[] = [];
  const userIds = new Set<string>();
  for (const mention of found) {
    if (mention.kind === "group") continue;
    const token = mention.kind === "token" ? foundToken(mention.token, names) : find(mention);
    for (const userId of token === undefined ? [] : peopleOf(token, names)) userIds.add(userId);
    const by = token === undefined ? plainText(mention) : written(token);
    if (replacements.length < tokensMax || mention.kind === "token") replacements.push({ match: mention.match, by });
  }
  const groups = found.flatMap((mention) => (mention.kind === "group" ? [mention.name] : []));
  return { text: withReplaced(text, replacements), userIds: [...userIds], groups };
}

type NameWritten = Extract<FoundMention, { readonly name: string }>;

/** Looks each name up once, and no more names than a message mentions. */
function onceEach<Found>(find: (mention: NameWritten) => Found): (mention: NameWritten) => Found | undefined {
  const known = new Map<string, Found>();
  return (mention) => {
    const key = `${mention.kind}/${mention.name}`;
    if (!known.has(key) && known.size < mentionedNamesMax) known.set(key, find(mention));
    return known.get(key);
  };
}

function tokenFor({ kind, name }: NameWritten, names: Names): MentionToken | undefined {
  if (kind !== "name") return withId("room", names.channelNamed(name));
  return withId("user", names.userNamed(name)) ?? withId("team", names.teamNamed(name)?.teamId);
}

const withId = (kind: MentionToken["kind"], id: string | undefined): MentionToken | undefined =>
  id === undefined ? undefined : { kind, id };

/**
 * A token that was sent as such, if it is one of a person or team whom the sender can find. One of a
 * channel is always kept: to readers who may not see a channel it looks like one that does not exist.
 */
function foundToken(token: MentionToken, names: Names): MentionToken | undefined {
  const { kind, id } = token;
  const isFound = kind === "room" || (kind === "user" ? names.isFound(id) : names.teamOf(id) !== undefined);
  return isFound ? token : undefined;
}

/** Whom a token mentions. */
function peopleOf({ kind, id }: MentionToken, names: Names): readonly string[] {
  if (kind === "user") return [id];
  return kind === "team" ? (names.teamOf(id)?.userIds ?? []) : [];
}

/** What was written, as plain text: a backslash before a token lets readers see it as it was sent. */
const plainText = ({ kind, match }: FoundMention): string => (kind === "token" ? `\\${match[0]}` : match[0]);

/** Refuses a sender who asks for the whole room by `mentionsRoom` without the permission. */
export const refuseMentions = (
  states: ActorAndRoomStates,
  context: CommandContext,
  data: MessageMentions,
): Refusal | undefined =>
  data.mentionsRoom && !permittedInRoom(states, context, permission) ? refuse("NotPermitted", { permission }) : undefined;

/**
 * The data that a command's id is bound to. Mentions depend on who has which name and who is online
 * at the time: without them the same message sent again later is still the same.
 */
export const saidIn = <Data extends MessageWords>({ mentionedUserIds, mentionsRoom, presentUserIds, ...said }: Data) => said;
