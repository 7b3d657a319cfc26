import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import test from "ava";
import { repository } from "./support/child-process.ts";

/** Walks docs/adding-a-feature.md: the files of its steps are there and hold what the page shows of them. */

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

test("the recipe has as many files as it says, ten at most, and a section for each", (t) => {
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

test("each step's file holds what the recipe shows of it", (t) => {
  for (const [index, { file }] of rows.entries()) {
    const { blocks = [] } = sections[index] ?? {};
    t.true(blocks.length > 0, `${file} is shown nothing of.`);
    for (const block of blocks) t.true(read(file).includes(block), `${file} does not hold:\n${block}`);
  }
});

test("each generated file that the recipe lists knows the feature", (t) => {
  t.true(generated.length > 0);
  for (const file of generated) t.regex(read(file), /banner/i, file);
});

test("the files that the recipe names beside these are there", (t) => {
  const named = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+\.\w+)`/g)].map(([, file]) => file ?? "");
  t.true(named.length >= rows.length);
  for (const file of named) t.notThrows(() => read(file), file);
});

test("the commit of the example touched these files and generated ones alone", (t) => {
  const subject = /in one\s+commit, \*([^*]+)\*/.exec(page)?.[1] ?? "";
  t.not(subject, "");
  const touched = filesOfCommit(subject);
  // A copy without its history, or with a part of it, is compared with the files alone.
  if (touched === undefined) return t.log("The history does not reach back to the commit.");
  // Files may have moved since: they are compared by their names.
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
    // Throws at the first commit of a shallow copy, which seems to add every file.
    git("rev-parse", "--verify", `${commit.slice(0, 40)}^`);
    return git("show", "--no-renames", "--name-only", "--format=", commit.slice(0, 40)).trim().split("\n");
  } catch {
    return undefined;
  }
}
