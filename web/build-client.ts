import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const webFolder = import.meta.dirname;
const sources = [
  "src",
  "public",
  "index.html",
  "package.json",
  "vite.config.ts",
  "compress-assets.ts",
  "parts-list.ts",
  "service-worker-file.ts",
  "split-documents.ts",
  "trim-markdown.ts",
  "trim-virtualizer.ts",
  "svelte.config.js",
];

/**
 * Builds the client into web/dist when a source is newer than the last build. Returns the folder to
 * serve.
 */
export function buildClientIfStale(): string {
  const built = join(webFolder, "dist/index.html");
  const builtMs = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (sources.some((name) => newestMs(join(webFolder, name)) > builtMs)) build();
  return join(webFolder, "dist");
}

function newestMs(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

/** Processes that start together build at the same time, so each builds in a folder of its own. */
function build(): void {
  const own = join(webFolder, `dist-${process.pid}`);
  try {
    // A test runner sets NODE_ENV to `test`, which would build what is for development.
    const env = { ...process.env, NODE_ENV: "production" };
    execFileSync("npx", ["vite", "build", "--logLevel", "warn", "--outDir", own], { cwd: webFolder, stdio: "pipe", env });
    replaceFolder(own, join(webFolder, "dist"));
  } catch (cause) {
    throw new Error("The web client could not be built. Run `npm ci`, then `npm run build -w web` to see why.", { cause });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/**
 * Puts a new folder in the place of an old one. Where another process was faster, its folder stays:
 * it is as new.
 */
export function replaceFolder(fresh: string, place: string): void {
  const old = `${fresh}-old`;
  try {
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
