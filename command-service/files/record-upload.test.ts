import test from "ava";
import {
  alice,
  aliceAsAuditor,
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
import { recordUpload } from "./record-upload.ts";

const given = deciderSpecification(recordUpload);

const data = {
  fileId: idOf("f17e"),
  roomId,
  name: "chart.pdf",
  sizeBytes: 1024,
  contentType: "application/pdf",
  sha256: "a".repeat(64),
  blobKey: "files/1",
  keyId: "key-1",
  width: null,
  height: null,
  thumbnail: null,
};
const image = { ...data, roomId: null, contentType: "image/png", width: 64, height: 64 };
const uploaded = { type: "FileUploaded", data: { ...data, uploaderId: alice } } as const;

test("a member can upload to the room", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [uploaded]);
});

test("any user can upload an image for the user's own profile", (t) => {
  given({ actor: aliceRegistered })
    .when(image)
    .thenEvents(t, [{ type: "FileUploaded", data: { ...image, uploaderId: alice } }]);
  given({ actor: aliceRegistered })
    .when({ ...data, roomId: null })
    .thenRefused(t, "FileTypeRefused");
});

test("an import uploads for who wrote", (t) => {
  given({ room: [channelCreated({ memberIds: [ben] }), archived] })
    .when(data, { actorKind: "system" })
    .thenRefused(t, "RoomArchived");
  given({ room: [channelCreated({ memberIds: [ben] })] })
    .when(data, { actorKind: "system" })
    .thenEvents(t, [uploaded]);
});

test("a file's id is used once", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()], file: [avatarUploaded(ben)] })
    .when(data)
    .thenRefused(t, "InputInvalid", { field: "fileId" });
});

test("one uploads to rooms that one is in", (t) => {
  const bensRoom = { createdById: ben, memberIds: [ben] };
  given({ actor: aliceRegistered, room: [channelCreated(bensRoom)] })
    .when(data)
    .thenRefused(t, "NotAMember");
  given({ actor: aliceAsModerator, room: [channelCreated(bensRoom)] })
    .when(data)
    .thenRefused(t, "NotAMember");
  given({ actor: aliceRegistered, room: [channelCreated({ ...bensRoom, visibility: "private" })] })
    .when(data)
    .thenRefused(t, "RoomUnknown");
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "RoomUnknown");
});

test("a read-only room takes files from its owners and moderators alone", (t) => {
  const readOnly = { type: "RoomMadeReadOnly", data: { roomId } } as const;
  given({ actor: aliceRegistered, room: [channelCreated(), readOnly] })
    .when(data)
    .thenEvents(t, [uploaded]);
  given({ actor: aliceRegistered, room: [channelCreated({ createdById: ben }), readOnly] })
    .when(data)
    .thenRefused(t, "RoomReadOnly");
});

test("an archived room takes no files, an auditor and the deactivated upload none", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
  given({ actor: aliceAsAuditor, room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});

test("what is said of a file has to be complete", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated()] };
  for (const wrong of [{ sha256: "abc" }, { sizeBytes: -1 }, { name: "" }, { blobKey: "" }])
    given(past)
      .when({ ...data, ...wrong })
      .thenRefused(t, "InputInvalid");
});
