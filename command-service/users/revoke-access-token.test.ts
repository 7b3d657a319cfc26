import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { revokeAccessToken } from "./revoke-access-token.ts";

const given = deciderSpecification(revokeAccessToken);

const tokenId = idOf("70ce9");
const data = { userId: alice, tokenId };
const created = (userId: string) =>
  ({ type: "AccessTokenCreated", data: { userId, tokenId, label: "Backup", scopes: ["read"], expiresAt: null } }) as const;
const revoked = (userId: string) => ({ type: "AccessTokenRevoked", data: { userId, tokenId, revokedById: alice } }) as const;

test("a user can revoke an own token", (t) => {
  given({ actor: [...aliceRegistered, created(alice)] })
    .when(data)
    .thenEvents(t, [revoked(alice)]);
});

test("a token that is revoked, or never was, cannot be revoked", (t) => {
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "TokenUnknown");
  given({ actor: [...aliceRegistered, created(alice), revoked(alice)] })
    .when(data)
    .thenRefused(t, "TokenUnknown");
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: [...benRegistered, created(ben)] })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: [...benRegistered, created(ben)] })
    .when({ ...data, userId: ben })
    .thenEvents(t, [revoked(ben)]);
  given({ actor: aliceAsAdministrator })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
