import test from "ava";
import { ben, benRegistered, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { lookalikesOf } from "./names.ts";
import { registerUser } from "./register-user.ts";
import { renameUser } from "./rename-user.ts";

const claimed = (name: string, holderId: string) =>
  ({ type: "IdentifierClaimed", data: { kind: "user-name", digest: `digest of user-name ${name}`, holderId } }) as const;

const registering = (name: string, actorKind: "user" | "system" = "user") =>
  deciderSpecification(registerUser)({
    workspace: [workspaceCreated()],
    directory: [claimed("alice", ben), claimed("mow", ben)],
  }).when(
    {
      userId: "0192a000-0000-7000-8000-00000000d0d0",
      name,
      displayName: "New",
      email: null,
      timeZone: null,
      inviteId: null,
      kind: "person",
      origin: null,
    },
    { actorKind },
  );

test("the spellings that look like a name are those with letters and digits that look alike", (t) => {
  t.deepEqual([...lookalikesOf("alice")], ["a1ice"]);
  t.deepEqual([...lookalikesOf("b0l")].sort(), ["b01", "bo1", "bol"]);
  t.deepEqual([...lookalikesOf("mow")].sort(), ["m0vv", "m0w", "movv", "rn0vv", "rn0w", "rnovv", "rnow"]);
  t.deepEqual([...lookalikesOf("ben")], []);
  t.true(lookalikesOf("l".repeat(64)).length < 300);
});

test("a name that looks like another user's is taken", (t) => {
  for (const name of ["a1ice", "rnow", "m0w", "rn0vv"]) registering(name).thenRefused(t, "UserNameTaken");
  for (const name of ["alicia", "al1ce", "moo"]) t.true(Array.isArray(registering(name).outcome()), name);
});

test("words that mentions use, and names that look like them, are no user names", (t) => {
  for (const name of ["here", "room", "all", "channel", "everyone", "a11", "r00m", "tearn", "me"]) {
    registering(name).thenRefused(t, "UserNameReserved");
    registering(name, "system").thenRefused(t, "UserNameReserved");
  }
});

test("an import brings names that look like others', for these people had them before", (t) => {
  t.true(Array.isArray(registering("a1ice", "system").outcome()));
});

test("a user who has a reserved name, or one that looks like another user's, keeps it", (t) => {
  const ids = { userId: ben, name: "all" };
  const past = { actor: [registered(ben, { name: "all" })], directory: [claimed("all", ben)] };
  deciderSpecification(renameUser)(past).when(ids, { actorId: ben }).thenNothing(t);
  const alike = {
    actor: benRegistered,
    directory: [claimed("a1ice", ben), claimed("alice", "0192a000-0000-7000-8000-00000000aaaa")],
  };
  t.true(Array.isArray(deciderSpecification(renameUser)(alike).when({ userId: ben, name: "a1ice" }, { actorId: ben }).outcome()));
  const own = { actor: [registered(ben, { name: "alice" })], directory: [claimed("alice", ben)] };
  t.true(Array.isArray(deciderSpecification(renameUser)(own).when({ userId: ben, name: "a1ice" }, { actorId: ben }).outcome()));
});
