import type { RecordedEvent } from "../event-store.ts";

/** The most events and the most characters of JSON kept for readers that are a little behind. */
const eventsMax = 4096;
const charactersMax = 8 * 1024 * 1024;

/**
 * The end of the log in memory, shared by all live subscriptions, so that none of them has to read
 * the store for a new event.
 */
export interface LiveTail {
  /** Whether there is a follower; without one no event is kept. */
  readonly isFollowed: boolean;
  readonly isClosed: boolean;
  publish(events: readonly RecordedEvent[], characters: number): void;
  /** The cursor behind the newest event. */
  end(): number;
  /** Events from the cursor on, or undefined when the tail no longer reaches back that far. */
  read(cursor: number, limit: number): readonly RecordedEvent[] | undefined;
  /** `wake` is called after each publication, until `unfollow`. */
  follow(wake: () => void): void;
  unfollow(wake: () => void): void;
  close(): void;
}

export function openLiveTail(): LiveTail {
  const followers = new Set<() => void>();
  let events: RecordedEvent[] = [];
  let dropped = 0;
  let characters = 0;
  let isClosed = false;

  const drop = (count: number): void => {
    events = events.slice(count);
    dropped += count;
    characters = 0;
  };

  return {
    get isFollowed() {
      return followers.size > 0;
    },
    get isClosed() {
      return isClosed;
    },
    publish(published, publishedCharacters) {
      if (followers.size === 0) return;
      // All older events are dropped at once when the limit is reached: a reader that far behind
      // reads the store.
      if (events.length + published.length > eventsMax || characters > charactersMax) drop(events.length);
      for (const event of published) events.push(event);
      characters += publishedCharacters;
      for (const wake of followers) wake();
    },
    end: () => dropped + events.length,
    read: (cursor, limit) => (cursor < dropped ? undefined : events.slice(cursor - dropped, cursor - dropped + limit)),
    follow: (wake) => followers.add(wake),
    unfollow(wake) {
      followers.delete(wake);
      if (followers.size === 0) drop(events.length);
    },
    close() {
      isClosed = true;
      for (const wake of followers) wake();
    },
  };
}
