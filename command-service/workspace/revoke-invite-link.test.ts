import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, idOf, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { revokeInviteLink } from "./revoke-invite-link.ts";

const given = deciderSpecification(revokeInviteLink);

const inviteId = idOf("1471e");
const data = { inviteId };
const createdBy = (createdById: string) => [
  workspaceCreated(),
  { type: "InviteLinkCreated", data: { inviteId, createdById, role: "member", expiresAt: null, usesMax: null } } as const,
];
const revoked = { type: "InviteLinkRevoked", data: { inviteId, revokedById: alice } } as const;

test("who made a link withdraws it, and an administrator any", (t) => {
  given({ actor: aliceRegistered, workspace: createdBy(alice) })
    .when(data)
    .thenEvents(t, [revoked]);
  given({ actor: aliceAsAdministrator, workspace: createdBy(ben) })
    .when(data)
    .thenEvents(t, [revoked]);
});

test("a member does not withdraw another's link", (t) => {
  given({ actor: aliceRegistered, workspace: createdBy(ben) })
    .when(data)
    .thenRefused(t, "InviteUnknown");
});

test("a link is revoked once, and by an active user", (t) => {
  given({ actor: aliceRegistered, workspace: [...createdBy(alice), revoked] })
    .when(data)
    .thenRefused(t, "InviteRevoked");
  given({ actor: aliceRegistered, workspace: [workspaceCreated()] })
    .when(data)
    .thenRefused(t, "InviteUnknown");
  given({ actor: aliceDeactivated, workspace: createdBy(alice) })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
