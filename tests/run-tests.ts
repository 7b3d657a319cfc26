import { runAva } from "./support/ava-run.ts";

/** Runs every suite that needs nothing but Node. Arguments go on to ava. */
process.exitCode = (await runAva({ argumentList: process.argv.slice(2) })) ? 0 : 1;
