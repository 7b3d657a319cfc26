import type { CommandServiceLimits } from "@logue/command-service/command-service.ts";
import { openLocalCommandChannel } from "@logue/infra/command-channel/local-command-channel.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { startProjectionThread } from "@logue/projection-service/projection-thread.ts";
import { startCommandSide } from "./command-side.ts";
import { openEventLog } from "./event-log.ts";
import { startSealing } from "./sealing.ts";
import type { Services, ServicesOptions } from "./start-services.ts";

/**
 * A program that writes much comes back to little of what it wrote: to the newest messages of the room
 * that it fills, and to the newest pages of each file. More memory than this makes it no faster.
 */
export const writersCacheMaxKib = 2_048;
/**
 * The segment being filled stays in memory, with all of its messages: a short one keeps an import flat.
 * The weight is enough for two segments, and for the users who speak in turn.
 */
const limits: Partial<CommandServiceLimits> = { segmentEventsMax: 10_000, statesWeightMax: 40_000, commandsRememberedMax: 2_000 };

/** A thread opens the files of the data folder for itself. */
export const canUseTwoThreads = ({ eventStore, readStore, vault, eventBus }: Config): boolean =>
  [eventStore, readStore, vault].every(({ scheme }) => scheme === "sqlite") && eventBus.scheme === "memory";

/**
 * The command service in this thread and the projections in another one, for a program that writes
 * much and has no readers. Nothing is announced, so that there is no relay either.
 */
export async function startInTwoThreads(
  options: ServicesOptions,
): Promise<Pick<Services, "commandChannel" | "dataKeys" | "whenVisible" | "close">> {
  const { config, stores, log } = options;
  const { sealedEventStore, vault } = stores;
  const eventLog = await openEventLog({ config, sealedEventStore, vault, log });
  const projections = await startProjectionThread({ config, cacheMaxKib: writersCacheMaxKib });
  const commandSide = await startCommandSide({ ...options, eventLog, vault, limits });
  const sealer = startSealing(options);
  const close = async (): Promise<void> => {
    await commandSide.close();
    await sealer.close();
    await projections.close();
  };
  return {
    commandChannel: openLocalCommandChannel(commandSide.handle),
    dataKeys: eventLog.dataKeys,
    whenVisible: (position, _key, timeoutMs) => projections.whenPassed(position, timeoutMs),
    close,
  };
}
