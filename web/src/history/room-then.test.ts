import test from "ava";
import { fakeApi, user } from "../../testing/fake-api.ts";
import { pastMessage } from "../../testing/fake-history.ts";
import { ApiError } from "../api/api.ts";
import { RoomThen } from "./room-then.svelte.ts";

const instant = "2026-11-21T18:32:00.000Z";
const nowMs = Date.parse("2026-11-27T12:00:00Z");

const pageOf = (ids: readonly string[], startCursor: string | null) => ({
  edges: ids.map((id) => ({ node: pastMessage(id) })),
  pageInfo: { hasPreviousPage: startCursor !== null, startCursor },
});
const membersOf = (ids: readonly string[], endCursor: string | null) => ({
  edges: ids.map((id) => ({ node: { role: "MEMBER", user: user(id) } })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const asOf = { name: "quay", members: membersOf(["ada"], "c1"), messages: pageOf(["m3", "m4"], "b3") };

const invalid = (): never => {
  throw new ApiError("InstantInvalid", "The instant is not there.");
};

function roomAt(written: string, answers: Parameters<typeof fakeApi>[0]) {
  const api = fakeApi(answers);
  return { api, past: new RoomThen(api.connection, "harbour", written, () => nowMs) };
}

test("a room of the past has its facts, and its messages and members page by page", async (t) => {
  const { api, past } = roomAt(instant, {
    RoomThen: () => ({ room: { asOf } }),
    MessagesThen: () => ({ room: { asOf: { messages: pageOf(["m1", "m2"], null) } } }),
    MembersThen: () => ({ room: { asOf: { members: membersOf(["ben"], null) } } }),
  });
  await past.load();
  await past.messages.loadOlder();
  await past.moreMembers();
  t.is(past.facts?.name, "quay");
  t.deepEqual(
    past.messages.messages.map(({ id }) => id),
    ["m1", "m2", "m3", "m4"],
  );
  t.false(past.messages.hasOlder);
  t.deepEqual(
    past.members.map(({ user: { id } }) => id),
    ["ada", "ben"],
  );
  const at = { recordedAt: instant };
  t.deepEqual(api.asked[1]?.variables, { roomId: "harbour", at, before: "b3" });
  t.deepEqual(api.asked[2]?.variables, { roomId: "harbour", at, after: "c1" });
});

test("a time that has not come, and what is no time, are said without asking", async (t) => {
  for (const [written, words] of [
    ["2026-11-27T12:00:01Z", /has not come yet/],
    ["soon", /no date and time/],
  ] as const) {
    const { api, past } = roomAt(written, {});
    await past.load();
    t.regex(past.problem ?? "", words);
    t.deepEqual(api.asked, []);
  }
});

test("before the room was made here, the times that an import claims are shown", async (t) => {
  const { api, past } = roomAt(instant, {
    RoomThen: ({ at }) => ("recordedAt" in (at as object) ? invalid() : { room: { asOf } }),
  });
  await past.load();
  t.is(past.facts?.name, "quay");
  t.deepEqual(api.asked[1]?.variables.at, { happenedAt: instant });
  t.deepEqual(past.at, { happenedAt: instant });
});

test("before there was anything, the day on which the room was made is said", async (t) => {
  const { past } = roomAt(instant, {
    RoomThen: invalid,
    RoomAbout: () => ({ room: { createdAt: "2026-11-22T09:00:00.000Z" } }),
  });
  await past.load();
  t.regex(past.problem ?? "", /did not exist yet then: it was created on .*22/);
});

test("a room that the viewer may not read is missing", async (t) => {
  const { past } = roomAt(instant, { RoomThen: () => ({ room: null }) });
  await past.load();
  t.true(past.isMissing);
  t.is(past.problem, null);
});
