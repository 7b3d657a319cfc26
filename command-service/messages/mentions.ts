import type { CommandContext, EntityReference } from "../command.ts";
import type { MessageMentions, MessageWords } from "../contract/messages.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { digestOf } from "../directory/claims.ts";
import { claimOn, type DirectoryState, directoryReference } from "../directory/directory.ts";
import type { ActorAndRoomStates } from "../rooms/access.ts";
import { isMember } from "../rooms/room.ts";
import { permitted } from "../users/actor.ts";
import { mentionNamesIn } from "./mention-names.ts";

const permission = "messages.mentionRoom";

type NamesReference = `directory of ${string}`;

export type MentionReferences = { readonly [Name in NamesReference]: EntityReference<DirectoryState> };
export type MentionStates = ActorAndRoomStates & { readonly [Name in NamesReference]: DirectoryState };

/**
 * Refers to the directory of names where the text may mention people. Most texts do not, and cost
 * nothing more.
 */
export const mentionReferences = (text: string): MentionReferences =>
  text.includes("@") ? { "directory of names": directoryReference } : {};

/**
 * Finds the people whom a message mentions. Names are looked up in the directory's state, without a
 * query. Only members of the room can be mentioned; other names stay plain text, and so do @room
 * and @here of a sender who may not use them.
 */
export function mentionsIn(data: MessageWords, states: MentionStates, context: CommandContext): MessageMentions {
  const { names, mentionsRoom, mentionsHere } = mentionNamesIn(data.text);
  const mayMentionAll = (mentionsRoom || mentionsHere) && permitted(states.actor, context, permission);
  const present = mentionsHere && mayMentionAll ? (data.presentUserIds ?? []) : [];
  const userIds = [
    ...data.mentionedUserIds,
    ...names.flatMap((name) => userIdOf(name, states, context) ?? []),
    ...present.filter((userId) => userId !== context.actorId),
  ];
  return {
    mentionedUserIds: [...new Set(userIds)].filter((userId) => isMember(states.room, userId)),
    mentionsRoom: data.mentionsRoom || (mentionsRoom && mayMentionAll),
  };
}

function userIdOf(name: string, states: MentionStates, context: CommandContext): string | undefined {
  const directory: DirectoryState | undefined = states["directory of names"];
  return directory && claimOn(directory, "user-name", digestOf(context, "user-name", name))?.holderId;
}

/** Refuses a sender who asks for the whole room by `mentionsRoom` without the permission. */
export const refuseMentions = (
  { actor }: ActorAndRoomStates,
  context: CommandContext,
  data: MessageMentions,
): Refusal | undefined =>
  data.mentionsRoom && !permitted(actor, context, permission) ? refuse("NotPermitted", { permission }) : undefined;

/**
 * The data that a command's id is bound to. Mentions depend on who has which name and who is online
 * at the time: without them the same message sent again later is still the same.
 */
export const saidIn = <Data extends MessageWords>({ mentionedUserIds, mentionsRoom, presentUserIds, ...said }: Data) => said;
