import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  ben,
  benDeactivated,
  benRegistered,
  carla,
  deactivated,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { approveErasure } from "./approve-erasure.ts";
import { editProfile } from "./edit-profile.ts";
import { eraseUser } from "./erase-user.ts";
import { reactivateUser } from "./reactivate-user.ts";
import { recordErasureCompleted } from "./record-erasure-completed.ts";

const erase = deciderSpecification(eraseUser);
const approve = deciderSpecification(approveErasure);
const complete = deciderSpecification(recordErasureCompleted);

const workspace = [workspaceCreated()];
const approvals: PastEvent = {
  type: "SettingChanged",
  data: { scope: "workspace", scopeId: "workspace", key: "casesNeedApproval", value: true, changedById: carla },
};
const commandId = "0192a000-0000-7000-8000-00000000e4a5";
const data = { userId: ben, reason: " Asked for by mail " };
const request = { userId: ben, erasureId: commandId, reason: "Asked for by mail", requestedById: alice };
const requested: PastEvent = { type: "ErasureRequested", data: request };
const erased: PastEvent = { type: "UserErased", data: { ...request, erasedById: alice } };
const gone: PastEvent = { type: "UserDeactivated", data: { userId: ben, deactivatedById: alice } };
const claimed = (kind: "user-name" | "email" | "external-account", digest: string): PastEvent => ({
  type: "IdentifierClaimed",
  data: { kind, digest, holderId: ben },
});
const directory = [claimed("user-name", "n1"), claimed("email", "e1")];
const released = (["user-name", "email"] as const).map((kind, index) => ({
  type: "IdentifierReleased" as const,
  data: { kind, digest: index === 0 ? "n1" : "e1", holderId: ben },
}));
const carlaAsAdministrator = [registered(carla, { role: "administrator" })];
const by = { actorId: carla, commandId: "0192a000-0000-7000-8000-00000000e4a6" };

test("an administrator erases a person, who is deactivated with it and whose name and address are free again", (t) => {
  const past = { actor: aliceAsAdministrator, workspace, directory };
  erase({ ...past, user: benRegistered })
    .when(data, { commandId })
    .thenEvents(t, [gone, erased, ...released] as never);
  erase({ ...past, user: benDeactivated })
    .when(data, { commandId })
    .thenEvents(t, [erased, ...released] as never);
});

test("with the setting of cases it waits for another administrator, who is told the same reason", (t) => {
  const waiting = [...workspace, approvals];
  erase({ actor: aliceAsAdministrator, user: benRegistered, workspace: waiting, directory })
    .when(data, { commandId })
    .thenEvents(t, [gone, requested] as never);
  const past = { actor: carlaAsAdministrator, user: [...benDeactivated, requested], workspace: waiting, directory };
  const approved = { type: "UserErased", data: { ...request, erasedById: carla } };
  approve(past)
    .when({ userId: ben }, by)
    .thenEvents(t, [approved, ...released] as never);
  erase(past).when(data, by).thenNothing(t);
  const own = { ...past, actor: aliceAsAdministrator };
  approve(own).when({ userId: ben }).thenRefused(t, "ErasureNeedsAnother");
});

test("accounts of other systems open the account no longer, and may open another one", (t) => {
  const instanceId = "0192a000-0000-7000-8000-000000001157";
  const about = { userId: ben, instanceId, digest: "x1" };
  const linked: PastEvent = { type: "ExternalAccountLinked", data: { ...about, label: "ben@example.org" } };
  const unlinked = (unlinkedById: string): PastEvent => ({ type: "ExternalAccountUnlinked", data: { ...about, unlinkedById } });
  const free = { type: "IdentifierReleased", data: { kind: "external-account", digest: "x1", holderId: ben } };
  const claims = [claimed("external-account", "x1"), ...directory];
  const user = [...benRegistered, linked];
  erase({ actor: aliceAsAdministrator, workspace, directory: claims, user })
    .when(data, { commandId })
    .thenEvents(t, [gone, unlinked(alice), erased, ...released, free] as never);
  approve({ actor: carlaAsAdministrator, workspace, directory: claims, user: [...user, deactivated(ben), requested] })
    .when({ userId: ben }, by)
    .thenEvents(t, [
      unlinked(carla),
      { type: "UserErased", data: { ...request, erasedById: carla } },
      ...released,
      free,
    ] as never);
});

test("reactivating the person withdraws the request", (t) => {
  const reactivated: PastEvent = { type: "UserReactivated", data: { userId: ben, reactivatedById: carla } };
  approve({ actor: carlaAsAdministrator, user: [...benDeactivated, requested, reactivated], workspace })
    .when({ userId: ben }, by)
    .thenRefused(t, "ErasureNotRequested");
});

test("only those with the permission erase, with a reason, never themselves, and not the last administrator", (t) => {
  const past = { actor: aliceAsAdministrator, user: benRegistered, workspace };
  erase({ ...past, actor: aliceAsModerator })
    .when(data)
    .thenRefused(t, "NotPermitted", { permission: "users.erase" });
  approve({ ...past, actor: aliceAsModerator })
    .when({ userId: ben })
    .thenRefused(t, "NotPermitted");
  for (const reason of ["", "  ", "x".repeat(501)])
    erase(past)
      .when({ ...data, reason })
      .thenRefused(t, "ReasonInvalid");
  erase({ actor: aliceAsAdministrator, workspace })
    .when({ ...data, userId: alice })
    .thenRefused(t, "ErasureNeedsAnother");
  erase({ ...past, user: [] })
    .when(data)
    .thenRefused(t, "UserUnknown");
  approve(past).when({ userId: ben }).thenRefused(t, "ErasureNotRequested");
  erase({ ...past, user: carlaAsAdministrator })
    .when({ ...data, userId: carla })
    .thenRefused(t, "LastAdministrator");
});

test("nothing is done to an erased person any more", (t) => {
  const past = { actor: aliceAsAdministrator, user: [...benDeactivated, erased], workspace };
  erase(past).when(data).thenRefused(t, "PersonErased");
  deciderSpecification(reactivateUser)(past).when({ userId: ben }).thenRefused(t, "PersonErased");
  deciderSpecification(editProfile)(past)
    .when({ userId: ben, displayName: "Ben", title: "", timeZone: null })
    .thenRefused(t, "PersonErased");
});

test("Logue itself says that an erasure is complete, once", (t) => {
  const past = { actor: aliceAsAdministrator, workspace };
  const bySystem = { actorKind: "system" } as const;
  const completed: PastEvent = { type: "ErasureCompleted", data: { userId: ben, erasureId: commandId } };
  const user = [...benRegistered, deactivated(ben), erased];
  complete({ ...past, user })
    .when({ userId: ben }, bySystem)
    .thenEvents(t, [completed] as never);
  complete({ ...past, user: [...user, completed] })
    .when({ userId: ben }, bySystem)
    .thenNothing(t);
  complete({ ...past, user })
    .when({ userId: ben })
    .thenRefused(t, "NotPermitted");
  complete({ ...past, user: [...benDeactivated, requested] })
    .when({ userId: ben }, bySystem)
    .thenRefused(t, "ErasureNotRequested");
});
