import type { EventData } from "../contract/event.ts";
import { defaultContext, type PastEvent } from "./decider-specification.ts";

/** An id that tells its thing apart in a test: `idOf("b0b")`. */
export const idOf = (ending: string): string => `0192a000-0000-7000-8000-${ending.padStart(12, "0")}`;

/** The people of the tests. Alice acts unless a test says otherwise. */
export const alice = defaultContext.actorId;
export const ben = idOf("be9");
export const carla = idOf("ca71a");
export const roomId = idOf("700a");

export const registered = (userId: string, person: Partial<EventData<"UserRegistered">> = {}): PastEvent => ({
  type: "UserRegistered",
  data: {
    userId,
    name: "alice",
    displayName: "Alice",
    email: "alice@example.org",
    kind: "person",
    role: "member",
    timeZone: null,
    inviteId: null,
    origin: null,
    ...person,
  },
});

export const deactivated = (userId: string): PastEvent => ({ type: "UserDeactivated", data: { userId, deactivatedById: carla } });

export const aliceRegistered = [registered(alice)];
export const aliceDeactivated = [registered(alice), deactivated(alice)];
export const aliceAsModerator = [registered(alice, { role: "moderator" })];
export const aliceAsAdministrator = [registered(alice, { role: "administrator" })];
export const aliceAsGuest = [registered(alice, { role: "guest" })];
export const aliceAsAuditor = [registered(alice, { role: "auditor" })];
export const benRegistered = [registered(ben, { name: "ben", displayName: "Ben", email: "ben@example.org" })];
export const benDeactivated = [...benRegistered, deactivated(ben)];

/** A workspace that Carla created. */
export const workspaceCreated = (settings: Partial<EventData<"WorkspaceCreated">["settings"]> = {}): PastEvent => ({
  type: "WorkspaceCreated",
  data: {
    workspaceId: idOf("1"),
    createdById: carla,
    settings: {
      name: "Harbour",
      signUpPolicy: "open",
      messageLengthMax: 10_000,
      editWindowMs: null,
      deleteWindowMs: null,
      ...settings,
    },
  },
});

/** A public channel of Alice's, with Ben in it. */
export const channelCreated = (room: Partial<EventData<"RoomCreated">> = {}): PastEvent => ({
  type: "RoomCreated",
  data: {
    roomId,
    kind: "channel",
    visibility: "public",
    name: "boats",
    topic: "",
    description: "",
    createdById: alice,
    memberIds: [alice, ben],
    origin: null,
    ...room,
  },
});

export const archived: PastEvent = { type: "RoomArchived", data: { roomId, archivedById: alice } };

export const groupCreated = channelCreated({ kind: "group", visibility: "private", name: null, memberIds: [alice, ben, carla] });

/** An image that this person uploaded as an avatar. */
export const avatarUploaded = (uploaderId: string, file: Partial<EventData<"FileUploaded">> = {}): PastEvent => ({
  type: "FileUploaded",
  data: {
    fileId: idOf("f17e"),
    uploaderId,
    roomId: null,
    name: "me.png",
    sizeBytes: 2048,
    contentType: "image/png",
    sha256: "0".repeat(64),
    blobKey: "files/1",
    keyId: "key-1",
    width: 64,
    height: 64,
    thumbnail: null,
    ...file,
  },
});
