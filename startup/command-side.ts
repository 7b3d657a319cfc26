import { type CommandService, startCommandService } from "@logue/command-service/command-service.ts";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { EventLog } from "./event-log.ts";

export interface CommandSideOptions {
  readonly config: Config;
  readonly eventLog: EventLog;
  readonly vault: Vault;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** The command service, and the probes that must succeed for it to accept commands. */
export interface CommandSide extends Pick<CommandService, "handle" | "close"> {
  readonly probes: readonly HealthProbe[];
}

export async function startCommandSide({ config, eventLog, vault, log, metrics }: CommandSideOptions): Promise<CommandSide> {
  const { eventStore, now, probe } = eventLog;
  const { handle, health, close } = await startCommandService({
    eventStore,
    sealedEventStore: eventStore.sealed,
    vault,
    clock: now,
    log,
    metrics,
    dataKeys: eventLog.dataKeys,
    limits: {
      commandsWaitingMax: config.commandsWaitingMax,
      identity: {
        sessionDays: config.sessionDays,
        loginAttemptsMax: config.loginAttemptsPer10Minutes,
        registrationsMax: config.registrationsPer10MinutesPerAddress,
      },
    },
  });
  const isAccepting = (): string | null => (health().isAccepting ? null : "takes no commands at the moment");
  return { handle, close, probes: [probe, { name: "commandService", check: isAccepting }] };
}
