import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { ExecutionContext, TestFn } from "ava";
import fc from "fast-check";
import { type SettlingOptions, settleSecrets } from "../../command-service/identity/settle-secrets.ts";
import type { MadeSecrets, StagedSecrets } from "../../command-service/identity/staged-secrets.ts";
import { withEntry, withoutEntry } from "../../command-service/states/sharded-map.ts";
import { type UserState, userEntity } from "../../command-service/users/user.ts";
import { workspaceEntity } from "../../command-service/workspace/workspace.ts";
import { createSessions } from "../../graphql-api/sessions/sessions.ts";

const userId = "ada";
const [token, sessionId] = ["a token", "a session"];
const startMs = Date.parse("2026-03-01T09:00:00.000Z");
const hourMs = 3_600_000;

interface Race {
  readonly vault: Vault;
  readonly options: SettlingOptions;
  /** What the events say. */
  state: UserState;
}

const stagedFor = (commandId: string, made: MadeSecrets): StagedSecrets => ({
  ...{ id: commandId, commandId, actorId: userId, userId, stagedAtMs: startMs, isSettled: false, made },
});

/** The scheduler says when a call is answered: another process may act before its caller goes on. */
function raceOn(vault: Vault, scheduler: fc.Scheduler): Race {
  const scheduled: Vault = {
    ...vault,
    get: scheduler.scheduleFunction(vault.get),
    list: scheduler.scheduleFunction(vault.list),
    delete: scheduler.scheduleFunction(vault.delete),
    deleteValue: scheduler.scheduleFunction(vault.deleteValue),
    putIfAbsent: scheduler.scheduleFunction(vault.putIfAbsent),
    putIfPresent: scheduler.scheduleFunction(vault.putIfPresent),
    replaceValue: scheduler.scheduleFunction(vault.replaceValue),
  };
  const race: Race = {
    vault: scheduled,
    state: { ...userEntity.initialState(), isRegistered: true },
    options: {
      vault: scheduled,
      sessionDays: 30,
      userNow: scheduler.scheduleFunction(async () => race.state),
      workspaceNow: async () => workspaceEntity.initialState(),
    },
  };
  return race;
}

type PasswordCommand = "set" | "reset";

async function raceOfPasswords(t: ExecutionContext, vault: Vault, scheduler: fc.Scheduler, commands: PasswordCommand[]) {
  const race = raceOn(vault, scheduler);
  await vault.put({ kind: "password", id: userId, ownerId: userId, value: { hash: "before" } });
  const run = async (kind: PasswordCommand, commandId: string): Promise<void> => {
    await scheduler.schedule(Promise.resolve());
    race.state = { ...race.state, password: { kind, by: { commandId } as UserState["password"]["by"] } };
    await settleSecrets(stagedFor(commandId, kind === "set" ? { password: { hash: commandId } } : {}), race.options);
  };
  await scheduler.waitFor(Promise.all(commands.map((kind, index) => run(kind, `command-${index}`))));
  const { kind, by } = race.state.password;
  const held = await vault.get("password", userId);
  t.deepEqual(held?.value, kind === "reset" ? undefined : { hash: by?.commandId });
}

async function raceOfRevocation(t: ExecutionContext, vault: Vault, scheduler: fc.Scheduler, renewals: number): Promise<void> {
  const race = raceOn(vault, scheduler);
  const clock = () => startMs + 2 * hourMs;
  const sessionsOf = (of: Vault) => createSessions({ vault: of, clock, limits: () => ({ idleDays: 30, lifetimeDays: null }) });
  race.state = { ...race.state, sessions: withEntry(race.state.sessions, sessionId, true) };
  const signIn = stagedFor("sign-in", { session: { sessionId, token, userAgent: "Firefox", address: "192.0.2.7" } });
  await settleSecrets(signIn, { ...race.options, vault, userNow: async () => race.state });
  const revoke = async (): Promise<void> => {
    await scheduler.schedule(Promise.resolve());
    race.state = { ...race.state, sessions: withoutEntry(race.state.sessions, sessionId) };
    await settleSecrets(stagedFor("revocation", {}), race.options);
    t.is(await vault.get("session", digestOfToken(token)), undefined);
  };
  const renew = async () => sessionsOf(race.vault).find(token);
  const others = Array.from({ length: renewals }, renew);
  await scheduler.waitFor(Promise.all([revoke(), settleSecrets(signIn, race.options), ...others]));
  t.is(await vault.get("session", digestOfToken(token)), undefined);
  t.is(await sessionsOf(vault).find(token), null);
}

/** What processes that race for the same secrets leave in the vault, in any order of their calls. */
export function describeRaces(test: TestFn, name: string, open: () => Promise<Vault>, runs: number): void {
  const check = <Given>(
    arbitrary: fc.Arbitrary<Given>,
    race: (vault: Vault, scheduler: fc.Scheduler, given: Given) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), arbitrary, async (scheduler, given) => {
        const vault = await open();
        await race(vault, scheduler, given).finally(() => vault.close());
      }),
      { numRuns: runs, seed: 20_261_128 },
    );

  test(`${name}: of passwords that several processes settle at once the newest stays, and none after a reset`, async (t) => {
    const commands = fc.array(fc.constantFrom<PasswordCommand>("set", "set", "reset"), { minLength: 2, maxLength: 4 });
    await check(commands, (vault, scheduler, given) => raceOfPasswords(t, vault, scheduler, given));
    t.pass();
  });

  test(`${name}: a revoked session stays ended, whatever renews or settles it at the same moment`, async (t) => {
    await check(fc.integer({ min: 1, max: 3 }), (vault, scheduler, renewals) => raceOfRevocation(t, vault, scheduler, renewals));
    t.pass();
  });
}
