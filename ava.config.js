import { groupsFolder } from "./tests/support/suite-groups.ts";

/** A run sees the groups that it has written, and not those of another run. */
const groups = process.env.SUITE_GROUPS;
const hidden = groups ? `!${groupsFolder}/!(${groups})/**` : `!${groupsFolder}/**`;

export default {
  files: ["**/*.test.ts", "!web/dist/**", "!data/**", hidden],
  extensions: ["ts"],
  require: ["./web/testing/svelte-modules.ts"],
  nodeArguments: ["--disable-warning=ExperimentalWarning"],
  timeout: "2m",
  workerThreads: false,
};
