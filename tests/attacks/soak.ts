import { parseArgs } from "node:util";
import { killSealingProcess } from "@logue/sealing/testing/killed-process.ts";
import { killSealer } from "@logue/sealing/testing/killed-sealer.ts";
import { killDuringDeliveries } from "../faults/killed-deliveries.ts";
import { fuzz } from "./fuzz/play.ts";

/**
 * Kills the sealer more often, as a process and in this one, and Logue while it delivers to webhooks,
 * and runs the fuzzer for longer:
 * `npm run soak`, or `npm run soak -- --kills 5 --attempts 5000 --seed 7`. Prints its seed, so that a
 * fault can be repeated, and ends by itself; the exit code is 1 when it found one.
 */
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    attempts: { type: "string", default: "100000" },
    seed: { type: "string" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const attempts = Number(values.attempts);
const toldEvery = 1_000;

const startedAt = performance.now();
const secondsSinceStart = (): string => `after ${Math.round((performance.now() - startedAt) / 1_000)} s`;

const kills = Number(values.kills);
const problems: string[] = [];
for (const [killed, kill] of [
  ["a process that seals", killSealingProcess],
  ["a sealer between two of its steps", killSealer],
] as const) {
  console.log(`${kills} kills of ${killed} with the seed ${seed}`);
  const result = await kill(kills, seed, (done) => {
    if (done % 10 === 0) console.log(`${done} kills ${secondsSinceStart()}`);
  });
  const { heads, cosigned, eventCount } = result;
  console.log(
    `${eventCount} events in ${heads.length} signed trees, ${cosigned.length} taken by the witness, ${secondsSinceStart()}`,
  );
  problems.push(...result.problems);
}
console.log(`${kills} kills of a Logue that delivers to webhooks, with the seed ${seed}`);
const delivered = await killDuringDeliveries(kills, seed, (done) => {
  if (done % 10 === 0) console.log(`${done} kills ${secondsSinceStart()}`);
});
console.log(`${delivered.messageCount} messages told to each of two receivers, ${secondsSinceStart()}`);
problems.push(...delivered.problems);
for (const problem of problems) console.log(`\nFOUND: ${problem}`);

console.log(`${attempts} attempts with the seed ${seed}`);
const { faults, outcomes } = await fuzz({
  seed,
  attempts,
  onProgress: (done) => {
    if (done % toldEvery === 0) console.log(`${done} attempts ${secondsSinceStart()}`);
  },
});
const byCount = [...outcomes].sort(([, one], [, other]) => other - one);
console.log(byCount.map(([outcome, count]) => `${String(count).padStart(8)} ${outcome}`).join("\n"));
for (const fault of faults) console.log(`\nFOUND: ${fault}`);
console.log(`\n${faults.length} faults in ${attempts} attempts, seed ${seed}`);
process.exitCode = faults.length + problems.length === 0 ? 0 : 1;
