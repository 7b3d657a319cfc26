import type { Recorded } from "@logue/command-service/contract/event.ts";
import { userStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { users } from "../contract/users.ts";
import { ann, ben } from "../testing/conversation-story.ts";
import { openHistory, positionOf, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { usersProjection } from "./users.ts";

const stream = userStream(ann);

function registered() {
  const history = openHistory();
  const event = history.happened("UserRegistered", stream, {
    userId: ann,
    name: "ann",
    displayName: "Ann Ampère",
    email: "ann@example.org",
    kind: "person",
    role: "member",
    timeZone: "Europe/Vienna",
    inviteId: null,
    origin: null,
  });
  return { history, event };
}

const then = async (events: readonly Recorded[]) => documentOf(await given(usersProjection, events), users, ann);

test("a registered user is in the directory", async (t) => {
  t.deepEqual(await then([registered().event]), {
    id: ann,
    name: "ann",
    displayName: "Ann Ampère",
    title: "",
    email: "ann@example.org",
    kind: "person",
    role: "member",
    roleSince: timeOf(1),
    timeZone: "Europe/Vienna",
    statusText: "",
    statusEmoji: null,
    statusExpiresAt: null,
    avatarFileId: null,
    secondFactorIds: [],
    hasSecondFactor: false,
    registeredAt: timeOf(1),
    deactivatedAt: null,
    accessTokens: [],
    sortName: `ann ampère ${ann}`,
    isActive: true,
    isClaimed: false,
    changed: positionOf(1),
  });
});

test("the second factors of a person are known by their ids, and since when a role is held", async (t) => {
  const { history, event } = registered();
  const factor = (factorId: string) =>
    history.happened("SecondFactorAdded", stream, { userId: ann, factorId, kind: "passkey", label: "Key" });
  const role = history.happened("RoleAssigned", stream, { userId: ann, role: "moderator", assignedById: ben });
  const granting = { userId: ann, roleId: "watch", roomId: null, grantedById: ben };
  const first = history.happened("RoleGranted", stream, { ...granting, expiresAt: null });
  const again = history.happened("RoleGranted", stream, { ...granting, expiresAt: timeOf(900) });
  const events = [event, role, first, again, factor("one"), factor("two")];
  t.like(await then(events), {
    secondFactorIds: ["one", "two"],
    roleSince: timeOf(2),
    heldRoles: [{ grantedAt: timeOf(4), heldSince: timeOf(3) }],
  });
  const removed = history.happened("SecondFactorRemoved", stream, { userId: ann, factorId: "one", removedById: ann });
  t.deepEqual((await then([...events, removed]))?.secondFactorIds, ["two"]);
  const reset = history.happened("SecondFactorsReset", stream, { userId: ann, resetById: ben, reason: "lost" });
  t.deepEqual((await then([...events, reset]))?.secondFactorIds, []);
});

test("signing in or setting a password claims an account, and the next time changes nothing", async (t) => {
  const { history, event } = registered();
  const signedIn = () => history.happened("SignedIn", stream, { userId: ann, sessionId: ben, method: "link" });
  const changed = history.happened("PasswordChanged", stream, { userId: ann });
  const claimed = await then([event, changed, signedIn(), signedIn()]);
  t.true(claimed?.isClaimed);
  t.is(claimed?.changed, positionOf(1));
});

test("a new name, address, profile, role and picture are shown", async (t) => {
  const { history, event } = registered();
  const events = [
    event,
    history.happened("UserRenamed", stream, { userId: ann, name: "annie" }),
    history.happened("EmailReplaced", stream, { userId: ann, email: null }),
    history.happened("ProfileEdited", stream, { userId: ann, displayName: "ANNIE", title: "Chair", timeZone: null }),
    history.happened("RoleAssigned", stream, { userId: ann, role: "moderator", assignedById: ben }),
    history.happened("AvatarChosen", stream, { userId: ann, fileId: "face" }),
  ];
  t.like(await then(events), {
    name: "annie",
    email: null,
    displayName: "ANNIE",
    title: "Chair",
    timeZone: null,
    sortName: `annie ${ann}`,
    role: "moderator",
    avatarFileId: "face",
    changed: positionOf(6),
  });
  t.is((await then([...events, history.happened("AvatarRemoved", stream, { userId: ann })]))?.avatarFileId, null);
});

test("a status is shown until it is cleared", async (t) => {
  const { history, event } = registered();
  const status = { userId: ann, text: "At lunch", emoji: "fork", expiresAt: timeOf(99) };
  const events = [event, history.happened("StatusSet", stream, status)];
  t.like(await then(events), { statusText: "At lunch", statusEmoji: "fork", statusExpiresAt: timeOf(99) });
  const cleared = history.happened("StatusCleared", stream, { userId: ann });
  t.like(await then([...events, cleared]), { statusText: "", statusEmoji: null, statusExpiresAt: null });
});

test("a deactivated user leaves the directory, and returns when reactivated", async (t) => {
  const { history, event } = registered();
  const events = [event, history.happened("UserDeactivated", stream, { userId: ann, deactivatedById: ben })];
  t.like(await then(events), { isActive: false, deactivatedAt: timeOf(2) });
  const reactivated = history.happened("UserReactivated", stream, { userId: ann, reactivatedById: ben });
  t.like(await then([...events, reactivated]), { isActive: true, deactivatedAt: null });
});

test("access tokens are listed without their secrets until they are revoked", async (t) => {
  const { history, event } = registered();
  const token = { tokenId: "token", label: "CI", scopes: ["read"], expiresAt: null } as const;
  const events = [
    event,
    history.happened("AccessTokenCreated", stream, { userId: ann, ...token }),
    history.happened("AccessTokenCreated", stream, { userId: ann, ...token, tokenId: "other" }),
    history.happened("AccessTokenRevoked", stream, { userId: ann, tokenId: "other", revokedById: ann }),
  ];
  t.deepEqual((await then(events))?.accessTokens, [{ ...token, createdAt: timeOf(2) }]);
});

test("an access token shows the last day on which it was used", async (t) => {
  const { history, event } = registered();
  const token = { tokenId: "token", label: "CI", scopes: ["read"], expiresAt: null } as const;
  const used = (tokenId: string, day: string) =>
    history.happened("AccessTokenUsed", stream, { userId: ann, tokenId, address: "192.0.2.7", day });
  const events = [
    event,
    history.happened("AccessTokenCreated", stream, { userId: ann, ...token }),
    used("token", "2026-03-02"),
    used("another", "2026-03-03"),
    used("token", "2026-03-01"),
  ];
  t.like((await then(events))?.accessTokens, [{ tokenId: "token", lastUsedDay: "2026-03-02" }]);
});
