import test from "ava";
import { entry, room } from "../../testing/fake-rooms.ts";
import type { EntryPartsFragment } from "../generated/operations.ts";
import { add, moveRoom, show } from "./section-changes.ts";
import { fillSections, type Section, sectionsAtFirst } from "./sections.ts";

const channel = (id: string, more: Partial<EntryPartsFragment> = {}) =>
  entry({ room: room({ id, name: id }), displayName: id, ...more });
const direct = (id: string, lastMessageAt: string) =>
  entry({ room: room({ id, kind: "DIRECT", lastMessageAt }), displayName: id });

const filled = (sections: readonly Section[], entries: readonly EntryPartsFragment[], heldRoomId: string | null = null) =>
  fillSections(sections, entries, heldRoomId).map(({ title, entries: listed }) => [
    title,
    ...listed.map(({ room: { id } }) => id),
  ]);

test("a person who has arranged nothing sees favourites where there are some, channels by name, and the latest conversations first", (t) => {
  const entries = [channel("b"), channel("a"), direct("ben", "2026-01-01"), direct("zoe", "2026-02-01")];
  t.deepEqual(filled(sectionsAtFirst, entries), [
    ["Channels", "a", "b"],
    ["Direct messages", "zoe", "ben"],
  ]);
  t.deepEqual(filled(sectionsAtFirst, [...entries, channel("c", { isFavourite: true })])[0], ["Favourites", "c"]);
});

test("every room is in one section: unread before favourite before own before channels", (t) => {
  let sections = show("UNREAD", true)(add("s", "Ships")(sectionsAtFirst));
  for (const id of ["a", "b", "c"]) sections = moveRoom(id, "s")(sections);
  const entries = [
    channel("a"),
    channel("b", { isFavourite: true }),
    channel("c", { unreadCount: 1 }),
    channel("d", { unreadCount: 1, isMuted: true }),
  ];
  t.deepEqual(filled(sections, entries), [
    ["Favourites", "b"],
    ["Unread", "c"],
    ["Ships", "a"],
    ["Channels", "d"],
    ["Direct messages"],
  ]);
});

test("the room that was unread when it was opened stays where it is until another one is opened", (t) => {
  const sections = show("UNREAD", true)(sectionsAtFirst);
  t.deepEqual(filled(sections, [channel("a")], "a")[0], ["Unread", "a"]);
  t.deepEqual(filled(sections, [channel("a")], "b")[0], ["Channels", "a"]);
});

test("an archived channel is listed among the favourites only", (t) => {
  const archived = { room: room({ id: "a", archivedAt: "2026-11-27T12:00:00.000Z" }) };
  const sections = moveRoom("a", "s")(add("s", "Ships")(sectionsAtFirst));
  t.false(
    filled(sections, [entry(archived)])
      .flat()
      .includes("a"),
  );
  t.deepEqual(filled(sections, [entry({ ...archived, isFavourite: true })])[0], ["Favourites", "a"]);
});

test("a section counts its unread rooms and its mentions, muted rooms left out", (t) => {
  const unread = { unreadCount: 3, mentionCount: 2 };
  const entries = [channel("a", unread), channel("b", { unreadCount: 1 }), channel("c", { ...unread, isMuted: true })];
  const [channels] = fillSections(sectionsAtFirst, entries, null);
  t.like(channels, { unreadRooms: 2, mentionCount: 2 });
});
