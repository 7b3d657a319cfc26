import { availableParallelism } from "node:os";
import { buildClientIfStale } from "../web/build-client.ts";
import { runAva } from "./support/ava-run.ts";
import { openMemoryFolder } from "./support/memory-folder.ts";
import { groupSuites } from "./support/suite-groups.ts";

const startsLogue = /^(tests|startup)\//;

/**
 * Suites wait for a third of their time. With two processes more than processors, those that kill
 * some are starved.
 */
const atOnce = ["--concurrency", String(availableParallelism() + 1)];

/**
 * Runs every suite that needs only Node, most of them in groups that share a process. Arguments are
 * passed to ava; after `--grouped` they are the suites that are run in groups.
 */
async function runTests([first, ...others]: readonly string[]): Promise<boolean> {
  // Many suites start a Logue at once; in a fresh clone each would build the web client.
  if (first !== "--grouped" || others.some((file) => startsLogue.test(file))) buildClientIfStale();
  const memory = openMemoryFolder();
  process.once("exit", memory.remove);
  if (first !== undefined && first !== "--grouped")
    return runAva({ argumentList: [first, ...others], environment: memory.environment });
  const { files, environment, remove } = groupSuites(first === undefined ? undefined : others);
  process.once("exit", remove);
  return runAva({ argumentList: [...atOnce, ...files], environment: { ...environment, ...memory.environment } });
}

// A run that is broken off removes what it has written, too.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
process.exitCode = (await runTests(process.argv.slice(2))) ? 0 : 1;
