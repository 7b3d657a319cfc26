import test from "ava";
import { type ProfileName, profileNames } from "../support/profiles.ts";
import { runSuites } from "./run-suites.ts";

const suitesMaxMs = 20 * 60_000;
const suitesOfPeople = ["tests/people/*.test.ts"];
/** Where one port alone is replaced, those suites are run that say something of it. */
const suitesOfPorts: Partial<Record<ProfileName, readonly string[]>> = {
  eventstoredb: ["tests/people/{invites,messages,reading,rooms,sessions}.test.ts"],
  kafka: ["tests/people/{messages,reading,rooms}.test.ts"],
  s3: ["tests/people/files.test.ts"],
  webdav: ["tests/people/files.test.ts"],
  http: ["tests/people/{messages,rooms,sessions}.test.ts"],
  "mongodb-vault": ["tests/people/{files,invites,messages,programs,sessions}.test.ts"],
};
/** Two instances of the API answer in that profile alone. */
const suitesOfInstances = ["tests/other-systems.test.ts"];

/**
 * The suites of people must pass in every arrangement: with one port on its engine at a time, those that
 * say something of it, and all of them with separate services.
 */
for (const profile of profileNames.filter((name) => name !== "embedded")) {
  test.serial(`the suites of people pass on the profile ${profile}`, async (t) => {
    t.timeout(suitesMaxMs);
    const ofPort = suitesOfPorts[profile] ?? suitesOfPeople;
    const suites = profile === "distributed" ? [...suitesOfPeople, ...suitesOfInstances] : ofPort;
    const { exitCode, output } = await runSuites(profile, suites);
    if (exitCode !== 0) t.log(output);
    t.is(exitCode, 0);
    t.regex(output, /\d+ tests passed/);
  });
}
