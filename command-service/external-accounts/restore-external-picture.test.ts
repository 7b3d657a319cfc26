import test from "ava";
import { alice, ben, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { restoreExternalPicture } from "./restore-external-picture.ts";

const given = deciderSpecification(restoreExternalPicture);

const fileId = idOf("f17e");
const facts = { fileId, roomId: null, uploaderId: alice, name: "picture", sizeBytes: 9, contentType: "image/jpeg" };
const stored = { sha256: "00", blobKey: "files/1", keyId: "k", width: 1, height: 1, thumbnail: null };
const uploaded: PastEvent = { type: "FileUploaded", data: { ...facts, ...stored } };
const data = { userId: alice, instanceId };
const shown: PastEvent = { type: "AvatarChosen", data: { ...data, fileId } };
const own: PastEvent = { type: "AvatarChosen", data: { userId: alice, fileId: idOf("f0e") } };
const removed: PastEvent = { type: "AvatarRemoved", data: { userId: alice } };
const withdrawn: PastEvent = { type: "AvatarRemoved", data };
const account = [registered(alice), linked()];
const past = { actor: [registered(alice)], workspace: workspaceWithInstance({}), file: [uploaded] };
const byAlice = { actorId: alice, actorKind: "user" } as const;

test("a person who chose or removed a picture goes back to the one of the other system", (t) => {
  for (const event of [own, removed])
    given({ ...past, user: [...account, shown, event] })
      .when(data, byAlice)
      .thenEvents(t, [shown]);
});

test("where it is shown already, nothing changes", (t) => {
  given({ ...past, user: [...account, shown] })
    .when(data, byAlice)
    .thenNothing(t);
});

test("a picture that was never shown, that its system has removed, or that is not followed is unknown", (t) => {
  for (const events of [[own], [shown, withdrawn], [shown, withdrawn, own]])
    given({ ...past, user: [...account, ...events] })
      .when(data, byAlice)
      .thenRefused(t, "FileUnknown");
  const gone: PastEvent = {
    type: "FilePurged",
    data: { fileId, uploaderId: alice, roomId: null, purgedById: alice, reason: "requested" },
  };
  given({ ...past, user: [...account, shown, own], file: [uploaded, gone] })
    .when(data, byAlice)
    .thenRefused(t, "FileUnknown");
  given({ ...past, workspace: workspaceWithInstance({ followsPicture: false }), user: [...account, shown, own] })
    .when(data, byAlice)
    .thenRefused(t, "FileUnknown");
});

test("an account that was unlinked, and another person's, are refused", (t) => {
  given({ ...past, user: [registered(alice), shown, own] })
    .when(data, byAlice)
    .thenRefused(t, "ExternalAccountUnknown");
  given({ ...past, actor: [registered(ben)], user: [...account, shown, own] })
    .when(data, { actorId: ben, actorKind: "user" })
    .thenRefused(t, "NotPermitted");
});
