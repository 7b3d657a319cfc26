import { spawn } from "node:child_process";
import { resolve } from "node:path";
import test from "ava";
import { profileNames } from "../support/profiles.ts";
import { engineUrl } from "./engine-urls.ts";

const suitesMaxMs = 20 * 60_000;

/**
 * The suites of people must pass in every arrangement: with one port on its engine at a time, and
 * with separate services.
 */
for (const profile of profileNames.filter((name) => name !== "embedded")) {
  test.serial(`the suites of people pass on the profile ${profile}`, async (t) => {
    t.timeout(suitesMaxMs);
    const { exitCode, output } = await runPeopleSuites(profile);
    if (exitCode !== 0) t.log(output);
    t.is(exitCode, 0);
    t.regex(output, /\d+ tests passed/);
  });
}

async function runPeopleSuites(profile: string): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const engines = ["MONGODB_URL", "KAFKA_BROKERS", "S3_URL", "WEBDAV_URL"] as const;
  const urls = Object.fromEntries(engines.map((name) => [name, engineUrl(name)]));
  const ava = spawn("ava", ["--concurrency", "1", "tests/people/*.test.ts"], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { ...process.env, ...urls, LOGUE_TEST_PROFILE: profile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [ava.stdout, ava.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const ended = Promise.withResolvers<number | null>();
  ava.once("error", ended.reject).once("close", ended.resolve);
  return { exitCode: await ended.promise, output: said.join("") };
}
