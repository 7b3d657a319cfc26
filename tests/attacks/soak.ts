import { parseArgs } from "node:util";
import { killSealingProcess } from "@logue/sealing/testing/killed-process.ts";
import { killSealer } from "@logue/sealing/testing/killed-sealer.ts";
import type { KilledSealer } from "@logue/sealing/testing/unbroken-tree.ts";
import { deliveriesRoundMaxMs, killDuringDeliveries } from "../faults/killed-deliveries.ts";
import { startNode } from "../support/child-process.ts";
import { fuzz } from "./fuzz/play.ts";

/**
 * Kills the sealer more often, as a process and in this one, and Logue while it delivers to webhooks,
 * in one process and with hosts apart, and runs the fuzzer for longer: `npm run soak`, or only some
 * parts of it: `npm run soak -- deliveries fuzz --kills 5 --attempts 5000 --seed 7`.
 *
 * Prints its seed, so that a fault can be repeated. It ends by itself, a part that fails or hangs too:
 * the faults of all parts are printed and counted at the end, and the exit code is 1 when there is one.
 */
const { values, positionals } = readArguments();
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const kills = Number(values.kills);

type Told = (done: number) => void;

function readArguments() {
  const options = {
    kills: { type: "string", default: "100" },
    attempts: { type: "string", default: "100000" },
    seed: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return parseArgs({ args: ["?"], options, allowPositionals: true });
  }
}

interface Part {
  readonly name: string;
  readonly what: string;
  readonly rounds: number;
  /** A part that takes longer for each of its rounds hangs. */
  readonly roundMaxMs: number;
  readonly toldEvery: number;
  /** Returns its faults. */
  run(onRound: Told): Promise<readonly string[]>;
}

const killing = { rounds: kills, roundMaxMs: 120_000, toldEvery: 10 };
const parts: readonly Part[] = [
  {
    ...{ name: "process", what: "kills of a process that seals", ...killing },
    run: async (onRound) => faultsOf(await killSealingProcess(kills, seed, onRound)),
  },
  {
    ...{ name: "sealer", what: "kills of a sealer between two of its steps", ...killing },
    run: async (onRound) => faultsOf(await killSealer(kills, seed, onRound)),
  },
  {
    ...{ name: "deliveries", what: "kills of a Logue that delivers to webhooks", ...killing },
    roundMaxMs: deliveriesRoundMaxMs,
    async run(onRound) {
      const { messageCount, problems } = await killDuringDeliveries(kills, seed, onRound);
      console.log(`${messageCount} messages told to each of two receivers, ${secondsSinceStart()}`);
      return problems;
    },
  },
  {
    ...{ name: "hosts", what: "kills of hosts apart that deliver to webhooks", ...killing },
    run: killHosts,
  },
  {
    ...{ name: "fuzz", what: "attempts", rounds: Number(values.attempts), roundMaxMs: 1_000, toldEvery: 1_000 },
    async run(onProgress) {
      const { faults, outcomes } = await fuzz({ seed, attempts: Number(values.attempts), onProgress });
      const byCount = [...outcomes].sort(([, one], [, other]) => other - one);
      console.log(byCount.map(([outcome, count]) => `${String(count).padStart(8)} ${outcome}`).join("\n"));
      return faults;
    },
  },
];

/** On engines, by the suite that kills fewer; it tells its rounds at its end. */
async function killHosts(): Promise<readonly string[]> {
  const suite = ["tests/engines/run-engines.ts", "faults/distributed/kill-hosts.engines.ts"];
  const engines = startNode(suite, { SOAK_KILLS: String(kills), SOAK_SEED: String(seed) });
  const exitCode = await engines.ended;
  console.log(engines.output());
  return exitCode === 0 ? [] : [`The suite ended with the exit code ${exitCode}.`];
}

function faultsOf({ eventCount, heads, cosigned, problems }: KilledSealer): readonly string[] {
  const trees = `${eventCount} events in ${heads.length} signed trees, ${cosigned.length} taken by the witness`;
  console.log(`${trees}, ${secondsSinceStart()}`);
  return problems;
}

const startedAt = performance.now();
const secondsSinceStart = (): string => `after ${Math.round((performance.now() - startedAt) / 1_000)} s`;

/** For what begins before the first round and ends after the last. */
const besideRoundsMs = 10 * 60_000;

/** An end by an error or by the time limit is a fault like the others. */
async function runPart({ what, rounds, roundMaxMs, toldEvery, run }: Part): Promise<readonly string[]> {
  console.log(`${rounds} ${what} with the seed ${seed}`);
  let roundsDone = 0;
  const onRound = (done: number): void => {
    roundsDone = done;
    if (done % toldEvery === 0 || done === rounds) console.log(`${done} of ${rounds} ${secondsSinceStart()}`);
  };
  const limitMs = besideRoundsMs + rounds * roundMaxMs;
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(() => late.reject(new Error(`It took longer than ${limitMs} ms.`)), limitMs);
  try {
    return await Promise.race([run(onRound), late.promise]);
  } catch (error) {
    return [`It ended after ${roundsDone} of ${rounds}: ${error instanceof Error ? error.stack : error}`];
  } finally {
    clearTimeout(limit);
  }
}

const isUnknown = positionals.some((asked) => !parts.some(({ name }) => name === asked));
const isWrong = isUnknown || ![seed, kills, Number(values.attempts)].every(Number.isSafeInteger);
if (values.help === true || isWrong) {
  console.error("npm run soak -- [PART...] [--kills 100] [--attempts 100000] [--seed NUMBER]\n\nWithout a part: all of them.");
  for (const { name, what } of parts) console.error(`  ${name.padEnd(10)} ${what}`);
  process.exit(isWrong ? 2 : 0);
}
const faults: string[] = [];
for (const part of parts)
  if (positionals.length === 0 || positionals.includes(part.name))
    faults.push(...(await runPart(part)).map((fault) => `${part.name}: ${fault}`));
for (const fault of faults) console.log(`\nFOUND: ${fault}`);
console.log(`\n${faults.length} faults with the seed ${seed}, ${secondsSinceStart()}`);
// What hangs would keep it from ending.
process.exit(faults.length === 0 ? 0 : 1);
