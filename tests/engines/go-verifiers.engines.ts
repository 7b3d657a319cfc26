import { execFile, execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { givenSealedLog, publish } from "./published-log.ts";

const run = promisify(execFile);
const source = join(import.meta.dirname, "go-verifiers");

/** The modules are fetched when they are not there yet. */
const buildMaxMs = 180_000;

/** Why the programs in Go cannot run here; undefined where they can. */
function whyNot(): string | undefined {
  try {
    execFileSync("go", ["build", "-o", "/dev/null", "."], { cwd: source, stdio: "pipe", timeout: buildMaxMs });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

const reason = whyNot();

test(`Go's sumdb/tlog, sumdb/note and torchwood accept our log${reason === undefined ? "" : "; left out"}`, async (t) => {
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const { workspace, older } = await givenSealedLog();
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const { size, proofCount } = await publish(workspace, folder.path, older);
  t.true(proofCount > 10);
  const { stdout } = await run("go", ["run", ".", folder.path], { cwd: source });
  t.is(stdout, `chat.example.org/log: ${size} entries, ${proofCount} proofs, ${older.length} older trees\n`);

  await writeFile(join(folder.path, "proofs.json"), JSON.stringify([{ index: 0, entry: "another", path: [] }]));
  await t.throwsAsync(run("go", ["run", ".", folder.path], { cwd: source }), { message: /record proof|invalid/i });
});

const vectors = resolve(import.meta.dirname, "../../sealing/testing/go-vectors");

test("the test data of transparency-dev/merkle that our hashing is tested with are those that the module publishes", async (t) => {
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const { stdout } = await run("go", ["run", "./merkle"], { cwd: vectors });
  t.deepEqual(JSON.parse(await readFile(join(vectors, "merkle-vectors.json"), "utf8")), JSON.parse(stdout));
});
