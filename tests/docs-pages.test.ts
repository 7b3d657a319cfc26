import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { pageFile, pageWithPicture } from "../docs/draw-architecture.ts";
import { repository } from "./support/repository.ts";
import { read, trackedFiles } from "./support/source-files.ts";

test("the picture of the architecture is what the code is", (t) => {
  const page = readFileSync(pageFile, "utf8");
  t.is(page, pageWithPicture(page), "npm run generate");
});

test("the pages about engines and integrations name files that are there", (t) => {
  for (const page of ["docs/adding-an-engine.md", "docs/adding-an-integration.md"]) {
    const named = [...read(page).matchAll(/`([\w-]+(?:\/[\w.-]+)+\/?)`/g)].map(([, file]) => file ?? "");
    t.true(named.length > 5, page);
    t.deepEqual(
      named.filter((file) => !existsSync(join(repository, file))),
      [],
      page,
    );
  }
});

test("each system that the form of a sign-in fills in has a page that says whether it was tried", (t) => {
  const names = integrations.flatMap(({ presets = [] }) => presets.map(({ name }) => name));
  for (const name of names.filter((each) => each !== "any")) {
    const page = read(`docs/signing-in/${name.replace("-enterprise", "")}.md`);
    t.regex(page, /^\*\*(?:Tried\*\* |Not tried\.\*\* .*November 2026.*https:)/ms, name);
  }
});

const terms = [...read("docs/glossary.md").matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]*) \| \[([^\]]+)\]/gm)]
  .map(([, word = "", meaning = "", instead = "", file = ""]) => ({ word, meaning, instead, file }))
  .filter(({ word }) => word !== "word" && !word.startsWith("-"));
const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|[-_ ]/).map((part) => part.toLowerCase());

/** The names that production files export, with their files. */
function exportedNames(): { readonly file: string; readonly name: string }[] {
  return trackedFiles()
    .filter((file) => /^(infra|command-service|projection-service|graphql-api|integrations|startup|web)\/.*\.ts$/.test(file))
    .filter((file) => !/generated\/|\.test\.ts$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)].map(([, name = ""]) => ({
        file,
        name,
      })),
    );
}

test("each word of the glossary stands there once, in order, and in the file that defines it", (t) => {
  const words = terms.map(({ word }) => word);
  t.true(words.length > 40);
  t.deepEqual(words, [...new Set(words)].sort());
  for (const { word, file } of terms) {
    const text = read(file).toLowerCase();
    const isThere = [word, word.replace(/[- ]/g, ""), word.replace(/ /g, "-")].some((form) => text.includes(form));
    t.true(isThere, `${file} does not say "${word}".`);
  }
});

/** Where a word of a library or a protocol is right: the folder that speaks it. */
const spokenIn: Readonly<Record<string, RegExp>> = {
  offset: /^infra\/event-bus\/(kafka|memory)\/|^graphql-api\/files\/|^web\//,
  broker: /^infra\/event-bus\/kafka\//,
};

test("no exported name uses a word that the glossary replaces", (t) => {
  const replaced = new Set(terms.flatMap(({ instead }) => instead.split(", ")).filter((word) => word !== ""));
  t.true(replaced.size > 0);
  const wrong = exportedNames().filter(({ file, name }) =>
    wordsOf(name).some((word) => replaced.has(word) && spokenIn[word]?.test(file) !== true),
  );
  t.deepEqual(wrong, []);
});
