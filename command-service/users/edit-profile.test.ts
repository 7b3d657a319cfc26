import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { editProfile } from "./edit-profile.ts";

const given = deciderSpecification(editProfile);

const data = { userId: alice, displayName: "Alice Waters", title: "Sailmaker", timeZone: "Europe/Amsterdam" };
const edited = { type: "ProfileEdited", data } as const;

test("a profile text is stored without the spaces around it", (t) => {
  given({ actor: aliceRegistered })
    .when({ ...data, displayName: "  Alice Waters " })
    .thenEvents(t, [edited]);
});

test("the same profile again changes nothing", (t) => {
  given({ actor: [...aliceRegistered, edited] })
    .when(data)
    .thenNothing(t);
});

test("a display name is there and short, a title is short", (t) => {
  for (const wrong of [
    { displayName: "  " },
    { displayName: "a".repeat(101) },
    { title: "a".repeat(101) },
    { displayName: "\u200B\u202E" },
  ])
    given({ actor: aliceRegistered })
      .when({ ...data, ...wrong })
      .thenRefused(t, "ProfileInvalid");
});

test("a time zone is one that there is, or none", (t) => {
  given({ actor: aliceRegistered })
    .when({ ...data, timeZone: "Europe/Atlantis" })
    .thenRefused(t, "InputInvalid");
  given({ actor: aliceRegistered })
    .when({ ...data, timeZone: null })
    .thenEvents(t, [{ type: "ProfileEdited", data: { ...data, timeZone: null } }]);
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenEvents(t, [{ type: "ProfileEdited", data: { ...data, userId: ben } }]);
  given({ actor: aliceAsAdministrator })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
