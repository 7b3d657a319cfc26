import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { ReadableLog } from "@logue/infra/event-store/replaying/read-range.ts";
import { readError } from "../execution/store-errors.ts";
import type { LiveSource } from "../fan-out/live-subscription.ts";
import { type HistoricChangeSource, historicChange } from "./historic-changes.ts";
import { type WantedHistory, wantedEvents } from "./room-history.ts";
import type { RoomLogs } from "./room-log.ts";

export interface Pace {
  /** How many times as fast as it happened. */
  readonly speed: number;
  readonly pauseMaxMs: number;
}

export interface Replay {
  readonly roomId: string;
  readonly log: ReadableLog;
  readonly wanted: WantedHistory;
  readonly open: RoomLogs["open"];
  readonly pace: Pace;
  /** Waits for so long, or until the replay ends. */
  readonly rest: (pauseMs: number) => Promise<void>;
  readonly hasEnded: () => boolean;
}

/** So that no replay takes more of the process than a person can follow. */
const pauseMinMs = 10;

/**
 * The pause after an event before the next, as times are claimed: what an import brought is played as
 * fast as it happened in its source. Times may go backwards.
 */
export function pauseBetween(event: RecordedEvent, next: RecordedEvent, { speed, pauseMaxMs }: Pace): number {
  const gapMs = Date.parse(occurredAt(next)) - Date.parse(occurredAt(event));
  return Math.max(pauseMinMs, Math.min(pauseMaxMs, Math.round(gapMs / speed)));
}

/**
 * The changes, each sent when its time has come. An event is opened right before it is sent, so that
 * nothing is played that was erased during a pause.
 */
export async function* playHistory(replay: Replay): AsyncGenerator<readonly HistoricChangeSource[], void> {
  const { roomId, open, pace, rest, hasEnded } = replay;
  const change = async (event: RecordedEvent, pauseMs: number | null) => [historicChange(await open(event), roomId, pauseMs)];
  let held: RecordedEvent | undefined;
  try {
    for await (const event of wantedEvents(replay.log, replay.wanted)) {
      if (held !== undefined) {
        const pauseMs = pauseBetween(held, event, pace);
        yield await change(held, pauseMs);
        await rest(pauseMs);
      }
      if (hasEnded()) return;
      held = event;
    }
    if (held !== undefined) yield await change(held, null);
  } catch (error) {
    throw readError(error);
  }
}

/** A subscription's source that ends with its backfill, and is sent nothing live. */
export const replaySource = (replay: () => Replay): LiveSource => ({
  isFinite: true,
  backfill: () => playHistory(replay()),
  wasSent: () => true,
  isOvertaken: () => false,
  resync: () => Promise.reject(new Error("A replay misses nothing.")),
});
