import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { createSessions } from "./sessions.ts";

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const from = { userAgent: "Firefox", address: "192.0.2.7" };

function given() {
  let nowMs = Date.parse("2026-11-23T09:00:00.000Z");
  const clock = () => nowMs;
  const vault = openMemoryVault(clock);
  const ended: string[] = [];
  const options = { vault, sessionDays: 30, clock, onEnded: (ids: readonly string[]) => void ended.push(...ids) };
  const sessions = createSessions(options);
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { vault, sessions, otherInstance: createSessions(options), ended, pass };
}

test("a session is found by its token, and the vault never sees the token", async (t) => {
  const { sessions, vault } = given();
  const { token, sessionId } = await sessions.start("ada", from);
  t.like(await sessions.find(token), { userId: "ada", sessionId });
  t.is(await sessions.find(`${token}x`), null);
  t.false(JSON.stringify(await vault.list("session", "ada")).includes(token));
  t.regex(token, /^[\w-]{43}$/);
});

test("a session ends when it was not used for the days it may rest, and lives on while it is used", async (t) => {
  const { sessions, pass } = given();
  const { token } = await sessions.start("ada", from);
  for (let day = 0; day < 40; day += 1) {
    pass(dayMs);
    t.truthy(await sessions.find(token));
  }
  pass(31 * dayMs);
  t.is(await sessions.find(token), null);
});

test("when it was last seen is written at most once an hour", async (t) => {
  const { sessions, pass } = given();
  const { token } = await sessions.start("ada", from);
  pass(30 * 60_000);
  await sessions.find(token);
  t.like((await sessions.list("ada"))[0], { lastSeenAt: "2026-11-23T09:00:00.000Z" });
  pass(30 * 60_000);
  await sessions.find(token);
  t.like((await sessions.list("ada"))[0], { lastSeenAt: "2026-11-23T10:00:00.000Z", userAgent: "Firefox", address: "192.0.2.7" });
});

test("a revoked session is over at once, here and, within seconds, on every other instance", async (t) => {
  const { sessions, otherInstance, ended, pass } = given();
  const { token, sessionId } = await sessions.start("ada", from);
  await otherInstance.find(token);
  t.true(await sessions.revoke("ada", sessionId));
  t.is(await sessions.find(token), null);
  t.deepEqual(ended, [sessionId]);
  pass(3_000);
  t.is(await otherInstance.find(token), null);
});

test("another instance that is told of it forgets a session at once", async (t) => {
  const { sessions, otherInstance } = given();
  const { token, sessionId } = await sessions.start("ada", from);
  await otherInstance.find(token);
  await sessions.revoke("ada", sessionId);
  otherInstance.forget([sessionId]);
  t.is(await otherInstance.find(token), null);
});

test("nobody can revoke a session of somebody else", async (t) => {
  const { sessions } = given();
  const { token, sessionId } = await sessions.start("ada", from);
  t.false(await sessions.revoke("bea", sessionId));
  t.truthy(await sessions.find(token));
});

test("all sessions but the present one can be ended together", async (t) => {
  const { sessions, pass } = given();
  const old = await sessions.start("ada", from);
  pass(hourMs);
  const present = await sessions.start("ada", from);
  t.deepEqual(await sessions.revokeOthers("ada", present.sessionId), [old.sessionId]);
  t.deepEqual(
    (await sessions.list("ada")).map(({ sessionId }) => sessionId),
    [present.sessionId],
  );
  t.is(await sessions.find(old.token), null);
  t.truthy(await sessions.find(present.token));
});
