import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type CustomEmojiDocument, customEmoji } from "../contract/custom-emoji.ts";
import type { EventRecord, Step } from "../projection.ts";

const add: Step<CustomEmojiDocument, EventRecord<"EmojiAdded">> = {
  collection: customEmoji,
  isFirst: true,
  ids: ({ data }) => [data.name],
  fold: (_removedBefore, event, id) => {
    const { fileId, addedById } = event.data;
    return { id, fileId, addedById, addedAt: occurredAt(event), isRemoved: false, changed: event.position };
  },
};

const remove: Step<CustomEmojiDocument, EventRecord<"EmojiRemoved">> = {
  collection: customEmoji,
  ids: ({ data }) => [data.name],
  fold: (emoji, { position }) => emoji && { ...emoji, isRemoved: true, changed: position },
};

/** The emoji's part of the workspace projection. */
export const customEmojiReads = { EmojiAdded: [add], EmojiRemoved: [remove] };
