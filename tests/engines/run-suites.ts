import { spawn } from "node:child_process";
import type { ProfileName } from "../support/profiles.ts";
import { repository } from "../support/repository.ts";
import { groupSuites } from "../support/suite-groups.ts";
import { engineUrl } from "./engine-urls.ts";

/** What ava printed, without the tests that passed: a record of a run holds only so much. */
const withoutPassed = (output: string): string =>
  output
    .split("\n")
    .filter((line) => !/^\s*(✔|ℹ)/.test(line))
    .join("\n");

/** Runs suites of `npm test` on the engines of this run; those that can, share a process and a Logue. */
export async function runSuites(
  profile: ProfileName,
  suites: readonly string[],
  concurrency = 1,
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const engines = ["MONGODB_URL", "KAFKA_BROKERS", "S3_URL", "WEBDAV_URL"] as const;
  const urls = Object.fromEntries(engines.map((name) => [name, engineUrl(name)]));
  const { files, environment, remove } = groupSuites(suites);
  const ava = spawn("ava", ["--concurrency", String(concurrency), ...files], {
    cwd: repository,
    env: { ...process.env, ...urls, ...environment, LOGUE_TEST_PROFILE: profile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [ava.stdout, ava.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const ended = Promise.withResolvers<number | null>();
  ava.once("error", ended.reject).once("close", ended.resolve);
  const exitCode = await ended.promise.finally(remove);
  return { exitCode, output: withoutPassed(said.join("")) };
}
