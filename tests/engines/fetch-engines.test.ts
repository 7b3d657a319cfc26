import { chmod, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { startNode } from "../support/child-process.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A folder for PATH with a shell and programs of the given names that do nothing. */
async function pathWith(t: ExecutionContext, ...names: string[]): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  await symlink("/bin/sh", join(folder.path, "sh"));
  for (const name of names) {
    await writeFile(join(folder.path, name), "#!/bin/sh\n");
    await chmod(join(folder.path, name), 0o755);
  }
  return folder.path;
}

const missing = [
  { engine: "kafka", there: [], message: /^kafka needs the command mvn, which is not there\. Install Apache Maven/m },
  {
    engine: "kafka",
    there: ["mvn"],
    message: /^kafka needs the command java, which is not there\. Install a JDK, version 17 or later/m,
  },
  {
    engine: "mongo-java-server",
    there: ["mvn", "java"],
    message: /^mongo-java-server needs the command javac, .+ Install a JDK/m,
  },
  {
    engine: "seaweedfs",
    there: [],
    message: /^seaweedfs needs the command python3, which is not there\. Install Python 3 with venv/m,
  },
];

for (const { engine, there, message } of missing) {
  test(`with only ${["a shell", ...there].join(" and ")}, ${engine} is not fetched, and the error says what to install`, async (t) => {
    const fetching = startNode(["tests/engines/fetch-engines.ts", engine], { PATH: await pathWith(t, ...there) });
    t.is(await fetching.ended, 1, fetching.output());
    t.regex(fetching.output(), message);
  });
}

test("the engines' suites fail when a tool is missing; they are not skipped", async (t) => {
  const running = startNode(["tests/engines/run-engines.ts"], { PATH: await pathWith(t) });
  t.is(await running.ended, 1, running.output());
  t.regex(running.output(), /needs the command mvn, which is not there/);
  t.regex(running.output(), /\n0 passed, 1 failed\n$/);
});
