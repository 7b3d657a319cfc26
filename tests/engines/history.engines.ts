import test from "ava";
import { runSuites } from "./run-suites.ts";

const suitesMaxMs = 10 * 60_000;

/** Suites of `npm test` that say nothing of the adapters below them. */
const suites = [
  "graphql-api/history/*.test.ts",
  "graphql-api/replay/replay.test.ts",
  "graphql-api/audit/{audit,cases,export-record,live-record,looks}.test.ts",
  "graphql-api/proofs/*.test.ts",
  "graphql-api/seals/*.test.ts",
];

test("time travel, the record, cases, replay, seals and proofs pass the same tests with each port on its engine", async (t) => {
  t.timeout(suitesMaxMs);
  const { exitCode, output } = await runSuites("distributed", suites);
  if (exitCode !== 0) t.log(output);
  t.is(exitCode, 0);
  t.regex(output, /\d+ tests passed/);
});
