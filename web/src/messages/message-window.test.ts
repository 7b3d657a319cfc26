import test from "ava";
import fc from "fast-check";
import { emptyWindow, hasNewer, hasOlder, type MessageWindow, type WindowChange, windowAfter } from "./message-window.ts";

interface Message {
  readonly id: string;
  readonly number: number | null;
  readonly changeCursor: string;
}

const numberOf = ({ number }: Message): number | null => number;
const message = (number: number, version = 1): Message => ({ id: `m${number}`, number, changeCursor: `c${version}` });
const page = (from: number, to: number, version = 1): Message[] =>
  Array.from({ length: to - from + 1 }, (_, index) => message(from + index, version));

const after = (window: MessageWindow<Message>, ...changes: WindowChange<Message>[]): MessageWindow<Message> =>
  changes.reduce((current, change) => windowAfter(current, change, numberOf), window);
const shown = (from: number, to: number, lastNumber: number): MessageWindow<Message> =>
  after(emptyWindow, { kind: "shown", page: page(from, to), lastNumber });
const numbers = (window: MessageWindow<Message>) => window.messages.map(({ number }) => number);

test("a window knows whether there is more before and after it", (t) => {
  t.deepEqual([hasOlder(shown(3, 5, 9), numberOf), hasNewer(shown(3, 5, 9), numberOf)], [true, true]);
  t.deepEqual([hasOlder(shown(1, 9, 9), numberOf), hasNewer(shown(1, 9, 9), numberOf)], [false, false]);
  t.deepEqual([hasOlder(emptyWindow, numberOf), hasNewer(emptyWindow, numberOf)], [false, false]);
});

test("the next message is appended, and one beyond a gap is only counted", (t) => {
  const live = after(shown(3, 5, 5), { kind: "changed", message: message(6) });
  t.deepEqual(numbers(live), [3, 4, 5, 6]);
  const scrolledBack = after(shown(3, 5, 9), { kind: "changed", message: message(10) });
  t.deepEqual(numbers(scrolledBack), [3, 4, 5]);
  t.is(scrolledBack.lastNumber, 10);
});

test("the first message of an empty room is shown", (t) => {
  t.deepEqual(numbers(after(emptyWindow, { kind: "changed", message: message(1) })), [1]);
});

test("a newer version replaces a message, and an older one changes nothing", (t) => {
  const before = after(shown(1, 3, 3), { kind: "changed", message: message(2, 5) });
  t.is(before.messages[1]?.changeCursor, "c5");
  const later = after(before, { kind: "changed", message: message(2, 4) });
  t.is(later.messages[1], before.messages[1]);
  t.is(later.messages, before.messages);
});

test("messages that did not change stay the same objects", (t) => {
  const before = shown(5, 9, 9);
  const later = after(before, { kind: "joined", page: page(1, 6) }, { kind: "changed", message: message(7, 2) });
  t.deepEqual(numbers(later), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const number of [5, 6, 8, 9]) {
    t.is(
      later.messages.find((found) => found.number === number),
      before.messages.find((found) => found.number === number),
    );
  }
});

test("a page that would leave a gap is left out", (t) => {
  const before = shown(10, 12, 20);
  t.is(after(before, { kind: "joined", page: page(1, 8) }), before);
  t.is(after(before, { kind: "joined", page: page(14, 20) }), before);
  t.is(after(before, { kind: "joined", page: [] }), before);
  t.deepEqual(numbers(after(before, { kind: "joined", page: page(8, 9) })), [8, 9, 10, 11, 12]);
});

test("a page shown instead keeps versions that came later than the page", (t) => {
  const before = after(shown(1, 3, 3), { kind: "changed", message: message(3, 9) });
  const later = after(before, { kind: "shown", page: page(2, 4), lastNumber: 4 });
  t.deepEqual(numbers(later), [2, 3, 4]);
  t.is(later.messages[1]?.changeCursor, "c9");
});

test("a trimmed window can be continued on both sides", (t) => {
  const trimmed = after(shown(1, 9, 9), { kind: "trimmed", from: 3, to: 5 });
  t.deepEqual(numbers(trimmed), [3, 4, 5]);
  t.true(hasOlder(trimmed, numberOf) && hasNewer(trimmed, numberOf));
  t.deepEqual(
    numbers(after(trimmed, { kind: "joined", page: page(6, 9) }, { kind: "joined", page: page(1, 2) })),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
});

test("after any changes in any order, a window has no gap, no duplicate and the newest versions it was given", (t) => {
  const anyPage = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }))
    .map(([from, length, version]) => page(from, Math.min(20, from + length), version));
  const anyChange = fc.oneof(
    anyPage.map((found): WindowChange<Message> => ({ kind: "joined", page: found })),
    anyPage.map((found): WindowChange<Message> => ({ kind: "shown", page: found, lastNumber: 20 })),
    fc
      .tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 1, max: 9 }))
      .map(([number, version]): WindowChange<Message> => ({ kind: "changed", message: message(number, version) })),
    fc
      .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 10, max: 20 }))
      .map(([from, to]): WindowChange<Message> => ({ kind: "trimmed", from, to })),
  );
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 20 }), (changes) => {
      let window: MessageWindow<Message> = emptyWindow;
      for (const change of changes) {
        const known = new Map(window.messages.map(({ id, changeCursor }) => [id, changeCursor]));
        window = windowAfter(window, change, numberOf);
        const found = numbers(window);
        t.deepEqual(
          found,
          found.map((_, index) => (found[0] ?? 0) + index),
        );
        for (const { id, changeCursor } of window.messages) t.true(changeCursor >= (known.get(id) ?? ""));
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
