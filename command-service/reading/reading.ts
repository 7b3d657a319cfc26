import type { Entity, EntityReference } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import type { NotificationLevel } from "../contract/reading.ts";
import { readingStream } from "../contract/streams.ts";
import { emptyMap, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

/**
 * What a person has read, and their settings for each room. All but the stars and the followed
 * threads are kept by room id.
 */
export interface ReadingState {
  /** By timeline: up to which number it is read. */
  readonly readUpTo: ShardedMap<number>;
  readonly favourites: ShardedMap<true>;
  readonly hidden: ShardedMap<true>;
  readonly muted: ShardedMap<true>;
  readonly levels: ShardedMap<NotificationLevel>;
  /** By room and message. */
  readonly stars: ShardedMap<true>;
  /** By thread: those that the person chose to follow, and has not unfollowed since. */
  readonly followedThreads: ShardedMap<true>;
}

const initialState: ReadingState = {
  readUpTo: emptyMap,
  favourites: emptyMap,
  hidden: emptyMap,
  muted: emptyMap,
  levels: emptyMap,
  stars: emptyMap,
  followedThreads: emptyMap,
};

export const readingEntity: Entity<ReadingState> = { streamOf: readingStream, initialState: () => initialState, evolve };

export const readingReference = (userId: string): EntityReference<ReadingState> => ({ entity: readingEntity, id: userId });

interface Timeline {
  readonly roomId: string;
  /** Null for the room's own. */
  readonly threadRootId: string | null;
}

export const timelineKey = ({ roomId, threadRootId }: Timeline): string => `${roomId}/${threadRootId ?? ""}`;

export const starKey = ({ roomId, messageId }: { readonly roomId: string; readonly messageId: string }): string =>
  `${roomId}/${messageId}`;

function evolve(state: ReadingState, event: Recorded): ReadingState {
  switch (event.type) {
    case "RoomRead":
      return { ...state, readUpTo: withEntry(state.readUpTo, timelineKey(event.data), event.data.number) };
    case "RoomMarkedUnread":
      return { ...state, readUpTo: withEntry(state.readUpTo, timelineKey(event.data), event.data.number - 1) };
    case "MessageStarred":
      return { ...state, stars: withEntry(state.stars, starKey(event.data), true) };
    case "MessageUnstarred":
      return { ...state, stars: withoutEntry(state.stars, starKey(event.data)) };
    case "ThreadFollowed":
      return { ...state, followedThreads: withEntry(state.followedThreads, timelineKey(event.data), true) };
    case "ThreadUnfollowed":
      return { ...state, followedThreads: withoutEntry(state.followedThreads, timelineKey(event.data)) };
    default:
      return evolveWishes(state, event);
  }
}

function evolveWishes(state: ReadingState, event: Recorded): ReadingState {
  switch (event.type) {
    case "RoomFavourited":
      return { ...state, favourites: withEntry(state.favourites, event.data.roomId, true) };
    case "RoomUnfavourited":
      return { ...state, favourites: withoutEntry(state.favourites, event.data.roomId) };
    case "RoomHidden":
      return { ...state, hidden: withEntry(state.hidden, event.data.roomId, true) };
    case "RoomShown":
      return { ...state, hidden: withoutEntry(state.hidden, event.data.roomId) };
    case "RoomMuted":
      return { ...state, muted: withEntry(state.muted, event.data.roomId, true) };
    case "RoomUnmuted":
      return { ...state, muted: withoutEntry(state.muted, event.data.roomId) };
    case "NotificationLevelChosen":
      return { ...state, levels: withEntry(state.levels, event.data.roomId, event.data.level) };
    default:
      return state;
  }
}
