import test from "ava";
import { profileNames } from "../support/profiles.ts";
import { runSuites } from "./run-suites.ts";

const suitesMaxMs = 20 * 60_000;
const suitesOfPeople = ["tests/people/*.test.ts"];
/** Two instances of the API answer in that profile alone. */
const suitesOfInstances = ["tests/other-systems.test.ts"];

/**
 * The suites of people must pass in every arrangement: with one port on its engine at a time, and
 * with separate services.
 */
for (const profile of profileNames.filter((name) => name !== "embedded")) {
  test.serial(`the suites of people pass on the profile ${profile}`, async (t) => {
    t.timeout(suitesMaxMs);
    const suites = profile === "distributed" ? [...suitesOfPeople, ...suitesOfInstances] : suitesOfPeople;
    const { exitCode, output } = await runSuites(profile, suites);
    if (exitCode !== 0) t.log(output);
    t.is(exitCode, 0);
    t.regex(output, /\d+ tests passed/);
  });
}
