import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { changePassword } from "./change-password.ts";

const given = deciderSpecification(changePassword);

const data = { userId: alice };

test("a person changes her password", (t) => {
  given({ actor: aliceRegistered })
    .when(data)
    .thenEvents(t, [{ type: "PasswordChanged", data }]);
});

test("one does not do it for somebody else", (t) => {
  given({ actor: aliceRegistered, user: benRegistered }).when({ userId: ben }).thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ userId: ben })
    .thenEvents(t, [{ type: "PasswordChanged", data: { userId: ben } }]);
  given({ actor: aliceAsAdministrator }).when({ userId: ben }).thenRefused(t, "UserUnknown", { userId: ben });
});

test("somebody deactivated or unknown does nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
