import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceDeactivated,
  aliceRegistered,
  avatarUploaded,
  ben,
  benRegistered,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { chooseAvatar } from "./choose-avatar.ts";

const given = deciderSpecification(chooseAvatar);

const fileId = idOf("f17e");
const data = { userId: alice, fileId };
const chosen = { type: "AvatarChosen", data } as const;

test("a user can show an image uploaded as a profile picture", (t) => {
  given({ actor: aliceRegistered, file: [avatarUploaded(alice)] })
    .when(data)
    .thenEvents(t, [chosen]);
});

test("setting the current image changes nothing", (t) => {
  given({ actor: [...aliceRegistered, chosen], file: [avatarUploaded(alice)] })
    .when(data)
    .thenNothing(t);
});

test("an administrator uploads and chooses a bot's image", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered, file: [avatarUploaded(alice)] })
    .when({ userId: ben, fileId })
    .thenEvents(t, [{ type: "AvatarChosen", data: { userId: ben, fileId } }]);
});

test("a file that is not there or deleted is none", (t) => {
  const deleted = { type: "FileDeleted", data: { fileId, uploaderId: alice, roomId: null, deletedById: alice } } as const;
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "FileUnknown");
  given({ actor: aliceRegistered, file: [avatarUploaded(alice), deleted] })
    .when(data)
    .thenRefused(t, "FileUnknown");
});

test("a profile picture is the user's own upload, and no file of a room", (t) => {
  given({ actor: aliceRegistered, file: [avatarUploaded(ben)] })
    .when(data)
    .thenRefused(t, "FileUnknown");
  given({ actor: aliceRegistered, file: [avatarUploaded(alice, { roomId })] })
    .when(data)
    .thenRefused(t, "FileNotYours");
});

test("an avatar is an image", (t) => {
  given({ actor: aliceRegistered, file: [avatarUploaded(alice, { contentType: "text/html" })] })
    .when(data)
    .thenRefused(t, "FileTypeRefused");
});

test("a user can change only the own choice", (t) => {
  given({ actor: aliceRegistered, user: benRegistered, file: [avatarUploaded(alice)] })
    .when({ userId: ben, fileId })
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceAsAdministrator, file: [avatarUploaded(alice)] })
    .when({ userId: ben, fileId })
    .thenRefused(t, "UserUnknown");
  given({ actor: aliceDeactivated, file: [avatarUploaded(alice)] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
