import test from "ava";
import {
  alice,
  aliceAsAuditor,
  aliceAsGuest,
  aliceAsModerator,
  aliceDeactivated,
  archived,
  avatarUploaded,
  ben,
  benRegistered,
  carla,
  channelCreated,
  groupCreated,
  idOf,
  registered,
  roomId,
  workspaceCreated,
} from "../testing/cast.ts";
import { deleted, inChannel, message, messageId, otherMessageId, posted, replyId } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { postMessage } from "./post-message.ts";

const given = deciderSpecification(postMessage);
const readOnly: PastEvent = { type: "RoomMadeReadOnly", data: { roomId } };
const reply = (threadNumber: number): PastEvent =>
  posted({ messageId: replyId, number: null, threadRootId: messageId, threadNumber });
const fileId = idOf("f17e");
const attachment = avatarUploaded(alice, { fileId, roomId });
const withFile = (...file: readonly PastEvent[]) => ({ ...inChannel, [`file ${fileId}` as const]: file });

const said = (data: Partial<Parameters<typeof posted>[0]>) => {
  const { type, data: event } = posted({ messageId: otherMessageId, text: "Ahoy again", number: 2, ...data });
  return [{ type, data: event }] as ReturnType<typeof posted>[];
};

test("a member's message gets the room's next number", (t) => {
  given(inChannel).when(message()).thenEvents(t, said({}));
  given({ ...inChannel, conversation: [] })
    .when(message())
    .thenEvents(t, said({ number: 1 }));
});

test("a guest in the room posts too", (t) => {
  given({ ...inChannel, actor: aliceAsGuest })
    .when(message())
    .thenEvents(t, said({}));
});

test("the same message sent again changes nothing, whatever has happened since", (t) => {
  given(inChannel).when(message({ messageId })).thenNothing(t);
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(message({ messageId, text: "Something else" }))
    .thenNothing(t);
  given({ ...inChannel, room: [channelCreated({ memberIds: [ben] }), archived] })
    .when(message({ messageId }))
    .thenNothing(t);
});

test("another person's message keeps its id", (t) => {
  given({ ...inChannel, actor: benRegistered })
    .when(message({ messageId }), { actorId: ben })
    .thenRefused(t, "MessageIdTaken");
});

test("a user outside the room does not learn that an id is taken", (t) => {
  given({ ...inChannel, actor: [registered(carla)], room: [channelCreated({ visibility: "private" })] })
    .when(message({ messageId }), { actorId: carla })
    .thenRefused(t, "RoomUnknown");
});

test("a reply gets its thread's next number, and the room's as well if it is sent there too", (t) => {
  const inThread = { threadRootId: messageId };
  given(inChannel)
    .when(message(inThread))
    .thenEvents(t, said({ ...inThread, number: null, threadNumber: 1 }));
  given({ ...inChannel, conversation: [posted(), reply(1)] })
    .when(message({ ...inThread, alsoInRoom: true }))
    .thenEvents(t, said({ ...inThread, number: 2, threadNumber: 2 }));
});

test("a reply has no thread of its own, even when it stands in the room as well", (t) => {
  const alsoInRoom = posted({ messageId: replyId, number: 2, threadRootId: messageId, threadNumber: 1 });
  given({ ...inChannel, conversation: [posted(), alsoInRoom] })
    .when(message({ threadRootId: replyId }))
    .thenRefused(t, "ThreadNested");
});

test("one replies to messages of this room only", (t) => {
  given(inChannel)
    .when(message({ threadRootId: idOf("404") }))
    .thenRefused(t, "MessageUnknown");
});

test("a thread goes on when its root is deleted, but none is begun there", (t) => {
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(message({ threadRootId: messageId }))
    .thenRefused(t, "MessageDeleted");
  given({ ...inChannel, conversation: [posted(), reply(1), deleted] })
    .when(message({ threadRootId: messageId }))
    .thenEvents(t, said({ number: null, threadRootId: messageId, threadNumber: 2 }));
});

test("one quotes what stands in the room and was not deleted", (t) => {
  given(inChannel)
    .when(message({ quotedMessageId: messageId }))
    .thenEvents(t, said({ quotedMessageId: messageId }));
  given(inChannel)
    .when(message({ quotedMessageId: idOf("404") }))
    .thenRefused(t, "QuoteUnknown");
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(message({ quotedMessageId: messageId }))
    .thenRefused(t, "MessageDeleted");
});

test("an imported message mentions those whom the import names, not the names in its text", (t) => {
  const origin = { source: "slack", id: "1" };
  given(inChannel)
    .when(message({ text: "@ben", origin, mentionedUserIds: [carla] }), { actorKind: "system" })
    .thenEvents(t, said({ text: "@ben", origin, mentionedUserIds: [carla] }));
});

test("an id of a message in another room is taken, and an unseen room stays unknown", (t) => {
  const post = message({ foundInRoomId: otherMessageId });
  given(inChannel).when(post).thenRefused(t, "MessageIdTaken");
  given({ ...inChannel, room: [] })
    .when(post)
    .thenRefused(t, "RoomUnknown");
  given(inChannel)
    .when(message({ foundInRoomId: roomId }))
    .thenEvents(t, said({}));
});

test("mentions call members only, each once", (t) => {
  given(inChannel)
    .when(message({ mentionedUserIds: [ben, carla, ben], mentionsRoom: true }))
    .thenEvents(t, said({ mentionedUserIds: [ben], mentionsRoom: true }));
});

test("a message needs something to be seen", (t) => {
  for (const text of ["", "  \n\t", "\u200b\u2060", "\u0000"])
    given(inChannel).when(message({ text })).thenRefused(t, "MessageEmpty");
});

test("a file says enough without words", (t) => {
  given(withFile(attachment))
    .when(message({ text: "", fileIds: [fileId, fileId] }))
    .thenEvents(t, said({ text: "", fileIds: [fileId] }));
});

test("a user can attach only own files, uploaded to the same room and not deleted", (t) => {
  const attached = message({ fileIds: [fileId] });
  const gone: PastEvent = { type: "FileDeleted", data: { fileId, uploaderId: alice, roomId, deletedById: alice } };
  given(withFile()).when(attached).thenRefused(t, "FileUnknown");
  given(withFile(attachment, gone)).when(attached).thenRefused(t, "FileUnknown");
  given(withFile(avatarUploaded(ben, { fileId, roomId })))
    .when(attached)
    .thenRefused(t, "FileUnknown");
  given(withFile(avatarUploaded(alice, { fileId })))
    .when(attached)
    .thenRefused(t, "FileNotYours");
});

test("a message carries ten files at most", (t) => {
  const fileIds = Array.from({ length: 11 }, (_, index) => idOf(`f17e${index}`));
  given(inChannel).when(message({ fileIds })).thenRefused(t, "TooManyFiles", { filesMax: 10 });
});

test("a text has as many characters as the workspace allows, an emoji being one", (t) => {
  const short = { ...inChannel, workspace: [workspaceCreated({ messageLengthMax: 3 })] };
  given(short)
    .when(message({ text: "🦭🦭🦭" }))
    .thenEvents(t, said({ text: "🦭🦭🦭" }));
  given(short)
    .when(message({ text: "🦭🦭🦭!" }))
    .thenRefused(t, "MessageTooLong", { lengthMax: 3 });
});

test("no setting allows a text of more than 64 KiB", (t) => {
  const long = { ...inChannel, workspace: [workspaceCreated({ messageLengthMax: 65_536 })] };
  given(long)
    .when(message({ text: "é".repeat(32 * 1024) }))
    .thenEvents(t, said({ text: "é".repeat(32 * 1024) }));
  given(long)
    .when(message({ text: `${"é".repeat(32 * 1024)}!` }))
    .thenRefused(t, "MessageTooLong", { sizeMaxBytes: 65_536 });
});

test("half an emoji is no text", (t) => {
  given(inChannel)
    .when(message({ text: "\ud83e" }))
    .thenRefused(t, "InputInvalid");
});

test("a message's id is a UUID of version 7 made no later than now", (t) => {
  const ahead = (minutes: number): string => {
    const timeMs = Date.parse("2026-03-01T09:00:00.000Z") + minutes * 60_000;
    const hex = timeMs.toString(16).padStart(12, "0");
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`;
  };
  given(inChannel)
    .when(message({ messageId: ahead(4) }))
    .thenEvents(t, said({ messageId: ahead(4) }));
  given(inChannel)
    .when(message({ messageId: ahead(6) }))
    .thenRefused(t, "MessageIdInvalid");
  given(inChannel)
    .when(message({ messageId: "2f0e5b56-3ac8-4d31-9f36-1f4f5d6a7b8c" }))
    .thenRefused(t, "MessageIdInvalid");
});

test("an import can post for any user, with its own ids and origins, also where users may not post", (t) => {
  const origin = { source: "slack", id: "C1/1234.5" };
  const importedId = "2f0e5b56-3ac8-5d31-9f36-1f4f5d6a7b8c";
  given({ ...inChannel, actor: [], room: [channelCreated({ memberIds: [ben] }), readOnly] })
    .when(message({ messageId: importedId, origin }), { actorKind: "system" })
    .thenEvents(t, said({ messageId: importedId, origin }));
  given(inChannel).when(message({ origin })).thenRefused(t, "NotPermitted");
});

test("who is not in the room does not post there, moderators neither", (t) => {
  const withoutAlice = { ...inChannel, room: [channelCreated({ createdById: ben, memberIds: [ben] })] };
  given(withoutAlice).when(message()).thenRefused(t, "NotAMember");
  given({ ...withoutAlice, actor: aliceAsModerator })
    .when(message())
    .thenRefused(t, "NotAMember");
  given({ ...inChannel, room: [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })] })
    .when(message())
    .thenRefused(t, "RoomUnknown");
  given({ ...inChannel, room: [] })
    .when(message())
    .thenRefused(t, "RoomUnknown");
});

test("a deactivated or unknown user, or one who may only read, cannot post", (t) => {
  given({ ...inChannel, actor: aliceDeactivated })
    .when(message())
    .thenRefused(t, "UserDeactivated");
  given({ ...inChannel, actor: [] })
    .when(message())
    .thenRefused(t, "UserUnknown");
  given({ ...inChannel, actor: aliceAsAuditor })
    .when(message())
    .thenRefused(t, "NotPermitted");
});

test("no user can post in an archived room, and in a read-only one only owners and moderators can", (t) => {
  given({ ...inChannel, room: [channelCreated(), archived] })
    .when(message())
    .thenRefused(t, "RoomArchived");
  given({ ...inChannel, room: [channelCreated(), readOnly] })
    .when(message())
    .thenEvents(t, said({}));
  given({ ...inChannel, room: [channelCreated({ createdById: ben }), readOnly] })
    .when(message())
    .thenRefused(t, "RoomReadOnly");
});

test("in a group everybody in it writes", (t) => {
  given({ ...inChannel, room: [groupCreated] })
    .when(message())
    .thenEvents(t, said({}));
});
