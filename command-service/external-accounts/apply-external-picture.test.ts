import test from "ava";
import { alice, ben, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { bot, byInstance, instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { applyExternalPicture } from "./apply-external-picture.ts";

const given = deciderSpecification(applyExternalPicture);

const fileId = idOf("f17e");
const facts = { fileId, roomId: null, uploaderId: alice, name: "picture", sizeBytes: 9, contentType: "image/jpeg" };
const stored = { sha256: "00", blobKey: "files/1", keyId: "k", width: 1, height: 1, thumbnail: null };
const uploaded = (more: object = {}): PastEvent => ({ type: "FileUploaded", data: { ...facts, ...stored, ...more } });
const past = { actor: bot, workspace: workspaceWithInstance({}), user: [registered(alice), linked()], file: [uploaded()] };
const data = { userId: alice, instanceId, fileId };
const chosen: PastEvent = { type: "AvatarChosen", data };

test("a person without a picture is shown by that of the other system, once", (t) => {
  given(past).when(data, byInstance).thenEvents(t, [chosen]);
  given({ ...past, user: [...past.user, chosen] })
    .when(data, byInstance)
    .thenNothing(t);
});

test("its next picture takes its place; that of another integration, or one of a person, stays", (t) => {
  const other = idOf("f0e");
  const before = { type: "AvatarChosen", data: { userId: alice, fileId: other, instanceId } } as const;
  given({ ...past, user: [...past.user, before] })
    .when(data, byInstance)
    .thenEvents(t, [chosen]);
  const elsewhere = { type: "AvatarChosen", data: { userId: alice, fileId: other, instanceId: idOf("1158") } } as const;
  const own = { type: "AvatarChosen", data: { userId: alice, fileId: other } } as const;
  const removed = { type: "AvatarRemoved", data: { userId: alice } } as const;
  for (const event of [elsewhere, own, removed])
    given({ ...past, user: [...past.user, event] })
      .when(data, byInstance)
      .thenNothing(t);
});

test("where the setting is off nothing changes; a file that is not the person's picture is refused", (t) => {
  given({ ...past, workspace: workspaceWithInstance({ followsPicture: false }) })
    .when(data, byInstance)
    .thenNothing(t);
  given({ ...past, file: [uploaded({ uploaderId: ben })] })
    .when(data, byInstance)
    .thenRefused(t, "FileUnknown");
  given({ ...past, file: [uploaded({ contentType: "text/plain" })] })
    .when(data, byInstance)
    .thenRefused(t, "FileTypeRefused");
});

test("only the integration itself, for a person whose account it has linked", (t) => {
  given(past).when(data, { actorId: alice, actorKind: "user" }).thenRefused(t, "NotPermitted");
  given({ ...past, user: [registered(alice)] })
    .when(data, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
});
