import test from "ava";
import { runSuites } from "./run-suites.ts";

const suitesMaxMs = 5 * 60_000;

test("passkeys of a browser and codes of an app sign in with their secrets in the vault of MongoDB's protocol", async (t) => {
  t.timeout(suitesMaxMs);
  const { exitCode, output } = await runSuites("mongodb-vault", ["tests/browser/{passkeys,second-step}.test.ts"]);
  if (exitCode !== 0) t.log(output);
  t.is(exitCode, 0);
  t.regex(output, /2 tests passed/);
});
