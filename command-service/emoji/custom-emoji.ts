import { emojiNameOf } from "../contract/emoji.ts";
import type { EventData } from "../contract/event.ts";
import { emptyMap, entryOf, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

/** An emoji that was added and not removed. */
export interface CustomEmoji {
  readonly fileId: string;
  readonly addedById: string;
}

/** The emoji of a workspace by name, and how many they are. */
export interface CustomEmojiState {
  readonly byName: ShardedMap<CustomEmoji>;
  readonly count: number;
}

export const noCustomEmoji: CustomEmojiState = { byName: emptyMap, count: 0 };

export function withEmoji(state: CustomEmojiState, { name, fileId, addedById }: EventData<"EmojiAdded">): CustomEmojiState {
  const count = entryOf(state.byName, name) === undefined ? state.count + 1 : state.count;
  return { byName: withEntry(state.byName, name, { fileId, addedById }), count };
}

export const withoutEmoji = (state: CustomEmojiState, { name }: EventData<"EmojiRemoved">): CustomEmojiState =>
  entryOf(state.byName, name) === undefined ? state : { byName: withoutEntry(state.byName, name), count: state.count - 1 };

/** The part of the workspace's state that is asked here. */
interface HasCustomEmoji {
  readonly customEmoji: CustomEmojiState;
}

export const customEmojiOf = ({ customEmoji }: HasCustomEmoji, name: string): CustomEmoji | undefined =>
  entryOf(customEmoji.byName, name);

/**
 * The name of an emoji that people can use now: of Unicode, or of the workspace. Undefined when
 * there is none.
 */
export const usableEmojiName = (workspace: HasCustomEmoji, text: string): string | undefined =>
  emojiNameOf(text) ?? (customEmojiOf(workspace, text) === undefined ? undefined : text);
