import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import test from "ava";
import { repository } from "./support/repository.ts";

/**
 * Checks docs/adding-a-feature.md: the files of its steps exist and contain what the page shows of
 * them.
 */

const page = readFileSync(join(repository, "docs/adding-a-feature.md"), "utf8");
const read = (file: string): string => readFileSync(join(repository, file), "utf8");

const filesMax = 10;
const rows = [...page.matchAll(/^\| (\d+) \| `([^`]+)` \|/gm)].map(([, step, file]) => ({
  step: Number(step),
  file: file ?? "",
}));
const [beforeGenerated = "", afterSteps = ""] = page.split("\n## Generate");
const generated = [...afterSteps.matchAll(/^\| `([^`]+)` \|/gm)].map(([, file]) => file ?? "");
const sections = beforeGenerated
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    step: Number.parseInt(text, 10),
    blocks: [...text.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code]) => code?.trim() ?? ""),
  }));

test("the recipe has the stated number of files, at most ten, and a section for each", (t) => {
  const said = Number(/this touches (\d+)\s+files by hand/.exec(page)?.[1]);
  t.is(rows.length, said);
  t.true(said > 0 && said <= filesMax, String(said));
  t.deepEqual(
    rows.map(({ step }) => step),
    rows.map((_row, index) => index + 1),
  );
  t.deepEqual(
    sections.map(({ step }) => step),
    rows.map(({ step }) => step),
  );
  t.is(new Set(rows.map(({ file }) => file)).size, rows.length);
});

test("each step's file contains what the recipe shows of it", (t) => {
  for (const [index, { file }] of rows.entries()) {
    const { blocks = [] } = sections[index] ?? {};
    t.true(blocks.length > 0, `${file} is shown nothing of.`);
    for (const block of blocks) t.true(read(file).includes(block), `${file} does not hold:\n${block}`);
  }
});

test("each generated file that the recipe lists contains the feature", (t) => {
  t.true(generated.length > 0);
  for (const file of generated) t.regex(read(file), /banner/i, file);
});

test("the other files that the recipe names exist", (t) => {
  const named = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+\.\w+)`/g)].map(([, file]) => file ?? "");
  t.true(named.length >= rows.length);
  for (const file of named) t.notThrows(() => read(file), file);
});

test("the commit of the example changed only these files and generated ones", (t) => {
  const subject = /in one\s+commit, \*([^*]+)\*/.exec(page)?.[1] ?? "";
  t.not(subject, "");
  const touched = filesOfCommit(subject);
  // In a copy without its full history only the files are compared.
  if (touched === undefined) return t.log("The history does not reach back to the commit.");
  // Files may have moved since: they are compared by name.
  t.deepEqual(
    touched.map((file) => basename(file)).sort(),
    [...rows.map(({ file }) => file), ...generated].map((file) => basename(file)).sort(),
  );
});

function filesOfCommit(subject: string): string[] | undefined {
  try {
    const git = (...words: string[]) => execFileSync("git", words, { cwd: repository, encoding: "utf8", stdio: "pipe" });
    const commit = git("log", "--fixed-strings", `--grep=${subject}`, "--format=%H %s")
      .split("\n")
      .find((line) => line.endsWith(` ${subject}`));
    if (commit === undefined) return undefined;
    // Throws at the first commit of a shallow clone, which seems to add every file.
    git("rev-parse", "--verify", `${commit.slice(0, 40)}^`);
    return git("show", "--no-renames", "--name-only", "--format=", commit.slice(0, 40)).trim().split("\n");
  } catch {
    return undefined;
  }
}
