import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { CaseDocument } from "@logue/projection-service/contract/cases.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { newest, newestFirst, type Source } from "./newest-first.ts";

/** What is asked for within a case. */
export interface Look {
  readonly roomId: string | null;
  readonly personId: string | null;
  readonly text: string | null;
}

/** A message in the order of the log. */
interface PlacedMessage {
  readonly id: string;
  readonly message: MessageDocument;
}

/** A message, and the case that it is seen within. */
export interface CaseMessage extends MessageDocument {
  readonly caseId: string;
}

export interface CasePage {
  readonly messages: readonly MessageDocument[];
  /** The page after this one holds what is before this position; null when nothing is left. */
  readonly next: string | null;
}

/** A page ends after so many messages that are not wanted; the next one goes on there. */
const passedOverMax = 2_000;

/**
 * A page of the messages within a case, newest first, also deleted ones. Call it after the look was
 * recorded, which checks that it may be taken.
 */
export async function readCaseMessages(
  readStore: ReadStore,
  found: CaseDocument,
  look: Look,
  { before, size }: { readonly before: string | undefined; readonly size: number },
): Promise<CasePage> {
  const sources = sourcesOf(readStore, found, look);
  const page: MessageDocument[] = [];
  let last = "";
  let passedOver = 0;
  const sizeOfEach = Math.max(3, Math.ceil((2 * size) / sources.length));
  for await (const { id, message } of newestFirst(sources, before, sizeOfEach)) {
    if (!isWithin(found, message) || !isWanted(message, look)) {
      passedOver += 1;
      if (passedOver === passedOverMax) return { messages: page, next: id };
      continue;
    }
    if (page.length === size) return { messages: page, next: last };
    page.push(message);
    last = id;
  }
  return { messages: page, next: null };
}

/** The rooms of the case; of a case about people alone, what they wrote. */
function sourcesOf(readStore: ReadStore, { roomIds, personIds }: CaseDocument, look: Look): Source<PlacedMessage>[] {
  const rooms = look.roomId === null ? roomIds : [look.roomId];
  if (rooms.length > 0) return rooms.map((roomId) => postedSource(readStore, "postedInRoom", roomId));
  const people = look.personId === null ? personIds : [look.personId];
  return people.map((personId) => postedSource(readStore, "postedBy", personId));
}

const postedSource = (readStore: ReadStore, index: string, id: string): Source<PlacedMessage> => ({
  read: async (before, limit) =>
    (await readStore.range(messages, newest(index, [id], before, limit))).map((message) => ({
      id: message.postedPosition,
      message,
    })),
});

/** Whether a message lies in the case's rooms, was written by its people, and in its time. */
export function isWithin(found: CaseDocument, { roomId, senderId, sentAt }: MessageDocument): boolean {
  const { roomIds, personIds, from, to } = found;
  // A scope that was erased for good is empty, and would be one without limits.
  if (roomIds.length + personIds.length === 0) return false;
  if (roomIds.length > 0 && !roomIds.includes(roomId)) return false;
  if (personIds.length > 0 && !personIds.includes(senderId)) return false;
  return (from === null || sentAt >= from) && (to === null || sentAt <= to);
}

/** Words are looked for in the text of now and in those before, whatever their case. */
function isWanted({ roomId, senderId, text, versions }: MessageDocument, look: Look): boolean {
  if (look.roomId !== null && roomId !== look.roomId) return false;
  if (look.personId !== null && senderId !== look.personId) return false;
  const words = look.text?.toLowerCase() ?? "";
  return [text, ...versions.map((version) => version.text)].some((each) => each.toLowerCase().includes(words));
}
