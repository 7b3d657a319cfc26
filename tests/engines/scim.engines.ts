import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { openScimScene } from "@logue/graphql-api/testing/scim-scene.ts";
import test from "ava";
import { scimTesterPackage } from "./engine-packages.ts";
import { fetchEngines } from "./fetch-engines.ts";

test("all checks of scim2-tester pass", async (t) => {
  await fetchEngines([scimTesterPackage]);
  const { base, token } = await openScimScene(t);
  const program = resolve(import.meta.dirname, "scim/check_server.py");
  const told = await new Promise<string>((done) => {
    execFile(join(scimTesterPackage.path, "bin", "python"), [program, base, token], (error, output, errors) =>
      done(error === null ? output : `${output}${errors}failed`),
    );
  });
  t.log(told.trim());
  t.regex(told, /^(\d+) of \1 checks passed\s*$/);
});
