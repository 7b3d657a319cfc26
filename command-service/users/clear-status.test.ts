import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { clearStatus } from "./clear-status.ts";

const given = deciderSpecification(clearStatus);

const data = { userId: alice };
const set = (userId: string) => ({ type: "StatusSet", data: { userId, text: "Away", emoji: null, expiresAt: null } }) as const;

test("a user can clear the status", (t) => {
  given({ actor: [...aliceRegistered, set(alice)] })
    .when(data)
    .thenEvents(t, [{ type: "StatusCleared", data }]);
});

test("no status is nothing to take away", (t) => {
  given({ actor: aliceRegistered }).when(data).thenNothing(t);
  given({ actor: [...aliceRegistered, set(alice), { type: "StatusCleared", data }] })
    .when(data)
    .thenNothing(t);
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: [...benRegistered, set(ben)] })
    .when({ userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: [...benRegistered, set(ben)] })
    .when({ userId: ben })
    .thenEvents(t, [{ type: "StatusCleared", data: { userId: ben } }]);
  given({ actor: aliceAsAdministrator }).when({ userId: ben }).thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
