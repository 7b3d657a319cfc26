import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benRegistered,
  carla,
  idOf,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { registerUser } from "./register-user.ts";

const given = deciderSpecification(registerUser);

const data = {
  userId: alice,
  name: "alice",
  displayName: "Alice",
  email: "Alice@Example.org",
  timeZone: "Europe/Amsterdam",
  inviteId: null,
  kind: "person",
  origin: null,
} as const;
const claimed = (kind: "user-name" | "email", name: string, holderId: string = alice) =>
  ({ type: "IdentifierClaimed", data: { kind, digest: `digest of ${kind} ${name}`, holderId } }) as const;
const nameClaimed = claimed("user-name", "alice");
const emailClaimed = claimed("email", "alice@example.org");
const aliceIsIn = { type: "UserRegistered", data: { ...data, role: "member" } } as const;

const inviteId = idOf("1471e");
const inviteCreated = (invite: { expiresAt?: string; usesMax?: number; role?: "guest" } = {}) =>
  ({
    type: "InviteLinkCreated",
    data: { inviteId, createdById: carla, role: "member", expiresAt: null, usesMax: null, ...invite },
  }) as const;
const used = (userId: string) => ({ type: "InviteLinkUsed", data: { inviteId, userId } }) as const;
const revoked = { type: "InviteLinkRevoked", data: { inviteId, revokedById: carla } } as const;

test("in an open workspace anyone registers, as a member", (t) => {
  given({ workspace: [workspaceCreated()] })
    .when(data)
    .thenEvents(t, [nameClaimed, emailClaimed, aliceIsIn]);
});

test("an address is not needed", (t) => {
  given({ workspace: [workspaceCreated()] })
    .when({ ...data, email: null })
    .thenEvents(t, [nameClaimed, { ...aliceIsIn, data: { ...aliceIsIn.data, email: null } }]);
});

test("by an invite link one gets the role that it carries, and the use is counted", (t) => {
  const workspace = [workspaceCreated({ signUpPolicy: "invite" }), inviteCreated({ role: "guest" })];
  given({ workspace })
    .when({ ...data, inviteId })
    .thenEvents(t, [
      nameClaimed,
      emailClaimed,
      used(alice),
      { ...aliceIsIn, data: { ...aliceIsIn.data, inviteId, role: "guest" } },
    ]);
});

test("a workspace by invite admits no user without one, a closed one admits none", (t) => {
  given({ workspace: [workspaceCreated({ signUpPolicy: "invite" })] })
    .when(data)
    .thenRefused(t, "InviteRequired");
  given({ workspace: [workspaceCreated({ signUpPolicy: "closed" }), inviteCreated()] })
    .when({ ...data, inviteId })
    .thenRefused(t, "SignUpClosed");
});

test("an unknown, expired, used up or revoked invite link admits no user", (t) => {
  const workspace = workspaceCreated({ signUpPolicy: "invite" });
  const byLink = { ...data, inviteId };
  given({ workspace: [workspace] })
    .when(byLink)
    .thenRefused(t, "InviteUnknown");
  given({ workspace: [workspace, inviteCreated({ expiresAt: "2026-03-01T09:00:00.000Z" })] })
    .when(byLink)
    .thenRefused(t, "InviteExpired");
  given({ workspace: [workspace, inviteCreated({ usesMax: 1 }), used(ben)] })
    .when(byLink)
    .thenRefused(t, "InviteUsedUp");
  given({ workspace: [workspace, inviteCreated(), revoked] })
    .when(byLink)
    .thenRefused(t, "InviteRevoked");
});

test("an administrator registers people and bots whatever the policy", (t) => {
  const past = { workspace: [workspaceCreated({ signUpPolicy: "closed" })], actor: aliceAsAdministrator };
  const bot = { ...data, userId: ben, name: "clock", email: null, kind: "bot" } as const;
  given(past)
    .when(bot)
    .thenEvents(t, [claimed("user-name", "clock", ben), { type: "UserRegistered", data: { ...bot, role: "bot" } }]);
  const person = { ...bot, kind: "person" } as const;
  given(past)
    .when(person)
    .thenEvents(t, [claimed("user-name", "clock", ben), { type: "UserRegistered", data: { ...person, role: "member" } }]);
});

test("other users cannot register bots or set the origin of a user", (t) => {
  const past = { workspace: [workspaceCreated()], actor: benRegistered };
  given(past)
    .when({ ...data, kind: "bot" }, { actorId: ben })
    .thenRefused(t, "NotPermitted");
  given(past)
    .when({ ...data, origin: { source: "slack", id: "U1" } }, { actorId: ben })
    .thenRefused(t, "NotPermitted");
  given({ ...past, actor: [registered(ben, { role: "administrator" })] })
    .when({ ...data, origin: { source: "slack", id: "U1" } }, { actorId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an import registers people whatever the policy", (t) => {
  const imported = { ...data, origin: { source: "slack", id: "U1" } };
  given({ workspace: [workspaceCreated({ signUpPolicy: "closed" })] })
    .when(imported, { actorKind: "system" })
    .thenEvents(t, [nameClaimed, emailClaimed, { type: "UserRegistered", data: { ...imported, role: "member" } }]);
});

test("a name or address belongs to one person, however it is written", (t) => {
  const workspace = [workspaceCreated()];
  given({ workspace, directory: [claimed("user-name", "alice", ben)], nameHolder: [registered(ben)] })
    .when(data)
    .thenRefused(t, "UserNameTaken");
  given({ workspace, directory: [claimed("email", "alice@example.org", ben)], emailHolder: [registered(ben)] })
    .when({ ...data, email: "ALICE@example.org" })
    .thenRefused(t, "EmailTaken");
});

test("a name claimed by an unfinished registration is free again after half a minute", (t) => {
  const workspace = [workspaceCreated()];
  const claimedAt = (occurredAt: string) => [{ ...claimed("user-name", "alice", ben), occurredAt }];
  const released = { type: "IdentifierReleased", data: claimed("user-name", "alice", ben).data } as const;
  given({ workspace, directory: claimedAt("2026-03-01T08:59:29.000Z") })
    .when(data)
    .thenEvents(t, [released, nameClaimed, emailClaimed, aliceIsIn]);
  given({ workspace, directory: claimedAt("2026-03-01T08:59:31.000Z") })
    .when(data)
    .thenRefused(t, "UserNameTaken");
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  const invited = { ...aliceIsIn, data: { ...aliceIsIn.data, inviteId } };
  const workspace = [workspaceCreated({ signUpPolicy: "invite" }), inviteCreated({ usesMax: 1 })];
  const directory = [nameClaimed, emailClaimed];
  given({ workspace, directory })
    .when({ ...data, inviteId })
    .thenEvents(t, [used(alice), invited]);
  given({ workspace: [...workspace, used(alice), revoked], directory })
    .when({ ...data, inviteId })
    .thenEvents(t, [invited]);
  given({ workspace: [...workspace, used(alice), revoked], directory, user: [invited] })
    .when({ ...data, inviteId }, { commandId: `before-user-${alice}-0` })
    .thenNothing(t);
});

test("an existing user cannot be registered again", (t) => {
  const past = { workspace: [workspaceCreated()], user: benRegistered };
  given(past)
    .when({ ...data, userId: ben }, { actorId: ben })
    .thenRefused(t, "InputInvalid", { field: "userId" });
  given(past)
    .when({ ...data, userId: ben }, { actorKind: "system" })
    .thenRefused(t, "InputInvalid", { field: "userId" });
});

test("a deactivated user cannot register others", (t) => {
  given({ workspace: [workspaceCreated()], actor: aliceDeactivated })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserDeactivated");
});

test("a member registers others like any visitor", (t) => {
  const past = { workspace: [workspaceCreated({ signUpPolicy: "invite" })], actor: aliceRegistered };
  given(past)
    .when({ ...data, userId: ben })
    .thenRefused(t, "InviteRequired");
});

test("without a workspace no user can register", (t) => {
  given({}).when(data).thenRefused(t, "WorkspaceMissing");
  given({}).when(data, { actorKind: "system" }).thenRefused(t, "WorkspaceMissing");
});

test("name, address and display name have to be such", (t) => {
  const past = { workspace: [workspaceCreated()] };
  given(past)
    .when({ ...data, name: "Alice" })
    .thenRefused(t, "UserNameInvalid");
  given(past)
    .when({ ...data, email: "alice" })
    .thenRefused(t, "EmailInvalid");
  given(past)
    .when({ ...data, displayName: " " })
    .thenRefused(t, "ProfileInvalid");
  given(past)
    .when({ ...data, timeZone: "Mars/Olympus" })
    .thenRefused(t, "InputInvalid");
  given(past)
    .when({ ...data, userId: "alice" })
    .thenRefused(t, "InputInvalid");
});
