import { existsSync } from "node:fs";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import closeWithGrace from "close-with-grace";
import { startPushGateway } from "./gateway.ts";
import { GatewaySettingsWrong, loadGatewaySettings } from "./settings.ts";

const stopMaxMs = 15_000;

/**
 * `npm run start:push-gateway`: until SIGTERM or SIGINT. Settings that are wrong are a list, and exit
 * code 1.
 */
if (import.meta.main) {
  try {
    await start();
  } catch (error) {
    console.error(error instanceof GatewaySettingsWrong ? error.message : error);
    process.exit(1);
  }
}

async function start(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const settings = loadGatewaySettings(process.env);
  const log = createLogger(settings);
  const gateway = await startPushGateway({ settings, log });
  closeWithGrace({ delay: stopMaxMs }, async ({ err }) => {
    if (err) log.fatal({ error: err }, "The push gateway stops because of a bug.");
    await gateway.close();
  });
  console.log(`Logue's push gateway is ready at http://${settings.host}:${gateway.port}`);
}
