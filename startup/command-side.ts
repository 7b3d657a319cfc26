import { type CommandService, type CommandServiceLimits, startCommandService } from "@logue/command-service/command-service.ts";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { EventLog } from "./event-log.ts";
import { keepVaultBound } from "./vault-binding.ts";

export interface CommandSideOptions {
  readonly config: Config;
  readonly eventLog: EventLog;
  readonly vault: Vault;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly signal?: AbortSignal | undefined;
  /** Where they are not those of a server. */
  readonly limits?: Partial<CommandServiceLimits>;
}

/** The command service, and the probes that must succeed for it to accept commands. */
export interface CommandSide extends Pick<CommandService, "handle" | "close"> {
  readonly probes: readonly HealthProbe[];
}

export async function startCommandSide(options: CommandSideOptions): Promise<CommandSide> {
  const { config, eventLog, vault, log, metrics, signal } = options;
  const { eventStore, now, probe } = eventLog;
  const binding = await keepVaultBound({ eventStore, vault, dataKeys: eventLog.dataKeys, now, log, signal });
  const commandService = await startCommandService({
    eventStore,
    sealedEventStore: eventStore.sealed,
    vault,
    clock: now,
    log,
    metrics,
    dataKeys: eventLog.dataKeys,
    limits: {
      ...options.limits,
      commandsWaitingMax: config.commandsWaitingMax,
      identity: {
        sessionDays: config.sessionDays,
        loginAttemptsMax: config.loginAttemptsPer10Minutes,
        registrationsMax: config.registrationsPer10MinutesPerAddress,
      },
    },
  });
  const isAccepting = (): string | null => (commandService.health().isAccepting ? null : "takes no commands at the moment");
  const close = async (): Promise<void> => {
    await commandService.close();
    await binding.close();
  };
  return { handle: commandService.handle, close, probes: [probe, { name: "commandService", check: isAccepting }] };
}
