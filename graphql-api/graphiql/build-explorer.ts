import { join } from "node:path";

export const explorerFolder = join(import.meta.dirname, "dist");

/**
 * Bundles GraphiQL with its editor, so that it runs without asking any other server. Takes some
 * tens of seconds.
 */
export async function buildExplorer(): Promise<void> {
  const { build } = await import("vite");
  await build({
    root: join(import.meta.dirname, "explorer"),
    base: "/graphiql/",
    configFile: false,
    logLevel: "error",
    build: { outDir: explorerFolder, emptyOutDir: true, target: "es2023", sourcemap: false, chunkSizeWarningLimit: 10_000 },
    worker: { format: "es" },
  });
}

if (import.meta.main) await buildExplorer();
