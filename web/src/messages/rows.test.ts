import test from "ava";
import { createRowLayout, type RowMessage } from "./rows.ts";

const at = (time: string, senderId: string, id = `${senderId}-${time}`): RowMessage => ({
  id,
  sentAt: `2026-11-${time}`,
  sender: { id: senderId },
});
const layout = (messages: readonly RowMessage[]) =>
  createRowLayout<RowMessage>()(messages).map(({ isFirstOfGroup }) => isFirstOfGroup);

test("messages of one person within five minutes stand together", (t) => {
  const together = [at("27T12:00:00Z", "ada"), at("27T12:04:00Z", "ada"), at("27T12:08:00Z", "ada")];
  t.deepEqual(layout(together), [true, false, false]);
  t.deepEqual(layout([at("27T12:00:00Z", "ada"), at("27T12:05:00Z", "ada")]), [true, true]);
  t.deepEqual(layout([at("27T12:00:00Z", "ada"), at("27T12:01:00Z", "rafi")]), [true, true]);
  t.deepEqual(layout([at("27T12:00:00Z", "ada"), { ...at("27T12:01:00Z", "ada"), quotedMessage: {} }]), [true, true]);
});

test("the first message of each day carries the day", (t) => {
  const rows = createRowLayout<RowMessage>()([at("26T12:00:00Z", "ada"), at("26T12:01:00Z", "ada"), at("27T12:00:00Z", "ada")]);
  t.deepEqual(
    rows.map(({ day }) => day),
    ["2026-11-26", null, "2026-11-27"],
  );
});

test("a row stays the same object until its message or its place changes", (t) => {
  const rowsOf = createRowLayout<RowMessage>();
  const [first, second, third] = [at("27T12:00:00Z", "ada"), at("27T12:01:00Z", "ada"), at("27T12:02:00Z", "rafi")] as const;
  const before = rowsOf([first, second]);
  const after = rowsOf([first, second, third]);
  t.is(after[0], before[0]);
  t.is(after[1], before[1]);

  const edited = rowsOf([first, { ...second }, third]);
  t.is(edited[0], before[0]);
  t.not(edited[1], before[1]);
  t.is(edited[2], after[2]);

  const withOlder = rowsOf([at("27T11:59:00Z", "ada"), first, second, third]);
  t.false(withOlder[1]?.isFirstOfGroup);
  t.is(withOlder[2], before[1]);
});

test("what was written before the row above begins anew and says so; people who write at once do not", (t) => {
  const rows = createRowLayout<RowMessage>()([
    at("27T12:00:00Z", "ada"),
    at("27T11:59:59Z", "ada"),
    at("26T12:00:00Z", "ada"),
    at("27T12:01:00Z", "ada"),
    at("27T11:30:00Z", "ada"),
  ]);
  t.deepEqual(
    rows.map(({ day, isOlder, isFirstOfGroup }) => [day, isOlder, isFirstOfGroup]),
    [
      ["2026-11-27", false, true],
      [null, false, false],
      ["2026-11-26", true, true],
      ["2026-11-27", false, true],
      ["2026-11-27", true, true],
    ],
  );
});
