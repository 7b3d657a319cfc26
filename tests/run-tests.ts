import { buildClientIfStale } from "../web/build-client.ts";
import { runAva } from "./support/ava-run.ts";

// Many suites start a Logue at once; each would build the client that a fresh clone does not have yet.
buildClientIfStale();

/** Runs every suite that needs nothing but Node. Arguments go on to ava. */
process.exitCode = (await runAva({ argumentList: process.argv.slice(2) })) ? 0 : 1;
