import test from "ava";
import { openAttempts } from "./attempts.ts";
import { openMemoryVault } from "./memory-vault.ts";
import type { Vault } from "./vault.ts";

const limit = { max: 3, windowMs: 60_000 };

function scene() {
  let nowMs = Date.parse("2026-01-01T00:00:00.000Z");
  const clock = () => nowMs;
  const memory = openMemoryVault(clock);
  const added: string[] = [];
  const add: Vault["counts"]["add"] = (id, expiresAt) => {
    added.push(id);
    return memory.counts.add(id, expiresAt);
  };
  const vault: Vault = { ...memory, counts: { ...memory.counts, add } };
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { pass, added, open: () => openAttempts({ vault, clock }) };
}

test("two processes together give as many attempts as one, until the window is over", async (t) => {
  const { open, pass } = scene();
  const [one, other] = [(await open())("password", limit), (await open())("password", limit)];
  const answers = await Promise.all([one, other, one, other, one].map((attempts) => attempts.take("ada")));
  t.is(answers.filter((isCalm) => isCalm).length, 3);
  t.true(await one.take("grace"));
  pass(60_000);
  t.true(await one.take("ada"));
  t.true(await other.take("ada"));
});

test("kinds are counted apart, right attempts count for nothing, and a reset gives all of them again", async (t) => {
  const attemptsOf = await scene().open();
  const [passwords, codes] = [attemptsOf("password", limit), attemptsOf("code", limit)];
  for (let time = 0; time < 10; time += 1) {
    t.true(await passwords.take("ada"));
    await passwords.giveBack("ada");
  }
  for (let time = 0; time < 4; time += 1) t.is(await codes.take("ada"), time < 3);
  t.true(await passwords.take("ada"));
  await codes.reset("ada");
  t.true(await codes.take("ada"));
});

test("a flood of refused attempts asks the vault once a second, and stores no name or address", async (t) => {
  const { open, added, pass } = scene();
  const attempts = (await open())("password", limit);
  for (let time = 0; time < 10_000; time += 1) {
    await attempts.take("ada from 192.0.2.7");
    if (time % 1_000 === 999) pass(1_000);
  }
  t.true(added.length <= limit.max + 10, String(added.length));
  t.notRegex(added.join(), /ada|192/);
});
