import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { setStatus } from "./set-status.ts";

const given = deciderSpecification(setStatus);

const data = { userId: alice, text: "On the water", emoji: "boat", expiresAt: "2026-03-01T17:00:00.000Z" };
const set = { type: "StatusSet", data } as const;

test("a user can set a status, with or without an end", (t) => {
  given({ actor: aliceRegistered }).when(data).thenEvents(t, [set]);
  const lasting = { ...data, expiresAt: null, emoji: null };
  given({ actor: aliceRegistered })
    .when(lasting)
    .thenEvents(t, [{ type: "StatusSet", data: lasting }]);
});

test("the same status again changes nothing", (t) => {
  given({ actor: [...aliceRegistered, set] })
    .when(data)
    .thenNothing(t);
});

test("a status has a short text and ends in the future", (t) => {
  for (const wrong of [{ text: " " }, { text: "a".repeat(101) }, { expiresAt: "2026-03-01T09:00:00.000Z" }])
    given({ actor: aliceRegistered })
      .when({ ...data, ...wrong })
      .thenRefused(t, "StatusInvalid");
});

test("an emoji is one that there is; its character and its other names mean the same", (t) => {
  for (const emoji of ["⛵", "sailboat", "boat"])
    given({ actor: aliceRegistered })
      .when({ ...data, emoji })
      .thenEvents(t, [{ type: "StatusSet", data }]);
  given({ actor: aliceRegistered })
    .when({ ...data, emoji: ":sailboat:" })
    .thenRefused(t, "EmojiUnknown");
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenEvents(t, [{ type: "StatusSet", data: { ...data, userId: ben } }]);
  given({ actor: aliceAsAdministrator })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
