import { uuidv7 } from "../api/uuid.ts";
import type { HistoryState, Router } from "../layout/router.svelte.ts";
import type { LeftPlace, Timeline } from "./timeline.svelte.ts";

/** The part of the workspace of which it is noted where its lists are scrolled to. */
export interface Lists {
  readonly router: Pick<Router, "route">;
  readonly timeline: Pick<Timeline, "find" | "hasNewer"> | undefined;
}

/** The message at the top of a list, and how much of it lies above the list. */
interface TopMessage {
  readonly messageId: string;
  readonly offsetPixels: number;
}

/** An entry of the history that was shown: one that is shown by Back or Forward has its id already. */
interface ShownState extends HistoryState {
  readonly screenId?: string;
}

/** One screen of the history, and where its lists are; a list at its end has no place. */
interface Screen {
  readonly roomId: string | null;
  readonly threadRootId: string | null;
  readonly room: LeftPlace | null;
  readonly thread: TopMessage | null;
}

export interface LeftPlaces {
  /** Where the reader was in the room that Back or Forward has led to. */
  readonly room: () => LeftPlace | null;
  /** Where the reader was in the thread that Back or Forward has led to. */
  readonly thread: () => TopMessage | null;
  readonly close: () => void;
}

/** Nearer to its end than this, a list counts as being there. */
const nearEndPixels = 40;

const ofLists = new WeakMap<Lists, LeftPlaces>();

/** The places of one client, noted from the first call on. */
export function leftPlacesOf(lists: Lists): LeftPlaces {
  const known = ofLists.get(lists) ?? notePlaces(lists);
  ofLists.set(lists, known);
  return known;
}

/** Notes where rooms and threads are scrolled to, for each screen in the browser's history. */
function notePlaces(lists: Lists): LeftPlaces {
  const screens = new Map<string, Screen>();
  let shownId = "";
  let shown = screenNow(lists, undefined);

  const onscroll = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement && target.matches('[role="log"]'))) return;
    const isAtEnd = target.scrollHeight - target.clientHeight - target.scrollTop < nearEndPixels;
    if (target.closest("aside")) shown = { ...shown, thread: isAtEnd ? null : topMessageIn(target) };
    else if (lists.timeline)
      shown = { ...shown, room: isAtEnd && !lists.timeline.hasNewer ? null : placeIn(target, lists.timeline) };
  };
  addEventListener("scroll", onscroll, { capture: true, passive: true });
  const stop = $effect.root(() => {
    $effect(() => {
      const next = screenNow(lists, shown);
      screens.set(shownId, shown);
      [shownId, shown] = [idOfShown(), next];
    });
  });
  const left = (): Screen | undefined => screens.get(stateNow().screenId ?? "none");
  return {
    room: () => left()?.room ?? null,
    thread: () => left()?.thread ?? null,
    close: () => {
      removeEventListener("scroll", onscroll, { capture: true });
      stop();
    },
  };
}

const stateNow = (): ShownState => (history.state as ShownState | null) ?? { depth: 0 };

/** The id of the present entry of the history, which it is given where it has none. */
function idOfShown(): string {
  const state = stateNow();
  const screenId = state.screenId ?? uuidv7();
  if (state.screenId === undefined) history.replaceState({ ...state, screenId } satisfies ShownState, "");
  return screenId;
}

/** What is shown now: the list of a room stays where it was while threads beside it come and go. */
function screenNow({ router }: Lists, before: Screen | undefined): Screen {
  const { roomId, threadRootId } = router.route.screen === "room" ? router.route : { roomId: null, threadRootId: null };
  return {
    roomId,
    threadRootId,
    room: before?.roomId === roomId ? before.room : null,
    thread: before?.threadRootId === threadRootId ? before.thread : null,
  };
}

function placeIn(list: HTMLElement, timeline: Pick<Timeline, "find">): LeftPlace | null {
  const top = topMessageIn(list);
  const number = top === null ? null : (timeline.find(top.messageId)?.number ?? null);
  return top === null || number === null ? null : { kind: "left", number, offsetPixels: top.offsetPixels };
}

function topMessageIn(list: HTMLElement): TopMessage | null {
  const listTop = list.getBoundingClientRect().top;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-message-id]")];
  const row = rows.find((other) => other.getBoundingClientRect().bottom > listTop);
  const messageId = row?.dataset.messageId;
  const item = row?.parentElement;
  return messageId && item ? { messageId, offsetPixels: listTop - item.getBoundingClientRect().top } : null;
}
