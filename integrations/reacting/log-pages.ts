import { setImmediate as othersTurn } from "node:timers/promises";
import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { type ReadableLog, readLogPage } from "@logue/infra/event-store/replaying/read-range.ts";

/** Opens the personal data of events. */
export type OpenEvents = (events: readonly RecordedEvent[]) => Promise<readonly RecordedEvent[]> | readonly RecordedEvent[];

/** Reads the log for many instances: those that are near each other share what was read. */
export interface LogPages {
  /** Events after this position, oldest first; none at the end of the log. */
  readAfter(after: Position): Promise<readonly Recorded[]>;
}

export interface LogPagesOptions {
  readonly history: ReadableLog;
  readonly openEvents: OpenEvents;
  readonly pageMax?: number;
  readonly clock: () => number;
}

interface Page {
  readonly after: Position;
  readonly readAtMs: number;
  readonly events: Promise<readonly Recorded[]>;
}

const pagesMax = 8;
/** Pages hold words in clear text: they are dropped soon, as an erasure expects. */
const keptForMs = 2_000;

export function createLogPages({ history, openEvents, pageMax = 200, clock }: LogPagesOptions): LogPages {
  let pages: readonly Page[] = [];

  async function read(after: Position): Promise<readonly Recorded[]> {
    // An instance that is far behind reads page after page, of a store that answers at once.
    await othersTurn();
    const { events } = await readLogPage(history, { after }, pageMax);
    return (await openEvents(events)) as readonly Recorded[];
  }
  async function readAfter(after: Position): Promise<readonly Recorded[]> {
    pages = pages.filter(({ readAtMs }) => readAtMs > clock() - keptForMs);
    for (const page of pages.filter((each) => each.after <= after)) {
      const left = (await page.events).filter(({ position }) => position > after);
      if (left.length > 0 || page.after === after) return left;
    }
    const page = { after, readAtMs: clock(), events: read(after) };
    pages = [page, ...pages].slice(0, pagesMax);
    const events = await page.events.catch((error: unknown) => {
      pages = pages.filter((each) => each !== page);
      throw error;
    });
    if (events.length === 0) pages = pages.filter((each) => each !== page);
    return events;
  }
  return { readAfter };
}
