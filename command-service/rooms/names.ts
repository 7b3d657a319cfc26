import type { CommandContext, Decision } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { roomNamePattern } from "../contract/rooms.ts";
import { claimIdentifier, digestOf, foldName } from "../directory/claims.ts";
import type { DirectoryState } from "../directory/directory.ts";
import { isSystem } from "../users/actor.ts";
import type { RoomState } from "./room.ts";

/** Alphabets with letters that look alike. */
const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Whether a word of the name has letters of two alphabets, such as a Cyrillic "е" in "general". */
const mixesAlphabets = (name: string): boolean =>
  name.split(/[._-]/).some((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);

/** What is wrong with a channel's name. It is kept folded, so the folded one has to be right as well. */
export function refuseRoomName(name: string, context: CommandContext): Refusal | undefined {
  const isFine = roomNamePattern.test(name) && roomNamePattern.test(foldName(name));
  return isFine && (isSystem(context) || !mixesAlphabets(name)) ? undefined : refuse("RoomNameInvalid");
}

/**
 * Claims a public channel's name; `holder` is the state of the room that holds it now. Archived
 * rooms keep theirs. Private channels claim nothing: a refusal would tell others that the room
 * exists. So a private room's name is free for this one, and two private rooms may have the same
 * name.
 */
export function claimRoomName(
  directory: DirectoryState,
  holder: RoomState,
  room: { readonly roomId: string; readonly name: string },
  context: CommandContext,
): Decision {
  const digest = digestOf(context, "room-name", room.name);
  const isPublic = holder.exists && holder.visibility === "public";
  const isBorne = isPublic && holder.name !== null && digestOf(context, "room-name", holder.name) === digest;
  const claim = { kind: "room-name", digest, holderId: room.roomId } as const;
  return claimIdentifier(directory, claim, isBorne, context.nowMs) ?? refuse("RoomNameTaken");
}
