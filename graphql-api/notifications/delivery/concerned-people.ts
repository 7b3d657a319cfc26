import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { pagesOf } from "@logue/infra/read-store/pages-of.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type Keyword, keywordOf, notedWords } from "@logue/projection-service/contract/keywords.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { memberships, type RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { threadParticipations, threadReadings } from "@logue/projection-service/contract/threads.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { everyMember } from "../../rooms/every-member.ts";

const pageMax = 500;
const keywordsKnownForMs = 5 * 60_000;

/** Finds those whom a message may concern, without looking at every member of its room. */
export interface ConcernedPeople {
  /** Ids of people, in pages; more people than it concerns, and none twice in a page. */
  of(message: MessageDocument, room: RoomDocument, reasons: ReadonlySet<NotificationReason>): AsyncIterable<readonly string[]>;
}

interface Options {
  readonly readStore: Pick<ReadStore, "range">;
  readonly clock: () => number;
}

export function createConcernedPeople({ readStore, clock }: Options): ConcernedPeople {
  const keywordPeople = createKeywordPeople({ readStore, clock });
  return {
    async *of(message, room, reasons) {
      if (message.mentionsRoom && room.kind === "channel") return yield* members(readStore, room.id);
      const found = new Set([...message.mentionedUserIds, ...room.directMemberIds]);
      for (const userId of await followers(readStore, message)) found.add(userId);
      if (reasons.has("message") && message.number !== null)
        for (const userId of await wantEverything(readStore, room.id)) found.add(userId);
      if (reasons.has("keyword")) for (const userId of await keywordPeople(message)) found.add(userId);
      found.delete(message.senderId);
      if (found.size > 0) yield [...found];
    },
  };
}

async function* members(readStore: Options["readStore"], roomId: string): AsyncIterable<readonly string[]> {
  for await (const page of pagesOf(readStore, memberships, everyMember(roomId)))
    if (page.length > 0) yield page.map(({ userId }) => userId);
}

async function followers(readStore: Options["readStore"], { threadRootId }: MessageDocument): Promise<string[]> {
  if (threadRootId === null) return [];
  const ofThread = { index: "ofThread", prefix: [threadRootId], limit: pageMax };
  const [taking, choosing] = await Promise.all([
    readStore.range(threadParticipations, ofThread),
    readStore.range(threadReadings, ofThread),
  ]);
  return [...taking, ...choosing.filter(({ followed }) => followed !== null)].map(({ userId }) => userId);
}

const wantEverything = async (readStore: Options["readStore"], roomId: string): Promise<string[]> =>
  (await readStore.range(readings, { index: "ofLevel", prefix: [roomId, "everything"], limit: pageMax })).map(
    ({ userId }) => userId,
  );

/** Keywords are known for some minutes: they are looked for in every message. */
function createKeywordPeople({ readStore, clock }: Options) {
  let known: { readonly readAtMs: number; readonly people: ReadonlyMap<string, readonly Keyword[]> } | undefined;
  return async ({ text, blockText }: MessageDocument): Promise<string[]> => {
    if (known === undefined || clock() - known.readAtMs > keywordsKnownForMs)
      known = { readAtMs: clock(), people: await readKeywords(readStore) };
    const words = notedWords(text, blockText);
    return [...known.people].flatMap(([userId, keywords]) => (words.haveOneOf(keywords) ? [userId] : []));
  };
}

async function readKeywords(readStore: Options["readStore"]): Promise<ReadonlyMap<string, readonly Keyword[]>> {
  const found = new Map<string, readonly Keyword[]>();
  for (let after = ""; ; ) {
    const page = await readStore.range(users, { index: "directory", prefix: [true], after, limit: pageMax });
    for (const { id, settings } of page) {
      const { notificationKeywords } = settingsOf("person", settings);
      if (notificationKeywords.length > 0) found.set(id, notificationKeywords.map(keywordOf));
    }
    if (page.length < pageMax) return found;
    after = page.at(-1)?.sortName ?? after;
  }
}
