import test from "ava";
import { endOf, startNode } from "../tests/support/child-process.ts";
import { temporaryFolder } from "../tests/support/temporary-folder.ts";

/** The programs that serve, with the arguments that start them on embedded stores in a folder. */
const programs = {
  "start.ts": (folder: string) => ["start.ts", "--port", "0", "--data", folder],
  "serve-eventstoredb.ts": (folder: string) => [
    ...["infra/eventstoredb-server/serve-eventstoredb.ts", "--insecure", "--port", "0"],
    ...["--file", `${folder}/events.sqlite`],
  ],
};

for (const [name, argumentsIn] of Object.entries(programs)) {
  test(`${name} stops in good order when SIGTERM comes with its ready line`, async (t) => {
    const folder = await temporaryFolder();
    t.teardown(() => folder.remove());
    const program = startNode(["--import", "./tests/support/stop-when-ready.ts", ...argumentsIn(folder.path)]);
    t.is(await endOf(program, 60_000), 0, program.output());
  });
}
