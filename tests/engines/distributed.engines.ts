import test from "ava";
import { profileNames } from "../support/profiles.ts";
import { runSuites } from "./run-suites.ts";

const suitesMaxMs = 20 * 60_000;

/**
 * The suites of people must pass in every arrangement: with one port on its engine at a time, and
 * with separate services.
 */
for (const profile of profileNames.filter((name) => name !== "embedded")) {
  test.serial(`the suites of people pass on the profile ${profile}`, async (t) => {
    t.timeout(suitesMaxMs);
    const { exitCode, output } = await runSuites(profile, ["tests/people/*.test.ts"]);
    if (exitCode !== 0) t.log(output);
    t.is(exitCode, 0);
    t.regex(output, /\d+ tests passed/);
  });
}
