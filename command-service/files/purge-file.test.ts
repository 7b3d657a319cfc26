import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  aliceRegistered,
  avatarUploaded,
  ben,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { deleteFile } from "./delete-file.ts";
import { purgeFile } from "./purge-file.ts";
import { recordBytesDestroyed } from "./record-bytes-destroyed.ts";

const given = deciderSpecification(purgeFile);

const fileId = idOf("f17e");
const requested = { fileId, reason: "requested" } as const;
const unposted = { fileId, reason: "unposted" } as const;
const place = { fileId, uploaderId: ben, roomId };
const bensFile = avatarUploaded(ben, { roomId });
const deleted = { type: "FileDeleted", data: { ...place, deletedById: ben } } as const;
const purged = { type: "FilePurged", data: { ...place, purgedById: alice, reason: "requested" } } as const;
const bytesDestroyed = { type: "FileBytesDestroyed", data: place } as const;

test("an administrator has a file's bytes destroyed, also of a file that was deleted", (t) => {
  given({ actor: aliceAsAdministrator, file: [bensFile] })
    .when(requested)
    .thenEvents(t, [purged]);
  given({ actor: aliceAsAdministrator, file: [bensFile, deleted] })
    .when(requested)
    .thenEvents(t, [purged]);
});

test("a file is purged once", (t) => {
  given({ actor: aliceAsAdministrator, file: [bensFile, purged] })
    .when(requested)
    .thenEvents(t, []);
});

test("no user can destroy bytes, not even of the user's own file", (t) => {
  given({ actor: aliceRegistered, file: [avatarUploaded(alice, { roomId })] })
    .when(requested)
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceAsModerator, file: [bensFile] })
    .when(requested)
    .thenRefused(t, "NotPermitted");
});

test("only Logue itself says that a file was never posted, and there must be a file", (t) => {
  given({ actor: aliceAsAdministrator, file: [bensFile] })
    .when(unposted)
    .thenRefused(t, "InputInvalid", { field: "reason" });
  given({ file: [bensFile] })
    .when(unposted, { actorKind: "system" })
    .thenEvents(t, [{ ...purged, data: { ...purged.data, reason: "unposted" } }]);
  given({ actor: aliceAsAdministrator }).when(requested).thenRefused(t, "FileUnknown");
});

test("a purged file is not there any more", (t) => {
  deciderSpecification(deleteFile)({ actor: aliceAsAdministrator, file: [bensFile, purged] })
    .when({ fileId })
    .thenRefused(t, "FileUnknown");
});

test("that bytes are destroyed is said once, by Logue itself, of a purged file", (t) => {
  const after = deciderSpecification(recordBytesDestroyed);
  const system = { actorKind: "system" } as const;
  after({ file: [bensFile, purged] })
    .when({ fileId }, system)
    .thenEvents(t, [bytesDestroyed]);
  after({ file: [bensFile, purged, bytesDestroyed] })
    .when({ fileId }, system)
    .thenEvents(t, []);
  after({ file: [bensFile] })
    .when({ fileId }, system)
    .thenRefused(t, "FileUnknown");
  after({ file: [bensFile, purged] })
    .when({ fileId })
    .thenRefused(t, "NotPermitted");
});
