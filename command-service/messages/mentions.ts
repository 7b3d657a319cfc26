import type { CommandContext } from "../command.ts";
import type { MessageMentions } from "../contract/messages.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { ActorAndRoomStates } from "../rooms/access.ts";
import { isMember } from "../rooms/room.ts";
import { permitted } from "../users/actor.ts";

/** Only members can be called into a room; a name that calls nobody is no reason to refuse the message. */
export const mentionsIn = (
  { room }: ActorAndRoomStates,
  { mentionedUserIds, mentionsRoom }: MessageMentions,
): MessageMentions => ({
  mentionedUserIds: [...new Set(mentionedUserIds)].filter((userId) => isMember(room, userId)),
  mentionsRoom,
});

export function refuseMentions(
  { actor }: ActorAndRoomStates,
  context: CommandContext,
  mentions: MessageMentions,
): Refusal | undefined {
  const permission = "messages.mentionRoom";
  return mentions.mentionsRoom && !permitted(actor, context, permission) ? refuse("NotPermitted", { permission }) : undefined;
}

/** Who is called follows from the text and from who has which name at the time: the same message sent again later is still the same. */
export const saidIn = <Data extends MessageMentions>({ mentionedUserIds, mentionsRoom, ...said }: Data) => said;
