import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { type Vault, VaultUnavailable } from "@logue/infra/vault/vault.ts";
import { v7 as uuidv7 } from "uuid";
import { systemActorId } from "../contract/commands.ts";
import { type Fault, faultyStore } from "./faulty-store.ts";
import { mustAccept, openHarbour, openTestService, type TestService } from "./test-service.ts";

/** A command service with two people, whose store and vault can be made to fail. */
export interface Scene extends TestService {
  /** The outcome of every append from now on. */
  readonly appends: { fault: Fault };
  readonly ann: string;
  readonly ben: string;
  readonly roomId: string;
  /** The vault without its faults. */
  readonly truth: Vault;
  readonly vaultFaults: { isAway: boolean; failingPuts: Set<string> };
  pass(durationMs: number): void;
}

/** Opens a service in which Ann has this password. */
export async function openIdentityScene(annPassword: string): Promise<Scene> {
  let nowMs = Date.now();
  const clock = () => nowMs;
  const truth = openMemoryVault(clock);
  const vaultFaults = { isAway: false, failingPuts: new Set<string>() };
  const vault = failing(truth, vaultFaults);
  const appends: Scene["appends"] = { fault: undefined };
  const { store } = faultyStore(openMemoryEventStore(), () => appends.fault);
  const service = await openTestService({ store, vault, clock });
  const { people, roomId } = await openHarbour(service);
  const [ann = "", ben = ""] = people;
  await setPassword(service, ann, annPassword);
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { ...service, appends, ann, ben, roomId, truth, vaultFaults, pass };
}

function failing(vault: Vault, faults: Scene["vaultFaults"]): Vault {
  const unlessAway =
    <Arguments extends readonly unknown[], Answer>(work: (...given: Arguments) => Promise<Answer>) =>
    async (...given: Arguments): Promise<Answer> => {
      if (faults.isAway) throw new VaultUnavailable("The vault is away.");
      return work(...given);
    };
  const put: Vault["put"] = async (secret) => {
    if (faults.failingPuts.has(secret.kind)) throw new VaultUnavailable("The vault's disk is full.");
    await vault.put(secret);
  };
  const putIfAbsent: Vault["putIfAbsent"] = async (secret) => {
    if (faults.failingPuts.has(secret.kind)) throw new VaultUnavailable("The vault's disk is full.");
    return vault.putIfAbsent(secret);
  };
  const replaceValue: Vault["replaceValue"] = async (secret, expected) => {
    if (faults.failingPuts.has(secret.kind)) throw new VaultUnavailable("The vault's disk is full.");
    return vault.replaceValue(secret, expected);
  };
  const { add, takeAway, end } = vault.counts;
  return {
    ...vault,
    counts: { add: unlessAway(add), takeAway: unlessAway(takeAway), end: unlessAway(end) },
    replaceValue: unlessAway(replaceValue),
    deleteValue: unlessAway(vault.deleteValue),
    get: unlessAway(vault.get),
    list: unlessAway(vault.list),
    page: unlessAway(vault.page),
    delete: unlessAway(vault.delete),
    put: unlessAway(put),
    putIfAbsent: unlessAway(putIfAbsent),
  };
}

/** Sets a password as the system actor. */
export const setPassword = async ({ send }: Pick<TestService, "send">, userId: string, password: string): Promise<void> => {
  const envelope = { actorKind: "system", secrets: { password } } as const;
  mustAccept(await send(systemActorId, "ChangePassword", { userId, keptSessionId: null }, envelope));
};

export const from = { address: "192.0.2.7", userAgent: "a test" };

/** Signs in with this password. */
export async function signIn(
  { send }: Pick<TestService, "send">,
  userId: string,
  password: string,
  more: object = {},
): Promise<CommandAnswer> {
  const data = { userId, sessionId: uuidv7(), method: "password" } as const;
  return send(userId, "SignIn", data, { secrets: { ...from, password, ...more } });
}
