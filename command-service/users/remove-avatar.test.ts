import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { removeAvatar } from "./remove-avatar.ts";

const given = deciderSpecification(removeAvatar);

const data = { userId: alice };
const chosen = (userId: string) => ({ type: "AvatarChosen", data: { userId, fileId: idOf("f17e") } }) as const;

test("a user can remove the profile picture", (t) => {
  given({ actor: [...aliceRegistered, chosen(alice)] })
    .when(data)
    .thenEvents(t, [{ type: "AvatarRemoved", data }]);
});

test("no picture is nothing to take away", (t) => {
  given({ actor: aliceRegistered }).when(data).thenNothing(t);
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: [...benRegistered, chosen(ben)] })
    .when({ userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: [...benRegistered, chosen(ben)] })
    .when({ userId: ben })
    .thenEvents(t, [{ type: "AvatarRemoved", data: { userId: ben } }]);
  given({ actor: aliceAsAdministrator }).when({ userId: ben }).thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
