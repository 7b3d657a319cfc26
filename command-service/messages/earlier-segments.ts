import { timeOfId } from "../contract/message-id.ts";
import { messageIdAheadMaxMs } from "../contract/messages.ts";
import { type ConversationState, type KnownMessage, withFact } from "./conversation-state.ts";

/** Returns the state of a closed segment, which never changes again. */
export type ReadClosedSegment = (segment: number) => Promise<ConversationState>;

/**
 * Whether a message of this id, not known in the state's segment, can have been posted before that
 * segment was opened. An id without a time can have been posted at any time.
 */
export const canStandEarlier = (state: ConversationState, messageId: string): boolean =>
  state.segment > 0 && (timeOfId(messageId) ?? 0) < state.openedAtMs + messageIdAheadMaxMs;

/** Whether the state is enough for this id: it knows the message, or no earlier segment can hold it. */
export const answersFor = (state: ConversationState, messageId: string): boolean =>
  state.messages.get(messageId) !== undefined || !canStandEarlier(state, messageId);

/**
 * Finds a message of an earlier segment and adds it to the newest state. Segments are searched
 * backwards, down to the one that was open at the time in the id.
 */
export async function learnEarlierMessage(
  current: () => ConversationState,
  messageId: string,
  readClosedSegment: ReadClosedSegment,
): Promise<void> {
  const state = current();
  const closed: ConversationState[] = [];
  for (let later = state; canStandEarlier(later, messageId) && !holds(closed.at(-1), messageId); ) {
    later = await readClosedSegment(later.segment - 1);
    closed.push(later);
  }
  if (current() !== state) return learnEarlierMessage(current, messageId, readClosedSegment);
  if (holds(closed.at(-1), messageId)) adopt(state, messageId, closed);
}

const holds = (state: ConversationState | undefined, messageId: string): boolean => state?.messages.get(messageId) !== undefined;

/** `closed` leads from the newest closed segment back to the one that holds the message. */
function adopt(state: ConversationState, messageId: string, closed: readonly ConversationState[]): void {
  if (holds(state, messageId)) return;
  let message: KnownMessage | undefined = closed.at(-1)?.messages.get(messageId);
  if (message === undefined) return;
  for (const segment of [...closed].reverse().concat(state))
    for (const fact of segment.laterFacts.get(messageId) ?? []) message = withFact(message, fact);
  state.messages.set(messageId, message);
  state.laterFacts.delete(messageId);
  const lastThreadNumber = [state, ...closed].map((segment) => segment.lastThreadNumbers.get(messageId)).find(Boolean);
  if (lastThreadNumber !== undefined) state.lastThreadNumbers.set(messageId, lastThreadNumber);
}
