import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { createSessions } from "./sessions.ts";

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const limits = () => ({ idleDays: 30, lifetimeDays: 60 });
const startMs = Date.parse("2026-11-23T09:00:00.000Z");

function given() {
  let nowMs = startMs;
  const clock = () => nowMs;
  const vault = openMemoryVault(clock);
  const options = { vault, limits, clock };
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { vault, sessions: createSessions(options), otherInstance: createSessions(options), pass, clock };
}

/** As the command service's identity room writes it to the vault. */
async function begin(vault: Vault, token: string, sessionId: string, atMs = startMs): Promise<void> {
  const at = new Date(atMs).toISOString();
  const value = { sessionId, userAgent: "Firefox", address: "192.0.2.7", createdAt: at, lastSeenAt: at };
  await vault.put({ kind: "session", id: digestOfToken(token), ownerId: "ada", value });
}

test("a session is found only by its token", async (t) => {
  const { sessions, vault } = given();
  await begin(vault, "a token", "session-1");
  t.like(await sessions.find("a token"), { userId: "ada", sessionId: "session-1" });
  t.is(await sessions.find("a tokenx"), null);
});

test("a session ends after the days it may be unused, and continues while it is used", async (t) => {
  const { sessions, vault, pass } = given();
  await begin(vault, "a token", "session-1");
  for (let day = 0; day < 40; day += 1) {
    pass(dayMs);
    t.truthy(await sessions.find("a token"));
  }
  pass(31 * dayMs);
  t.is(await sessions.find("a token"), null);
});

test("a session ends after its longest life although it is used", async (t) => {
  const { sessions, vault, pass } = given();
  await begin(vault, "a token", "session-1");
  for (let day = 1; day < 60; day += 1) {
    pass(dayMs);
    t.truthy(await sessions.find("a token"));
  }
  t.is((await sessions.list("ada"))[0]?.expiresAt, new Date(startMs + 60 * dayMs).toISOString());
  pass(dayMs);
  t.is(await sessions.find("a token"), null);
});

test("the time a session was last used is written at most once an hour", async (t) => {
  const { sessions, vault, pass } = given();
  await begin(vault, "a token", "session-1");
  pass(30 * 60_000);
  await sessions.find("a token");
  t.like((await sessions.list("ada"))[0], { lastSeenAt: "2026-11-23T09:00:00.000Z" });
  pass(30 * 60_000);
  await sessions.find("a token");
  t.like((await sessions.list("ada"))[0], { lastSeenAt: "2026-11-23T10:00:00.000Z", userAgent: "Firefox", address: "192.0.2.7" });
});

test("a session that ends while it is looked up is not remembered", async (t) => {
  const { vault, clock } = given();
  await begin(vault, "a token", "session-1");
  const read = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const slow: Vault = {
    ...vault,
    get: async (kind, id) => {
      const secret = await vault.get(kind, id);
      read.resolve();
      await goOn.promise;
      return secret;
    },
  };
  const sessions = createSessions({ vault: slow, limits, clock });
  const finding = sessions.find("a token");
  await read.promise;
  await vault.delete("session", digestOfToken("a token"));
  sessions.forget(["session-1"]);
  goOn.resolve();
  await finding;
  t.is(await sessions.find("a token"), null);
});

test("a session that is made but not confirmed yet lets no one in and is not listed", async (t) => {
  const { vault, sessions } = given();
  const at = new Date(startMs).toISOString();
  const facts = { sessionId: "session-1", userAgent: "Firefox", address: "192.0.2.7", createdAt: at, lastSeenAt: at };
  await vault.put({ kind: "session", id: digestOfToken("a token"), ownerId: "ada", value: { ...facts, isPending: true } });
  t.is(await sessions.find("a token"), null);
  t.deepEqual(await sessions.list("ada"), []);
});

test("a session that is ended while it is looked up does not come back", async (t) => {
  const { vault, pass, clock } = given();
  await begin(vault, "a token", "session-1");
  const slowVault: Vault = {
    ...vault,
    get: async (kind, id) => {
      const secret = await vault.get(kind, id);
      await vault.delete(kind, id);
      return secret;
    },
  };
  pass(2 * hourMs);
  await createSessions({ vault: slowVault, limits, clock }).find("a token");
  t.deepEqual(await vault.list("session", "ada"), []);
});

test("an ended session is refused within seconds, and at once where its end is announced", async (t) => {
  const { sessions, otherInstance, vault, pass } = given();
  await begin(vault, "a token", "session-1");
  await Promise.all([sessions.find("a token"), otherInstance.find("a token")]);
  await vault.deleteOwned("session", "ada");
  sessions.forget(["session-1"]);
  t.is(await sessions.find("a token"), null);
  pass(3_000);
  t.is(await otherInstance.find("a token"), null);
});

test("sessions are listed newest first", async (t) => {
  const { sessions, vault } = given();
  await begin(vault, "one", "older");
  await begin(vault, "two", "newer", startMs + hourMs);
  t.deepEqual(
    (await sessions.list("ada")).map(({ sessionId }) => sessionId),
    ["newer", "older"],
  );
});
