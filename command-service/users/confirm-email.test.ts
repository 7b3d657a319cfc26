import test from "ava";
import { alice, ben, registered } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { confirmEmail } from "./confirm-email.ts";

const given = deciderSpecification(confirmEmail);

const email = "alice@example.org";
const account = registered(alice, { email });
const data = { userId: alice, email };
const byAlice = { actorId: alice, actorKind: "user" } as const;

test("a person confirms the address of the account", (t) => {
  given({ actor: [account], user: [account] })
    .when(data, byAlice)
    .thenEvents(t, [{ type: "EmailConfirmed", data }]);
});

test("an address that was replaced or removed since its link was mailed is not confirmed", (t) => {
  for (const other of ["alix@example.org", null]) {
    const user = [account, { type: "EmailReplaced", data: { userId: alice, email: other } } as const];
    given({ actor: user, user }).when(data, byAlice).thenRefused(t, "EmailLinkInvalid");
  }
});

test("no one confirms the address of another person", (t) => {
  given({ actor: [registered(ben)], user: [account] })
    .when(data, { actorId: ben, actorKind: "user" })
    .thenRefused(t, "NotPermitted");
});
