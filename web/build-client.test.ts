import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { replaceFolder } from "./build-client.ts";

function folders(t: ExecutionContext, ...names: readonly string[]): string {
  const parent = mkdtempSync(join(tmpdir(), "logue-build-"));
  t.teardown(() => rmSync(parent, { recursive: true }));
  for (const name of names) {
    mkdirSync(join(parent, name));
    writeFileSync(join(parent, name, "index.html"), name);
  }
  return parent;
}

test("a build takes the place of an older one, or of none, and leaves nothing beside it", (t) => {
  for (const names of [["dist", "dist-1"], ["dist-1"]]) {
    const parent = folders(t, ...names);
    replaceFolder(join(parent, "dist-1"), join(parent, "dist"));
    t.is(readFileSync(join(parent, "dist/index.html"), "utf8"), "dist-1");
    t.deepEqual(readdirSync(parent), ["dist"]);
  }
});

test("two builds at the same time end with one of them in the place", (t) => {
  const parent = folders(t, "dist", "dist-1", "dist-2");
  replaceFolder(join(parent, "dist-1"), join(parent, "dist"));
  replaceFolder(join(parent, "dist-2"), join(parent, "dist"));
  t.is(readFileSync(join(parent, "dist/index.html"), "utf8"), "dist-2");
  t.deepEqual(readdirSync(parent), ["dist"]);
});

test("a build that is gone while another one is in the place is no failure, and without one it is", (t) => {
  const parent = folders(t);
  t.throws(() => replaceFolder(join(parent, "dist-1"), join(parent, "dist")), { code: "ENOENT" });
  t.false(existsSync(join(parent, "dist")));
});
