import test from "ava";
import { alice, aliceRegistered, ben, idOf, registered, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { createWorkspace } from "./create-workspace.ts";

const given = deciderSpecification(createWorkspace);

const workspaceId = idOf("1");
const administrator = { userId: alice, name: "alice", displayName: "Alice", email: "alice@example.org" };
const data = { workspaceId, name: " Harbour ", administrator, generalRoomId: roomId };
const settings = {
  name: "Harbour",
  signUpPolicy: "invite",
  messageLengthMax: 10_000,
  editWindowMs: null,
  deleteWindowMs: null,
} as const;
const created = (createdById: string) => ({ type: "WorkspaceCreated", data: { workspaceId, createdById, settings } }) as const;
const claimed = (kind: "user-name" | "email" | "room-name", name: string, holderId: string) =>
  ({ type: "IdentifierClaimed", data: { kind, digest: `digest of ${kind} ${name}`, holderId } }) as const;
const claims = [
  claimed("user-name", "alice", alice),
  claimed("email", "alice@example.org", alice),
  claimed("room-name", "general", roomId),
];
const aliceIsIn = {
  type: "UserRegistered",
  data: { ...administrator, kind: "person", role: "administrator", timeZone: null, inviteId: null, origin: null },
} as const;
const general = {
  type: "RoomCreated",
  data: {
    roomId,
    kind: "channel",
    visibility: "public",
    name: "general",
    topic: "",
    description: "",
    createdById: alice,
    memberIds: [alice],
    origin: null,
  },
} as const;

test("the first visitor creates the workspace, becomes its administrator, and owns its first room", (t) => {
  given({})
    .when(data)
    .thenEvents(t, [created(alice), ...claims, aliceIsIn, general]);
});

test("the second visitor comes too late, and leaves no administrator behind", (t) => {
  const late = { ...data, administrator: { ...administrator, userId: ben } };
  given({ workspace: [created(alice)], creator: aliceRegistered })
    .when(late)
    .thenRefused(t, "WorkspaceExists");
  const young = { ...created(alice), occurredAt: "2026-03-01T08:59:45.000Z" };
  given({ workspace: [young] })
    .when(late)
    .thenRefused(t, "WorkspaceExists");
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  const again = { commandId: "before-workspace-0" };
  const workspace = [created(alice)];
  given({ workspace })
    .when(data, again)
    .thenEvents(t, [...claims, aliceIsIn, general]);
  given({ workspace, directory: claims }).when(data, again).thenEvents(t, [aliceIsIn, general]);
  given({ workspace, directory: claims, user: [aliceIsIn] })
    .when(data, again)
    .thenEvents(t, [general]);
  given({ workspace, directory: claims, user: [aliceIsIn], room: [general] })
    .when(data, again)
    .thenNothing(t);
});

test("a workspace whose creator never got in is the next visitor's after half a minute", (t) => {
  given({ workspace: [created(ben)] })
    .when(data)
    .thenEvents(t, [created(alice), ...claims, aliceIsIn, general]);
});

test("a visitor who lost the workspace in between registers nothing more", (t) => {
  const workspace = [created(alice), created(ben)];
  given({ workspace, creator: [registered(ben)] })
    .when(data, { commandId: "before-workspace-0" })
    .thenRefused(t, "WorkspaceExists");
});

test("names have to be such", (t) => {
  given({})
    .when({ ...data, name: " " })
    .thenRefused(t, "SettingInvalid", { setting: "name" });
  given({})
    .when({ ...data, name: "a".repeat(101) })
    .thenRefused(t, "SettingInvalid", { setting: "name" });
  given({})
    .when({ ...data, administrator: { ...administrator, name: "A" } })
    .thenRefused(t, "UserNameInvalid");
  given({})
    .when({ ...data, administrator: { ...administrator, email: "a" } })
    .thenRefused(t, "EmailInvalid");
  given({})
    .when({ ...data, administrator: { ...administrator, displayName: "" } })
    .thenRefused(t, "ProfileInvalid");
});

test("ids are new ones", (t) => {
  given({ user: aliceRegistered }).when(data).thenRefused(t, "InputInvalid", { field: "administrator.userId" });
  given({ room: [general] })
    .when(data)
    .thenRefused(t, "InputInvalid", { field: "generalRoomId" });
});
