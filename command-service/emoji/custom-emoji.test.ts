import test from "ava";
import { customEmojiMax } from "../contract/custom-emoji.ts";
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
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted } from "../testing/role-cast.ts";
import { addEmoji } from "./add-emoji.ts";
import { removeEmoji } from "./remove-emoji.ts";

const givenToAdd = deciderSpecification(addEmoji);
const givenToRemove = deciderSpecification(removeEmoji);

const fileId = idOf("f17e");
const workspace = [workspaceCreated()];
const file = [avatarUploaded(alice)];
const added = (name = "pier", addedById = alice): PastEvent => ({ type: "EmojiAdded", data: { name, fileId, addedById } });
const removed = (name = "pier"): PastEvent => ({ type: "EmojiRemoved", data: { name, removedById: alice } });

test("a member gives an uploaded picture a name; the same again changes nothing", (t) => {
  givenToAdd({ actor: aliceRegistered, workspace, file }).when({ name: "pier", fileId }).thenEvents(t, [added()]);
  givenToAdd({ actor: aliceRegistered, workspace: [...workspace, added()], file })
    .when({ name: "pier", fileId })
    .thenNothing(t);
});

test("an emoji is added by a person with the permission, from an own picture that belongs to no room", (t) => {
  const data = { name: "pier", fileId };
  givenToAdd({ actor: aliceDeactivated, workspace, file }).when(data).thenRefused(t, "UserDeactivated");
  givenToAdd({ actor: benRegistered, workspace, file }).when(data, { actorId: ben }).thenRefused(t, "FileUnknown");
  const inRoom = [avatarUploaded(alice, { roomId })];
  givenToAdd({ actor: aliceRegistered, workspace, file: inRoom }).when(data).thenRefused(t, "FileNotYours");
  const page = [avatarUploaded(alice, { contentType: "text/html" })];
  givenToAdd({ actor: aliceRegistered, workspace, file: page }).when(data).thenRefused(t, "FileTypeRefused");
  givenToAdd({ actor: aliceRegistered, workspace }).when(data).thenRefused(t, "FileUnknown");
});

test("a name has small letters, digits and three signs, and is that of no other emoji", (t) => {
  const outcome = (name: string, events: readonly PastEvent[] = workspace) =>
    givenToAdd({ actor: aliceRegistered, workspace: events, file }).when({ name, fileId });
  for (const name of ["pier", "pier_2", "ここ", "c++", "über-pier", "x".repeat(64)])
    t.like(outcome(name).outcome(), [{ type: "EmojiAdded" }], name);
  for (const name of ["", "Seal", "two seals", "a:b", "_-+", "x".repeat(65), "se\u202eal", "se\u200bal", "\u3164", "../seal"])
    outcome(name).thenRefused(t, "EmojiNameInvalid");
  for (const name of ["tada", "thumbsup", "skin-tone-2"]) outcome(name).thenRefused(t, "EmojiNameTaken");
  const other: PastEvent = { type: "EmojiAdded", data: { name: "pier", fileId: idOf("f17f"), addedById: ben } };
  outcome("pier", [...workspace, other]).thenRefused(t, "EmojiNameTaken");
});

test("there is a limit; a removed emoji makes room, and its name is free again", (t) => {
  const many = Array.from({ length: customEmojiMax }, (_nothing, index) => added(`pier-${index}`));
  const outcome = (...events: readonly PastEvent[]) =>
    givenToAdd({ actor: aliceRegistered, workspace: [...workspace, ...events], file }).when({
      name: "pier-1",
      fileId: idOf("f17e"),
    });
  givenToAdd({ actor: aliceRegistered, workspace: [...workspace, ...many], file })
    .when({ name: "one-more", fileId })
    .thenRefused(t, "TooManyEmoji", { emojiMax: customEmojiMax });
  t.like(outcome(...many, removed("pier-1")).outcome(), [{ type: "EmojiAdded" }]);
});

test("people remove the emoji that they added; any other needs the permission", (t) => {
  const withPier = [...workspace, added("pier", ben)];
  const data = { name: "pier" };
  givenToRemove({ actor: aliceAsAdministrator, workspace: withPier }).when(data).thenEvents(t, [removed()]);
  givenToRemove({ actor: aliceRegistered, workspace: withPier })
    .when(data)
    .thenRefused(t, "NotPermitted", { permission: "emoji.removeAny" });
  givenToRemove({ actor: aliceRegistered, workspace: [...workspace, added()] })
    .when(data)
    .thenEvents(t, [removed()]);
  const curator = { actor: [...aliceRegistered, roleGranted(alice)], workspace: [...withPier, roleCreated(["emoji.removeAny"])] };
  givenToRemove(curator).when(data).thenEvents(t, [removed()]);
});

test("an emoji that is not there cannot be removed", (t) => {
  const at = (...events: readonly PastEvent[]) =>
    givenToRemove({ actor: aliceAsAdministrator, workspace: [...workspace, ...events] });
  at().when({ name: "pier" }).thenRefused(t, "EmojiUnknown");
  at(added(), removed()).when({ name: "pier" }).thenRefused(t, "EmojiUnknown");
});
