import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { messageIdAheadMaxMs } from "@logue/command-service/contract/messages.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { membershipId, memberships } from "@logue/projection-service/contract/rooms.ts";
import { v7 as uuidv7 } from "uuid";
import { readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { DraftContent } from "../drafts/drafts.ts";
import { refuseContent } from "../drafts/refuse-content.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { instantOf, localTimeAt } from "./local-time.ts";
import type { ScheduledMessage, SendTime } from "./scheduled-messages.ts";
import { sendScheduledNow } from "./send-due.ts";

type ScheduleMutation = "scheduleMessage" | "changeScheduledMessage" | "cancelScheduledMessage" | "sendScheduledMessage";

/** What is scheduled changes no document and is no history, so these mutations are no commands. */
export const scheduledMessageMutations: Pick<MutationResolvers, ScheduleMutation> = {
  scheduleMessage: async (_mutation, { input }, context) => {
    const viewer = signedIn(context);
    const { roomId, text, fileIds, threadRootId = null, quotedMessageId = null } = input;
    const id = input.messageId ?? uuidv7();
    const alsoInRoom = input.alsoInRoom && threadRootId !== null;
    const content = {
      roomId,
      threadRootId,
      text,
      fileIds: [...new Set(fileIds)],
      quotedMessageId,
      alsoInRoom,
      repeats: input.repeats ?? null,
    };
    const time = sendTimeOf(context, input.localTime, input.timeZone);
    const refusal = (await refuseUnsendable(context, content)) ?? (isRefusal(time) ? time : await refuseId(context, id));
    if (refusal !== undefined || isRefusal(time)) return payloadOf(refusal ?? refuse("ScheduleInvalid"));
    return payloadOf(await context.services.scheduledMessages.schedule(viewer, id, content, time));
  },

  changeScheduledMessage: async (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const { scheduledMessages } = context.services;
    const { id, text, fileIds, localTime, timeZone } = input;
    const known = await scheduledMessages.find(userId, id);
    if (known === undefined) return payloadOf(await scheduledMessages.whyMissing(userId, id));
    const isMoved = (localTime ?? timeZone ?? null) !== null;
    const time = isMoved ? sendTimeOf(context, localTime ?? known.localTime, timeZone ?? known.timeZone) : undefined;
    if (time !== undefined && isRefusal(time)) return payloadOf(time);
    const change = {
      ...(text !== null && text !== undefined && { text }),
      ...(fileIds && { fileIds: [...new Set(fileIds)] }),
      ...(time && { time }),
    };
    const refusal = await refuseUnsendable(context, { ...known, ...change });
    return payloadOf(refusal ?? (await scheduledMessages.change(userId, id, change)));
  },

  cancelScheduledMessage: async (_mutation, { input: { id } }, context) => {
    const refusal = await context.services.scheduledMessages.cancel(signedIn(context).userId, id);
    return { id: refusal === undefined ? id : null, refusal: refusal ?? null };
  },

  sendScheduledMessage: async (_mutation, { input: { id } }, context) => {
    const refusal = await sendScheduledNow(context.services, signedIn(context).userId, id);
    return { messageId: refusal === undefined ? id : null, refusal: refusal ?? null };
  },
};

const payloadOf = (outcome: ScheduledMessage | Refusal) =>
  isRefusal(outcome) ? { scheduledMessage: null, refusal: outcome } : { scheduledMessage: outcome, refusal: null };

function sendTimeOf({ services }: RequestContext, localTime: string, timeZone: string): SendTime | Refusal {
  const sendAtMs = instantOf(localTime, timeZone);
  if (sendAtMs === undefined) {
    return localTimeAt(0, timeZone) === undefined ? refuse("TimeZoneUnknown") : refuse("InputInvalid", { field: "localTime" });
  }
  if (sendAtMs <= services.clock()) return refuse("ScheduleInvalid");
  return { localTime, timeZone, sendAtMs };
}

/** What could not be posted now is refused at once, and not only at its time. */
async function refuseUnsendable(context: RequestContext, content: DraftContent): Promise<Refusal | undefined> {
  const refusal = await refuseContent(context, content);
  if (refusal !== undefined) return refusal;
  if (content.text.trim() === "" && content.fileIds.length === 0) return refuse("MessageEmpty");
  const { roomId } = content;
  const membership = await context.services.readStore.get(memberships, membershipId(roomId, signedIn(context).userId));
  if (membership === undefined) return refuse("NotAMember");
  return (await readableRoom(context, roomId))?.archivedAt ? refuse("RoomArchived") : undefined;
}

/** The id of the message to be is one that would be accepted now. */
async function refuseId({ services }: RequestContext, id: string): Promise<Refusal | undefined> {
  const madeAtMs = timeOfId(id);
  if (madeAtMs === undefined || madeAtMs > services.clock() + messageIdAheadMaxMs) return refuse("MessageIdInvalid");
  return (await services.readStore.get(messages, id)) === undefined ? undefined : refuse("MessageIdTaken");
}
