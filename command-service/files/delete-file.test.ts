import test from "ava";
import {
  alice,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  archived,
  avatarUploaded,
  ben,
  channelCreated,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { deleteFile } from "./delete-file.ts";

const given = deciderSpecification(deleteFile);

const fileId = idOf("f17e");
const data = { fileId };
const deleted = (uploaderId: string, inRoom: string | null) =>
  ({ type: "FileDeleted", data: { fileId, uploaderId, roomId: inRoom, deletedById: alice } }) as const;
const alicesFile = avatarUploaded(alice, { roomId });
const bensFile = avatarUploaded(ben, { roomId });
const bensRoom = channelCreated({ createdById: ben });

test("who uploaded a file deletes it, even after leaving the room", (t) => {
  given({ actor: aliceRegistered, file: [alicesFile], room: [bensRoom] })
    .when(data)
    .thenEvents(t, [deleted(alice, roomId)]);
  const left = { type: "MemberLeft", data: { roomId, userId: alice } } as const;
  given({ actor: aliceRegistered, file: [alicesFile], room: [bensRoom, left] })
    .when(data)
    .thenEvents(t, [deleted(alice, roomId)]);
  given({ actor: aliceRegistered, file: [avatarUploaded(alice)] })
    .when(data)
    .thenEvents(t, [deleted(alice, null)]);
});

test("an owner can delete any file of the room, a plain member only the member's own", (t) => {
  given({ actor: aliceRegistered, file: [bensFile], room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [deleted(ben, roomId)]);
  given({ actor: aliceRegistered, file: [bensFile], room: [bensRoom] })
    .when(data)
    .thenRefused(t, "NotPermitted");
});

test("a moderator of the workspace deletes any file, also in an archived room", (t) => {
  given({ actor: aliceAsModerator, file: [bensFile], room: [bensRoom, archived] })
    .when(data)
    .thenEvents(t, [deleted(ben, roomId)]);
  given({ actor: aliceAsModerator, file: [avatarUploaded(ben)] })
    .when(data)
    .thenEvents(t, [deleted(ben, null)]);
});

test("an archived room keeps its files", (t) => {
  given({ actor: aliceRegistered, file: [alicesFile], room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});

test("files that one cannot see are not there", (t) => {
  const elsewhere = channelCreated({ createdById: ben, memberIds: [ben] });
  given({ actor: aliceRegistered, file: [bensFile], room: [elsewhere] })
    .when(data)
    .thenRefused(t, "FileUnknown");
  given({ actor: aliceRegistered, file: [avatarUploaded(ben)] })
    .when(data)
    .thenRefused(t, "FileUnknown");
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "FileUnknown");
});

test("a file is deleted once, and only by an active user", (t) => {
  given({ actor: aliceRegistered, file: [alicesFile, deleted(alice, roomId)], room: [bensRoom] })
    .when(data)
    .thenRefused(t, "FileUnknown");
  given({ actor: aliceDeactivated, file: [alicesFile], room: [bensRoom] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
