import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { splitDocuments } from "./split-documents.ts";

const fileName = "service-worker.js";

/**
 * Builds the service worker into one file at a fixed address: browsers look there for a newer one, and
 * the folder of its address is what it may serve.
 */
export function serviceWorkerFile(): Plugin {
  return {
    name: "logue-service-worker",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName, source: await buildWorker() });
    },
  };
}

async function buildWorker(): Promise<string> {
  const input = join(import.meta.dirname, "src/push/service-worker.ts");
  const output = { format: "iife", entryFileNames: fileName } as const;
  const built = (await build({
    ...{ configFile: false, root: import.meta.dirname, publicDir: false, logLevel: "warn", plugins: [splitDocuments()] },
    build: { write: false, target: "es2023", modulePreload: false, rolldownOptions: { input, output } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
