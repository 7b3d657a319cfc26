import { serveCommandChannel } from "@logue/infra/command-channel/http-command-server.ts";
import { answerHealth } from "@logue/infra/monitoring/health-server.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { startCommandSide } from "./command-side.ts";
import { followErasures } from "./erasing/follow-erasures.ts";
import { openEventLog } from "./event-log.ts";
import { standByForRelay } from "./relay.ts";
import { openBlobStoreLater, startSealing } from "./sealing.ts";
import { runServiceProcess, type ServiceStart, type StartedService } from "./service-process.ts";

/**
 * `npm run start:command-service`, any number of times: the store decides between two racing
 * writers, and one instance is the relay.
 */
if (import.meta.main) {
  await runServiceProcess({ process: "command service", portSetting: "commandServicePort", start });
}

async function start(options: ServiceStart): Promise<StartedService> {
  const { config, log, metrics, life } = options;
  const stores = await openStores(options, ["sealedEventStore", "eventBus"]);
  const { sealedEventStore, eventBus, vault } = stores;
  const eventLog = await openEventLog({ ...options, sealedEventStore, vault });
  const relay = await standByForRelay({ ...options, eventLog, eventBus });
  const erasures = await followErasures({ eventStore: sealedEventStore, dataKeys: eventLog.dataKeys, log });
  const commandSide = await startCommandSide({ ...options, eventLog, vault });
  const blobs = openBlobStoreLater(options);
  const sealer = startSealing({ ...options, stores: { ...stores, blobStore: blobs }, lease: relay.lease });

  const health = { probes: life.probes, metrics, metricsToken: config.metricsToken };
  const server = await serveCommandChannel({
    handle: commandSide.handle,
    token: config.serviceToken ?? "",
    host: config.host,
    port: await options.releasePort(),
    answerQuestion: (request, response) => answerHealth(request, response, health),
    onServed: (outcome) => metrics.servedCommands.inc({ outcome }),
    onError: (error) => log.error({ err: error }, "A command failed."),
  });
  const close = async (): Promise<void> => {
    await server.close();
    await commandSide.close();
    await erasures.stop();
    await sealer.close();
    await relay.close();
    await blobs.close();
    await stores.close();
    metrics.close();
  };
  return { probes: [...commandSide.probes, relay.probe, sealer.probe], close };
}
