import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import test from "ava";
import packageJson from "../package.json" with { type: "json" };
import { version } from "./version.ts";

const guard = fileURLToPath(import.meta.resolve("./node-version.js"));
const folder = await mkdtemp(join(tmpdir(), "logue-node-version-"));
const program = join(folder, "program.ts");
await writeFile(program, 'const word: string = "started";\nconsole.log(word);\n');

test.after.always(() => rm(folder, { recursive: true, force: true }));

/** Starts a TypeScript program behind the guard on a Node that says it is of another version. */
function startOn(nodeVersion: string) {
  const pretence = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${nodeVersion}" } });`;
  const preloads = ["--import", `data:text/javascript,${encodeURIComponent(pretence)}`, "--import", guard];
  return spawnSync(process.execPath, [...preloads, program], { encoding: "utf8" });
}

for (const old of ["18.20.0", "20.20.2", "22.12.0", "24.15.9"]) {
  test(`Node ${old} stops with one line that says what to do`, (t) => {
    const { status, stdout, stderr } = startOn(old);
    t.is(status, 1);
    t.is(stdout, "");
    t.regex(
      stderr,
      new RegExp(
        `^Logue needs Node 24\\.16 or newer, but this is ${old.replaceAll(".", "\\.")} \\(.*\\)\\. Run it by npm .*\\n$`,
      ),
    );
  });
}

for (const fine of ["24.16.0", "24.21.0", "26.0.0"]) {
  test(`Node ${fine} starts`, (t) => {
    t.like(startOn(fine), { status: 0, stdout: "started\n", stderr: "" });
  });
}

test("the guard asks for what package.json asks for", (t) => {
  t.is(packageJson.engines.node, ">=24.16");
});

test("the guard itself is read by a Node of any age", async (t) => {
  const { readFile } = await import("node:fs/promises");
  const source = await readFile(guard, "utf8");
  t.notRegex(source.replace(/^\/\/.*$/gm, ""), /\b(import|export|require|const|let|class|async)\b|=>|\?\.|\?\?|`/);
});

test("Logue knows its version", (t) => {
  t.is(version, packageJson.version);
});
