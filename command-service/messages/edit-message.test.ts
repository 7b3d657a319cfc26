import test from "ava";
import {
  alice,
  aliceAsAuditor,
  archived,
  ben,
  benRegistered,
  carla,
  channelCreated,
  registered,
  roomId,
  workspaceCreated,
} from "../testing/cast.ts";
import { deleted, inChannel, messageId, place, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { editMessage } from "./edit-message.ts";
import { restoreMessageVersion } from "./restore-message-version.ts";

const given = deciderSpecification(editMessage);
const words = { text: "Ahoy there", mentionedUserIds: [], mentionsRoom: false };
const edit = { messageId, roomId, ...words };
const sentAt = "2026-03-01T08:00:00.000Z";
const edited = { type: "MessageEdited", data: { ...place, ...words, editedById: alice, sentAt } } as const;
const hourMs = 3_600_000;
const withWindow = (editWindowMs: number | null) => ({ ...inChannel, workspace: [workspaceCreated({ editWindowMs })] });

test("who wrote a message writes it anew", (t) => {
  given(inChannel).when(edit).thenEvents(t, [edited]);
});

test("an edit may mention members, and keeps the message's place", (t) => {
  given(inChannel)
    .when({ ...edit, mentionedUserIds: [ben, carla] })
    .thenEvents(t, [{ ...edited, data: { ...edited.data, mentionedUserIds: [ben] } }]);
});

test("another user's message cannot be edited, not even by the room's owner", (t) => {
  const byBen = { ...inChannel, conversation: [posted({ senderId: ben })] };
  given(byBen).when(edit).thenRefused(t, "NotTheSender");
});

test("a message that is not there or was deleted is not edited", (t) => {
  given({ ...inChannel, conversation: [] })
    .when(edit)
    .thenRefused(t, "MessageUnknown");
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(edit)
    .thenRefused(t, "MessageDeleted");
});

test("the edit window closes, never when there is none, at once when it is 0", (t) => {
  given(withWindow(hourMs + 1))
    .when(edit)
    .thenEvents(t, [edited]);
  given(withWindow(hourMs)).when(edit).thenRefused(t, "EditWindowClosed");
  given(withWindow(0)).when(edit).thenRefused(t, "EditWindowClosed");
  given(withWindow(null)).when(edit).thenEvents(t, [edited]);
});

test("an edit leaves something to be seen, unless files do", (t) => {
  given(inChannel)
    .when({ ...edit, text: " " })
    .thenRefused(t, "MessageEmpty");
  given({ ...inChannel, conversation: [posted({ fileIds: ["0192a000-0000-7000-8000-00000000f17e"] })] })
    .when({ ...edit, text: "" })
    .thenEvents(t, [{ ...edited, data: { ...edited.data, text: "" } }]);
});

test("an edit is not longer than a message may be", (t) => {
  given({ ...inChannel, workspace: [workspaceCreated({ messageLengthMax: 3 })] })
    .when(edit)
    .thenRefused(t, "MessageTooLong");
});

test("only who may still write in the room edits there", (t) => {
  given({ ...inChannel, room: [channelCreated(), archived] })
    .when(edit)
    .thenRefused(t, "RoomArchived");
  given({ ...inChannel, room: [channelCreated({ memberIds: [ben] })] })
    .when(edit)
    .thenRefused(t, "NotAMember");
  given({ ...inChannel, actor: aliceAsAuditor })
    .when(edit)
    .thenRefused(t, "NotPermitted");
  const readOnly = [channelCreated(), { type: "RoomMadeReadOnly", data: { roomId } } as const];
  given({ ...inChannel, room: readOnly, actor: benRegistered, conversation: [posted({ senderId: ben })] })
    .when(edit, { actorId: ben })
    .thenRefused(t, "RoomReadOnly");
  given({ ...inChannel, room: [], actor: [registered(alice)] })
    .when(edit)
    .thenRefused(t, "RoomUnknown");
});

test("an import can edit any message at any time", (t) => {
  given({ ...withWindow(0), conversation: [posted({ senderId: ben })] })
    .when(edit, { actorKind: "system" })
    .thenEvents(t, [{ ...edited, data: { ...edited.data, senderId: ben } }]);
});

test("an earlier text is restored as an edit that says which one it is, by the same rules", (t) => {
  const restore = deciderSpecification(restoreMessageVersion);
  const restored = { ...edited, data: { ...edited.data, restoredVersion: 2 } } as const;
  restore(inChannel)
    .when({ ...edit, version: 2 })
    .thenEvents(t, [restored]);
  const byBen = { ...inChannel, conversation: [posted({ senderId: ben })] };
  restore(byBen)
    .when({ ...edit, version: 1 })
    .thenRefused(t, "NotTheSender");
  restore({ ...inChannel, conversation: [posted(), deleted] })
    .when({ ...edit, version: 1 })
    .thenRefused(t, "MessageDeleted");
  restore(withWindow(0))
    .when({ ...edit, version: 1 })
    .thenRefused(t, "EditWindowClosed");
});
