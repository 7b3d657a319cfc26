import { spawn } from "node:child_process";
import { repository } from "../support/child-process.ts";
import type { ProfileName } from "../support/profiles.ts";
import { engineUrl } from "./engine-urls.ts";

/** Runs suites of `npm test` in a process of their own, on the engines of this run. */
export async function runSuites(
  profile: ProfileName,
  suites: readonly string[],
  concurrency = 1,
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const engines = ["MONGODB_URL", "KAFKA_BROKERS", "S3_URL", "WEBDAV_URL"] as const;
  const urls = Object.fromEntries(engines.map((name) => [name, engineUrl(name)]));
  const ava = spawn("ava", ["--concurrency", String(concurrency), ...suites], {
    cwd: repository,
    env: { ...process.env, ...urls, LOGUE_TEST_PROFILE: profile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [ava.stdout, ava.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const ended = Promise.withResolvers<number | null>();
  ava.once("error", ended.reject).once("close", ended.resolve);
  return { exitCode: await ended.promise, output: said.join("") };
}
