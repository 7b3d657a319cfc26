import test from "ava";
import { alice, aliceAsGuest, aliceDeactivated, aliceRegistered, idOf, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { createInviteLink } from "./create-invite-link.ts";

const given = deciderSpecification(createInviteLink);

const workspace = [workspaceCreated()];
const data = { inviteId: idOf("1471e"), role: "member", expiresAt: "2026-03-02T09:00:00.000Z", usesMax: 5 } as const;
const created = { type: "InviteLinkCreated", data: { ...data, createdById: alice } } as const;

test("a member invites, for a time and a number of people", (t) => {
  given({ actor: aliceRegistered, workspace }).when(data).thenEvents(t, [created]);
});

test("a link may last, and be used by any number", (t) => {
  const lasting = { ...data, role: "guest", expiresAt: null, usesMax: null } as const;
  given({ actor: aliceRegistered, workspace })
    .when(lasting)
    .thenEvents(t, [{ type: "InviteLinkCreated", data: { ...lasting, createdById: alice } }]);
});

test("a link ends in the future and is for one person at least", (t) => {
  given({ actor: aliceRegistered, workspace })
    .when({ ...data, expiresAt: "2026-03-01T09:00:00.000Z" })
    .thenRefused(t, "InputInvalid", { field: "expiresAt" });
  given({ actor: aliceRegistered, workspace })
    .when({ ...data, usesMax: 0 })
    .thenRefused(t, "InputInvalid");
});

test("a link's id is used once", (t) => {
  given({ actor: aliceRegistered, workspace: [...workspace, created] })
    .when(data)
    .thenRefused(t, "InputInvalid", { field: "inviteId" });
});

test("guests and deactivated users cannot invite, and without a workspace no user can", (t) => {
  given({ actor: aliceAsGuest, workspace }).when(data).thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, workspace }).when(data).thenRefused(t, "UserDeactivated");
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "WorkspaceMissing");
});
