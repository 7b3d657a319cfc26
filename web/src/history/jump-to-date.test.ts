import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { ApiError } from "../api/api.ts";
import { firstMessageFrom, pastDayOf } from "./jump-to-date.ts";

const noon = Date.parse("2026-11-27T12:00:00Z");

/** Where a jump goes in a room of ten, when the last message before the instant has this number. */
async function jumpWith(lastBefore: number | null, fromMs: number | null = noon): Promise<[unknown, unknown[]]> {
  const asked: unknown[] = [];
  const edges = lastBefore === null ? [] : [{ node: { message: { number: lastBefore } } }];
  const { connection } = fakeApi({
    LastMessageAt: ({ at }) => {
      asked.push(at);
      return { room: { lastNumber: 10, asOf: { messages: { edges } } } };
    },
    MessageOfNumber: ({ number }) => ({ room: { messages: { edges: [{ node: { id: `m${number}` } }] } } }),
  });
  return [await firstMessageFrom(connection, "r1", fromMs), asked];
}

test("a jump to an instant goes to the message after the last one before it", async (t) => {
  t.deepEqual(await jumpWith(4), ["m5", [{ happenedAt: "2026-11-27T11:59:59.999Z" }]]);
  t.deepEqual((await jumpWith(null))[0], "m1");
});

test("a jump to an instant of before the room goes to its first message; another error is passed on", async (t) => {
  const jump = (code: string) => {
    const { connection } = fakeApi({
      LastMessageAt: () => {
        throw new ApiError(code, "No.");
      },
      MessageOfNumber: ({ number }) => ({ room: { messages: { edges: [{ node: { id: `m${number}` } }] } } }),
    });
    return firstMessageFrom(connection, "r1", noon);
  };
  t.is(await jump("InstantInvalid"), "m1");
  await t.throwsAsync(jump("Internal"), { instanceOf: ApiError });
});

test("a jump behind the last message finds none", async (t) => {
  t.is((await jumpWith(10))[0], null);
});

test("a jump to the beginning asks for no instant", async (t) => {
  t.deepEqual(await jumpWith(null, null), ["m1", []]);
});

test("a day to jump to is a day of the calendar that has begun", (t) => {
  t.is(pastDayOf("2026-11-27", noon), new Date(2026, 10, 27).getTime());
  for (const day of ["2099-01-01", "", "27.11.", "2026-13-01"]) t.is(pastDayOf(day, noon), null, day);
});
