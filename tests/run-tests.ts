import { buildClientIfStale } from "../web/build-client.ts";
import { runAva } from "./support/ava-run.ts";

// Many suites start a Logue at once; in a fresh clone each would build the web client.
buildClientIfStale();

/** Runs every suite that needs only Node. Arguments are passed to ava. */
process.exitCode = (await runAva({ argumentList: process.argv.slice(2) })) ? 0 : 1;
