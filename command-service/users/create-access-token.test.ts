import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsGuest,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benDeactivated,
  benRegistered,
  idOf,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { createAccessToken } from "./create-access-token.ts";

const given = deciderSpecification(createAccessToken);

const data = {
  userId: alice,
  tokenId: idOf("70ce9"),
  label: "Backup",
  scopes: ["read", "write"] as const,
  expiresAt: "2027-03-01T00:00:00.000Z",
};
const created = { type: "AccessTokenCreated", data } as const;

test("a member can create a token for scripts; without an end it lasts for a year", (t) => {
  given({ actor: aliceRegistered })
    .when({ ...data, label: " Backup " })
    .thenEvents(t, [created]);
  given({ actor: aliceRegistered })
    .when({ ...data, expiresAt: null })
    .thenEvents(t, [{ type: "AccessTokenCreated", data: { ...data, expiresAt: "2027-03-01T09:00:00.000Z" } }]);
});

test("a token lasts no longer than the workspace allows, and without an end where it allows that", (t) => {
  const tooLong = { ...data, expiresAt: "2027-03-03T00:00:00.000Z" };
  given({ actor: aliceRegistered }).when(tooLong).thenRefused(t, "TokenLifeTooLong", { daysMax: 365 });
  const set = (value: number | null) => [
    workspaceCreated(),
    {
      type: "SettingChanged",
      data: { scope: "workspace", scopeId: "workspace", key: "accessTokenDaysMax", value, changedById: alice },
    } as const,
  ];
  given({ actor: aliceRegistered, workspace: set(30) })
    .when({ ...data, expiresAt: null })
    .thenEvents(t, [{ type: "AccessTokenCreated", data: { ...data, expiresAt: "2026-03-31T09:00:00.000Z" } }]);
  given({ actor: aliceRegistered, workspace: set(30) })
    .when(data)
    .thenRefused(t, "TokenLifeTooLong", { daysMax: 30 });
  for (const expiresAt of [null, tooLong.expiresAt])
    given({ actor: aliceRegistered, workspace: set(null) })
      .when({ ...data, expiresAt })
      .thenEvents(t, [{ type: "AccessTokenCreated", data: { ...data, expiresAt } }]);
});

test("a token has a label, at least one scope, and ends in the future", (t) => {
  for (const wrong of [{ label: " " }, { label: "a".repeat(101) }, { scopes: [] }, { expiresAt: "2026-02-01T00:00:00.000Z" }])
    given({ actor: aliceRegistered })
      .when({ ...data, ...wrong })
      .thenRefused(t, "TokenInvalid");
});

test("a token has scopes or permissions, not both and not neither; each permission is kept once", (t) => {
  const limited = { ...data, scopes: [], permissions: ["messages.post", "messages.read"] as const };
  given({ actor: aliceRegistered })
    .when({ ...limited, permissions: [...limited.permissions, "messages.post"] })
    .thenEvents(t, [{ type: "AccessTokenCreated", data: limited }]);
  for (const wrong of [{ scopes: ["read"] as const }, { permissions: [] }])
    given({ actor: aliceRegistered })
      .when({ ...limited, ...wrong })
      .thenRefused(t, "TokenInvalid");
});

test("a token makes tokens only with the permission for it", (t) => {
  given({ actor: aliceRegistered })
    .when(data, { limit: ["messages.post"] })
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceRegistered })
    .when(data, { limit: ["tokens.create"] })
    .thenEvents(t, [created]);
});

test("a token's id is used once", (t) => {
  given({ actor: [...aliceRegistered, created] })
    .when(data)
    .thenRefused(t, "InputInvalid", { field: "tokenId" });
});

test("guests make no tokens", (t) => {
  given({ actor: aliceAsGuest }).when(data).thenRefused(t, "NotPermitted");
});

test("an administrator makes tokens for bots, and for no other person, for they act as their owner", (t) => {
  const forBen = { ...data, userId: ben };
  const bot = [registered(ben, { kind: "bot", role: "bot" })];
  given({ actor: aliceAsAdministrator, user: bot })
    .when(forBen)
    .thenEvents(t, [{ type: "AccessTokenCreated", data: forBen }]);
  given({ actor: aliceAsAdministrator, user: benRegistered }).when(forBen).thenRefused(t, "NotPermitted");
  given({ actor: aliceRegistered, user: bot }).when(forBen).thenRefused(t, "NotPermitted");
});

test("a deactivated bot gets no token", (t) => {
  const bot = [registered(ben, { kind: "bot", role: "bot" }), ...benDeactivated.slice(1)];
  given({ actor: aliceAsAdministrator, user: bot })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserDeactivated", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});

test("a person has at most 50 access tokens that still work", (t) => {
  const tokens = Array.from({ length: 50 }, (_, index) => ({ ...created, data: { ...data, tokenId: idOf(`a${index}`) } }));
  given({ actor: [...aliceRegistered, ...tokens] })
    .when(data)
    .thenRefused(t, "TooManyTokens", { tokensMax: 50 });
  const expired = { ...created, data: { ...data, tokenId: idOf("a0"), expiresAt: "2026-02-01T00:00:00.000Z" } };
  const revoked = { type: "AccessTokenRevoked", data: { userId: alice, tokenId: idOf("a1"), revokedById: alice } } as const;
  given({ actor: [...aliceRegistered, ...tokens.slice(1), expired] })
    .when(data)
    .thenEvents(t, [created]);
  given({ actor: [...aliceRegistered, ...tokens, revoked] })
    .when(data)
    .thenEvents(t, [created]);
});
