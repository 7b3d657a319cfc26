import test from "ava";
import { entry, room } from "../../testing/fake-rooms.ts";
import type { EntryPartsFragment, RoomPermission } from "../generated/operations.ts";
import { roomActions } from "./room-actions.ts";

const idsOf = (given: EntryPartsFragment): string[] => roomActions(given).map(({ id }) => id);
const everyPermission: RoomPermission[] = [
  "ROOM_RENAME",
  "ROOM_SET_TOPIC",
  "ROOM_SET_VISIBILITY",
  "ROOM_ADD_MEMBERS",
  "ROOM_ARCHIVE",
];

test("a member without permissions of a channel can only change their own settings", (t) => {
  t.deepEqual(
    idsOf(entry()).filter((id) => !id.startsWith("notify-")),
    ["favourite", "mute", "copy-link", "about", "members", "pins", "files", "jump", "history", "as-of", "settings", "leave"],
  );
});

test("each permission adds its action", (t) => {
  const offered = idsOf(entry({ permissions: everyPermission }));
  for (const id of ["add-people", "rename", "visibility", "archive"]) t.true(offered.includes(id), id);
  for (const [permission, id] of [
    ["ROOM_ADD_MEMBERS", "add-people"],
    ["ROOM_RENAME", "rename"],
    ["ROOM_SET_VISIBILITY", "visibility"],
    ["ROOM_ARCHIVE", "archive"],
  ] as const)
    t.false(idsOf(entry({ permissions: everyPermission.filter((other) => other !== permission) })).includes(id), id);
});

test("an archived channel can be unarchived and left, and not changed", (t) => {
  const archived = entry({ permissions: everyPermission, room: room({ archivedAt: "2026-11-27T12:00:00.000Z" }) });
  for (const id of ["rename", "visibility", "add-people"]) t.false(idsOf(archived).includes(id), id);
  t.is(roomActions(archived).find(({ id }) => id === "archive")?.label, "Unarchive");
  t.true(idsOf(archived).includes("leave"));
});

test("a direct message can be hidden, and neither left nor changed", (t) => {
  const direct = idsOf(entry({ permissions: everyPermission, room: room({ kind: "DIRECT" }) }));
  t.true(direct.includes("hide"));
  for (const id of ["leave", "archive", "rename", "visibility", "settings"]) t.false(direct.includes(id), id);
});

test("marking as read is offered where something is unread", (t) => {
  t.true(idsOf(entry({ unreadCount: 2 })).includes("mark-read"));
  t.false(idsOf(entry()).includes("mark-read"));
});

test("exactly the present level of notifications is chosen, and labels say what the press does", (t) => {
  const actions = roomActions(entry({ notificationLevel: "NOTHING", isMuted: true, isFavourite: true }));
  t.deepEqual(
    actions.filter(({ isChosen }) => isChosen).map(({ id }) => id),
    ["notify-NOTHING"],
  );
  t.is(actions.find(({ id }) => id === "mute")?.label, "Unmute");
  t.is(actions.find(({ id }) => id === "favourite")?.label, "Remove from favourites");
});
