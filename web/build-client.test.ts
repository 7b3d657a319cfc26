import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { buildClientIfStale, replaceFolder } from "./build-client.ts";

/** The page begins with no more: see tests/bench/README.md, where a kilobyte has 1,000 bytes. */
const firstScriptBytesMax = 90_000;

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

/** A file as it is sent to a browser that takes gzip: a very small one is not compressed. */
function sentBytes(folder: string, name: string): number {
  const path = join(folder, name);
  return statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size;
}

test("the JavaScript that the page begins with is at most 90 KB as sent by gzip", (t) => {
  t.timeout(300_000, "The client may have to be built first.");
  const folder = buildClientIfStale();
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const names = [...page.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, name = ""]) => name);
  const sizes = names.map((name) => ({ name, bytes: sentBytes(folder, name) }));
  t.true(sizes.length > 0);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const listed = sizes.map(({ name, bytes }) => `${name}: ${bytes}`).join("\n");
  t.true(total <= firstScriptBytesMax, `${total} bytes are more than ${firstScriptBytesMax}. By file:\n${listed}`);
});
