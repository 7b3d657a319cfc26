import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type MessageAsOf, messageAsOf, postedMoment } from "@logue/projection-service/contract/as-of.ts";
import {
  hasHappened,
  type Instant,
  type MessageChangeDocument,
  messageChanges,
} from "@logue/projection-service/contract/history.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { maySeeReplaced } from "../access.ts";
import { recordReplacedWords } from "../audit/record-looks.ts";
import type { RequestContext } from "../context.ts";
import { connection, pageSize, readCursor } from "../schema/connections.ts";

/** The source value of `MessageAsOf`. */
export interface MessageAsOfSource extends MessageAsOf {
  readonly message: MessageDocument;
  readonly instant: Instant;
  readonly isWithheld: boolean;
}

/** How a message of the past is shown; undefined where nothing of it is. */
export type ShowAsOf<Shown> = (message: MessageDocument, instant: Instant) => Promise<Shown | undefined>;

/** The message at the instant as it is stored, for any viewer; undefined before it was posted. */
export async function storedAsOf(
  readStore: ReadStore,
  message: MessageDocument,
  instant: Instant,
): Promise<MessageAsOf | undefined> {
  return messageAsOf(message, message.hasHistory ? await changesOf(readStore, message.id) : [], instant);
}

/**
 * The message at the instant, for this viewer; undefined before it was posted. What others replaced
 * since is shown after the look was recorded.
 */
export const seenAsOf =
  (context: RequestContext): ShowAsOf<MessageAsOfSource> =>
  async (message, instant) => {
    const asOf = await storedAsOf(context.services.readStore, message, instant);
    if (asOf === undefined) return undefined;
    const isWithheld = asOf.isReplacedSince && !maySeeReplaced(context, message);
    if (asOf.isReplacedSince && !isWithheld) await recordReplacedWords(context, message);
    return { ...asOf, ...(isWithheld && withheld), message, instant, isWithheld };
  };

const withheld = { text: "", blocks: [], fileIds: [] } as const;

const readAtOnce = 500;

async function changesOf(readStore: ReadStore, messageId: string): Promise<MessageChangeDocument[]> {
  const changes: MessageChangeDocument[] = [];
  for (;;) {
    const query = {
      index: "ofMessage",
      prefix: [messageId],
      ...(changes.length > 0 && { after: changes.at(-1)?.position ?? "" }),
    };
    const found = await readStore.range(messageChanges, { ...query, order: "ascending", limit: readAtOnce });
    changes.push(...found);
    if (found.length < readAtOnce) return changes;
  }
}

export interface BackwardArguments {
  readonly last: number | null;
  readonly before?: string | null;
}

export interface Placed {
  readonly message: MessageDocument;
}

export interface PageAsked<Shown extends Placed> {
  readonly instant: Instant;
  readonly asked: BackwardArguments;
  readonly show: ShowAsOf<Shown>;
}

/** A list of messages whose order is that of their numbers, and so of their positions. */
export interface NumberedMessages {
  readonly index: "timeline" | "thread";
  /** The room, or the root of the thread. */
  readonly id: string;
  readonly numberOf: (message: MessageDocument) => number | null;
  readonly lastNumber: number;
}

/** A page of what had been posted, from the end. */
export async function pageAsOf<Shown extends Placed>(
  readStore: ReadStore,
  list: NumberedMessages,
  { instant, asked, show }: PageAsked<Shown>,
) {
  const size = pageSize(asked.last, 50);
  const cursors = { name: `${list.index}-as-of`, isNumbered: true };
  const end = Number(readCursor(cursors, asked.before) ?? (await endAsOf(readStore, list, instant)) + 1);
  const query = { index: list.index, prefix: [list.id], before: end, order: "descending" } as const;
  const found = await readStore.range(messages, { ...query, limit: size + 1 });
  const page = found.slice(0, size).reverse();
  const edges = await edgesAsOf(page, { instant, show }, (message) => `${cursors.name}:${list.numberOf(message)}`);
  return connection(edges, { hasPreviousPage: found.length > size, hasNextPage: typeof asked.before === "string" });
}

export async function edgesAsOf<Shown extends Placed>(
  page: readonly MessageDocument[],
  { instant, show }: Pick<PageAsked<Shown>, "instant" | "show">,
  cursorOf: (message: MessageDocument) => string,
) {
  const seen = await Promise.all(page.map((message) => show(message, instant)));
  return seen.filter((node) => node !== undefined).map((node) => ({ cursor: cursorOf(node.message), node }));
}

/** So many replies in threads may stand behind the last message of a timeline. */
const repliesBetweenMax = 10;

/**
 * The number of the last message that had been posted, 0 for none. In a room the positions have an
 * index; else it is found by halving, since numbers follow positions.
 */
async function endAsOf(readStore: ReadStore, list: NumberedMessages, instant: Instant): Promise<number> {
  const { index, id, lastNumber } = list;
  if (index === "timeline" && instant.axis === "position") {
    const latest = { index: "postedInRoom", prefix: [id], before: `${instant.value}~`, order: "descending" } as const;
    const found = await readStore.range(messages, { ...latest, limit: repliesBetweenMax });
    const number = found.find((message) => message.number !== null)?.number;
    if (typeof number === "number") return number;
  }
  let known = 0;
  for (let beyond = lastNumber + 1; beyond - known > 1; ) {
    const middle = Math.floor((known + beyond) / 2);
    const query = { index, prefix: [id], after: middle - 1, before: middle + 1 };
    const [message] = await readStore.range(messages, { ...query, limit: 1 });
    if (message !== undefined && hasHappened(postedMoment(message), instant)) known = middle;
    else beyond = middle;
  }
  return known;
}
