import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/play.ts";

/**
 * Runs the fuzzer for longer: `npm run soak`, or `npm run soak -- --attempts 5000 --seed 7`. Prints
 * its seed, so that a fault can be repeated, and ends by itself; the exit code is 1 when it found
 * one.
 */
const { values } = parseArgs({ options: { attempts: { type: "string", default: "100000" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const attempts = Number(values.attempts);
const toldEvery = 1_000;

console.log(`${attempts} attempts with the seed ${seed}`);
const startedAt = performance.now();
const { faults, outcomes } = await fuzz({
  seed,
  attempts,
  onProgress: (done) => {
    if (done % toldEvery === 0) console.log(`${done} attempts after ${Math.round((performance.now() - startedAt) / 1_000)} s`);
  },
});
const byCount = [...outcomes].sort(([, one], [, other]) => other - one);
console.log(byCount.map(([outcome, count]) => `${String(count).padStart(8)} ${outcome}`).join("\n"));
for (const fault of faults) console.log(`\nFOUND: ${fault}`);
console.log(`\n${faults.length} faults in ${attempts} attempts, seed ${seed}`);
process.exitCode = faults.length === 0 ? 0 : 1;
