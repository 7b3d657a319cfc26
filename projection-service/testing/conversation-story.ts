import type { EventData } from "@logue/command-service/contract/event.ts";
import { conversationStream, derivedId, roomStream } from "@logue/command-service/contract/streams.ts";
import { type Happened, openHistory } from "./history.ts";

export const ann = derivedId("ann");
export const ben = derivedId("ben");
export const cleo = derivedId("cleo");
export const general = derivedId("general");

export const messageId = (name: string): string => derivedId("message", name);

type Post = Partial<Omit<EventData<"MessagePosted">, "messageId">>;

/** Ann, Ben and Cleo in the room "general": each call says what happens next. */
export function openConversationStory() {
  const history = openHistory();
  const places = new Map<string, EventData<"MessagePosted">>();
  const conversation = conversationStream(general, 0);
  let lastNumber = 0;
  const placeOf = (name: string) => {
    const posted = places.get(name);
    if (posted === undefined) throw new Error(`Nobody posted ${name}.`);
    const { roomId, senderId, number, threadRootId, threadNumber } = posted;
    return { messageId: posted.messageId, roomId, senderId, number, threadRootId, threadNumber };
  };
  const mark = (name: string) => ({ messageId: messageId(name), roomId: general });

  return {
    history,
    roomCreated: (data: Partial<EventData<"RoomCreated">> = {}): Happened<"RoomCreated"> =>
      history.happened("RoomCreated", roomStream(data.roomId ?? general), {
        roomId: general,
        kind: "channel",
        visibility: "public",
        name: "general",
        topic: "",
        description: "",
        createdById: ann,
        memberIds: [ann, ben, cleo],
        origin: null,
        ...data,
      }),
    /**
     * Without a number of its own the message stands next in the timeline; a reply (`threadRootId`)
     * only in its thread.
     */
    posted: (name: string, data: Post = {}): Happened<"MessagePosted"> => {
      const isReply = data.threadRootId !== undefined && data.threadRootId !== null;
      if (!isReply) lastNumber += 1;
      const posted = {
        messageId: messageId(name),
        roomId: general,
        senderId: ann,
        number: isReply ? null : lastNumber,
        threadRootId: null,
        threadNumber: isReply ? 1 : null,
        mentionedUserIds: [],
        mentionsRoom: false,
        text: `text of ${name}`,
        quotedMessageId: null,
        fileIds: [],
        origin: null,
        ...data,
      };
      places.set(name, posted);
      return history.happened("MessagePosted", conversation, posted);
    },
    edited: (name: string, data: Partial<EventData<"MessageEdited">> = {}): Happened<"MessageEdited"> =>
      history.happened("MessageEdited", conversation, {
        ...placeOf(name),
        text: `new text of ${name}`,
        mentionedUserIds: [],
        mentionsRoom: false,
        editedById: ann,
        ...data,
      }),
    deleted: (name: string, deletedById = ann): Happened<"MessageDeleted"> =>
      history.happened("MessageDeleted", conversation, { ...placeOf(name), deletedById }),
    restored: (name: string, data: Partial<EventData<"MessageRestored">> = {}): Happened<"MessageRestored"> =>
      history.happened("MessageRestored", conversation, {
        ...placeOf(name),
        ...{ mentionedUserIds: [], mentionsRoom: false, restoredById: ben, sentAt: "2026-01-01T00:00:00.000Z" },
        ...data,
      }),
    reacted: (name: string, userId: string, emoji: string): Happened<"ReactionAdded"> =>
      history.happened("ReactionAdded", conversation, { ...mark(name), userId, emoji }),
    unreacted: (name: string, userId: string, emoji: string): Happened<"ReactionRemoved"> =>
      history.happened("ReactionRemoved", conversation, { ...mark(name), userId, emoji }),
    pinned: (name: string): Happened<"MessagePinned"> =>
      history.happened("MessagePinned", conversation, { ...mark(name), pinnedById: ben }),
    ...pollStory(history, conversation, mark),
    ...linkPreviewStory(history, conversation, mark),
    unpinned: (name: string): Happened<"MessageUnpinned"> =>
      history.happened("MessageUnpinned", conversation, { ...mark(name), unpinnedById: ben }),
  };
}

type Mark = (name: string) => { readonly messageId: string; readonly roomId: string };

const pollStory = (history: ReturnType<typeof openHistory>, conversation: string, mark: Mark) => ({
  pollClosed: (name: string, closedById: string): Happened<"PollClosed"> =>
    history.happened("PollClosed", conversation, { ...mark(name), closedById, emoji: ["one", "two"] }),
});

const linkPreviewStory = (history: ReturnType<typeof openHistory>, conversation: string, mark: Mark) => ({
  previewed: (name: string, ...urls: string[]): Happened<"LinkPreviewsAdded"> => {
    const previews = urls.map((url) => ({
      ...{ previewId: derivedId("preview", url), url, title: `title of ${url}` },
      ...{ description: null, siteName: null, picture: null },
    }));
    const previewIds = previews.map(({ previewId }) => previewId);
    const sentAt = "2026-01-01T00:00:00.000Z";
    return history.happened("LinkPreviewsAdded", conversation, { ...mark(name), senderId: ann, previewIds, previews, sentAt });
  },
  previewRemoved: (name: string, url: string): Happened<"LinkPreviewRemoved"> =>
    history.happened("LinkPreviewRemoved", conversation, {
      ...{ ...mark(name), previewId: derivedId("preview", url), removedById: ann },
    }),
});

export const cursor = (revision: number, segment = 0): string =>
  `${String(segment).padStart(6, "0")}:${String(revision).padStart(9, "0")}`;
