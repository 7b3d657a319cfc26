import test from "ava";
import { openTestWorkspace, type TestWorkspaceOptions } from "../testing/workspace.ts";

const password = "correct horse battery staple";
const address = "192.0.2.7";

async function given(options: TestWorkspaceOptions = {}) {
  let nowMs = Date.parse("2026-11-23T09:00:00.000Z");
  const workspace = await openTestWorkspace({ clock: () => nowMs, ...options });
  const { passwords } = workspace.services;
  await passwords.register(workspace.administrator.userId, password);
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { ...workspace, passwords, pass };
}

test.serial("one signs in by name or by address, with the right password alone", async (t) => {
  const { passwords, administrator, close } = await given();
  t.teardown(close);
  const verified = { kind: "verified", userId: administrator.userId } as const;
  t.deepEqual(await passwords.verify("ada", password, address), verified);
  t.deepEqual(await passwords.verify(" Ada ", password, address), verified);
  t.deepEqual(await passwords.verify("ada@example.org", password, address), verified);
  t.deepEqual(await passwords.verify("ada", `${password}!`, address), { kind: "refused", code: "SignInFailed" });
  t.deepEqual(await passwords.verify("nobody", password, address), { kind: "refused", code: "SignInFailed" });
});

test.serial("a password is kept as an argon2id hash with OWASP's parameters, and has ten characters", async (t) => {
  const { passwords, administrator, backEnd, close } = await given();
  t.teardown(close);
  const [secret] = await backEnd.vault.list("password", administrator.userId);
  t.regex(JSON.stringify(secret?.value), /^\{"hash":"\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  t.is(await passwords.register(administrator.userId, "ninechars"), "PasswordTooShort");
  t.is((await passwords.verify("ada", password, address)).kind, "verified");
});

test.serial("a deactivated account learns so only with its password", async (t) => {
  const { passwords, administrator, addPerson, send, close } = await given();
  t.teardown(close);
  const bea = await addPerson("bea");
  await passwords.register(bea.userId, password);
  await send(administrator, "DeactivateUser", { userId: bea.userId });
  t.like(await passwords.verify("bea", password, address), { code: "UserDeactivated" });
  t.like(await passwords.verify("bea", "wrong password", address), { code: "SignInFailed" });
});

test.serial("whoever guesses is stopped per account, though the password be right, until the window is over", async (t) => {
  const { passwords, pass, close } = await given({ environment: { LOGIN_ATTEMPTS_PER_10_MINUTES: "3" } });
  t.teardown(close);
  for (let attempt = 0; attempt < 3; attempt += 1) await passwords.verify("ada", "a wild guess", address);
  t.like(await passwords.verify("ada", password, address), { code: "TooManyAttempts" });
  t.like(await passwords.verify("ADA@example.org", password, "198.51.100.1"), { code: "TooManyAttempts" });
  pass(10 * 60_000);
  t.like(await passwords.verify("ada", password, address), { kind: "verified" });
});

test.serial("one address cannot try many accounts, and signing in rightly uses nothing up", async (t) => {
  const { passwords, close } = await given({ environment: { LOGIN_ATTEMPTS_PER_10_MINUTES: "1" } });
  t.teardown(close);
  for (let time = 0; time < 7; time += 1) t.like(await passwords.verify("ada", password, address), { kind: "verified" });
  for (let guess = 0; guess < 5; guess += 1) {
    t.like(await passwords.verify(`user-${guess}`, "a wild guess", address), { code: "SignInFailed" });
  }
  t.like(await passwords.verify("ada", password, address), { code: "TooManyAttempts" });
  t.like(
    await passwords.verify("ada", password, "198.51.100.1"),
    { kind: "refused" },
    "the attempt above counted for the account",
  );
});
