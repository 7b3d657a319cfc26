/** What a window needs to know of a message. */
export interface Versioned {
  readonly id: string;
  /** Greater in later versions of the same message. */
  readonly changeCursor: string;
}

/** A stretch of numbered messages without gaps, oldest first. Numbers begin with 1. */
export interface MessageWindow<Message extends Versioned> {
  readonly messages: readonly Message[];
  /** The number of the newest message that exists, loaded or not. */
  readonly lastNumber: number;
}

export type NumberOf<Message> = (message: Message) => number | null;

/**
 * The changes of a window. Pages and single changes go through the same function, so that their
 * order does not matter.
 */
export type WindowChange<Message> =
  /** Shows this page instead of what is loaded. */
  | { readonly kind: "shown"; readonly page: readonly Message[]; readonly lastNumber: number }
  /** Adds a page that touches or overlaps what is loaded. A page that would leave a gap is left out. */
  | { readonly kind: "joined"; readonly page: readonly Message[] }
  /** A message is new or has another version. */
  | { readonly kind: "changed"; readonly message: Message }
  /** The newest message of the room has this number. */
  | { readonly kind: "counted"; readonly lastNumber: number }
  /** Shows what is loaded otherwise, such as without what was withdrawn. */
  | { readonly kind: "rewritten"; readonly as: (message: Message) => Message }
  /** Keeps the messages with these numbers alone. */
  | { readonly kind: "trimmed"; readonly from: number; readonly to: number };

export const emptyWindow = { messages: [], lastNumber: 0 } as const;

/** The window after a change. Messages that did not change stay the same objects. */
export function windowAfter<Message extends Versioned>(
  window: MessageWindow<Message>,
  change: WindowChange<Message>,
  numberOf: NumberOf<Message>,
): MessageWindow<Message> {
  switch (change.kind) {
    case "shown":
      // The page may be older than what was counted since.
      return {
        messages: inOrder(merged(window.messages, change.page), change.page, numberOf),
        lastNumber: Math.max(window.lastNumber, change.lastNumber),
      };
    case "joined":
      return joined(window, change.page, numberOf);
    case "changed":
      return changed(window, change.message, numberOf);
    case "counted":
      return change.lastNumber > window.lastNumber ? { ...window, lastNumber: change.lastNumber } : window;
    case "rewritten":
      return rewritten(window, change.as);
    case "trimmed":
      return {
        ...window,
        messages: window.messages.filter((message) => isBetween(numberOf(message), change.from, change.to)),
      };
  }
}

function rewritten<Message extends Versioned>(
  window: MessageWindow<Message>,
  as: (message: Message) => Message,
): MessageWindow<Message> {
  const messages = window.messages.map(as);
  return messages.every((message, index) => message === window.messages[index]) ? window : { ...window, messages };
}

export const hasOlder = <Message extends Versioned>(window: MessageWindow<Message>, numberOf: NumberOf<Message>): boolean =>
  (firstNumberIn(window, numberOf) ?? 1) > 1;

export const hasNewer = <Message extends Versioned>(window: MessageWindow<Message>, numberOf: NumberOf<Message>): boolean =>
  (lastNumberIn(window, numberOf) ?? 0) < window.lastNumber;

/** The numbers of the first and the last message that is loaded, null while there is none. */
export function firstNumberIn<Message extends Versioned>(
  { messages: [first] }: Pick<MessageWindow<Message>, "messages">,
  numberOf: NumberOf<Message>,
): number | null {
  return first === undefined ? null : numberOf(first);
}

export function lastNumberIn<Message extends Versioned>(
  { messages }: Pick<MessageWindow<Message>, "messages">,
  numberOf: NumberOf<Message>,
): number | null {
  const last = messages.at(-1);
  return last === undefined ? null : numberOf(last);
}

/** The newer version of each message that both have. */
function merged<Message extends Versioned>(known: readonly Message[], page: readonly Message[]): Map<string, Message> {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of page) byId.set(message.id, newerOf(byId.get(message.id), message));
  return byId;
}

const newerOf = <Message extends Versioned>(known: Message | undefined, message: Message): Message =>
  known !== undefined && known.changeCursor >= message.changeCursor ? known : message;

function inOrder<Message extends Versioned>(
  byId: ReadonlyMap<string, Message>,
  listed: readonly Message[],
  numberOf: NumberOf<Message>,
): Message[] {
  return listed
    .map((message) => byId.get(message.id) ?? message)
    .sort((left, right) => (numberOf(left) ?? 0) - (numberOf(right) ?? 0));
}

function joined<Message extends Versioned>(
  window: MessageWindow<Message>,
  page: readonly Message[],
  numberOf: NumberOf<Message>,
): MessageWindow<Message> {
  const numbers = page.map((message) => numberOf(message) ?? 0);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const from = firstNumberIn(window, numberOf) ?? first;
  const to = lastNumberIn(window, numberOf) ?? last;
  if (page.length === 0 || last < from - 1 || first > to + 1) return window;
  const byId = merged(window.messages, page);
  return { messages: inOrder(byId, [...byId.values()], numberOf), lastNumber: Math.max(window.lastNumber, last) };
}

function changed<Message extends Versioned>(
  window: MessageWindow<Message>,
  message: Message,
  numberOf: NumberOf<Message>,
): MessageWindow<Message> {
  const number = numberOf(message);
  if (number === null) return window;
  const lastNumber = Math.max(window.lastNumber, number);
  const index = window.messages.findIndex(({ id }) => id === message.id);
  if (index >= 0) {
    const known = window.messages[index];
    return newerOf(known, message) === known
      ? { ...window, lastNumber }
      : { messages: window.messages.with(index, message), lastNumber };
  }
  const isNext = number === (lastNumberIn(window, numberOf) ?? 0) + 1;
  return { messages: isNext ? [...window.messages, message] : window.messages, lastNumber };
}

const isBetween = (number: number | null, from: number, to: number): boolean => number !== null && number >= from && number <= to;
