import type { CaseDocument } from "@logue/projection-service/contract/cases.ts";
import type { Instant } from "@logue/projection-service/contract/history.ts";
import type { RequestContext } from "../context.ts";
import type { InstantInput } from "../generated/resolvers.ts";
import { readInstant } from "../history/instants.ts";
import { roomAsOf } from "../history/rooms-as-of.ts";
import { type CaseMessageAsOf, type CaseRoomAsOf, shownWithin } from "./case-history.ts";
import { isWithin } from "./case-messages.ts";
import { sendLook } from "./record-looks.ts";

/** A room that the case names at an instant, after the look was recorded. */
export async function lookAtRoom(
  context: RequestContext,
  found: CaseDocument,
  asked: { readonly roomId: string; readonly at: InstantInput },
): Promise<CaseRoomAsOf | null> {
  const roomId = asked.roomId.toLowerCase();
  const instant = await readInstant(context, asked.at);
  await sendHistoryLook(context, found, { roomId, messageId: null, personId: null }, instant);
  const room = await context.loaders.rooms.load(roomId);
  return room === undefined ? null : { ...(await roomAsOf(context.services.readStore, room, instant)), found };
}

/**
 * A message within the case at an instant, after the look was recorded. One outside the case is like
 * one that does not exist.
 */
export async function lookAtMessage(
  context: RequestContext,
  found: CaseDocument,
  asked: { readonly messageId: string; readonly at: InstantInput },
): Promise<CaseMessageAsOf | null> {
  const messageId = asked.messageId.toLowerCase();
  const instant = await readInstant(context, asked.at);
  const message = await context.loaders.messages.load(messageId);
  const within = message !== undefined && isWithin(found, message) ? message : undefined;
  const place = { roomId: within?.roomId ?? null, personId: within?.senderId ?? null };
  await sendHistoryLook(context, found, { messageId, ...place }, instant);
  return (within && (await shownWithin(context, found)(within, instant))) ?? null;
}

interface Asked {
  readonly roomId: string | null;
  readonly messageId: string | null;
  readonly personId: string | null;
}

const sendHistoryLook = (context: RequestContext, { id: caseId }: CaseDocument, asked: Asked, { axis, value }: Instant) =>
  sendLook(context, "ViewCaseHistory", { caseId, ...asked, axis, instant: value });
