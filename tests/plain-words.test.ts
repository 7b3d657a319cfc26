import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { permissionMeanings, tokenPermissionMeanings } from "@logue/command-service/contract/permission-meanings.ts";
import { refusals } from "@logue/command-service/contract/refusals.ts";
import { formOf } from "@logue/command-service/contract/setting-values.ts";
import { everySettingScope, settingsOfScope } from "@logue/command-service/contract/settings.ts";
import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { parse } from "svelte/compiler";
import { noteKinds } from "../integrations/slack/report/note-kinds.ts";
import { trackedFiles } from "./support/source-files.ts";

const root = resolve(import.meta.dirname, "..");

/** "The old one can" names a thing; "one can" does not say who. */
const oneAsNoun =
  "(?:an?other|other|old|new|the|each|every|first|second|last|latest|next|own|this|that|no|which|while|[a-z]+(?:able|ed|ing|ous|ive))";
/**
 * Words that make prose a riddle: they hide which user, client or program is meant. Say "the user",
 * "the client", "the reader", "the process" instead; `they` is fine.
 */
const riddles = [
  "whoever|whomever|whosoever|whatsoever",
  "somebody|nobody|anybody",
  "she|her|hers|herself|he|him|his|himself",
  "oneself|as one likes",
  `(?<!\\b${oneAsNoun} )one(?:'s|’s| may| can| cannot| could| must| sees| wants| likes| writes| asks)`,
  "for ever|without a word|in so many words|of its own accord",
  "vouch(?:es)?|heals?|healed|put right|turned? round|gone by",
];
const riddle = new RegExp(`(?<![\\w@#/.-])(${riddles.join("|")})(?![\\w/-])`, "i");

interface Prose {
  readonly file: string;
  readonly text: string;
}

const tracked = trackedFiles().filter(isRead);

function isRead(file: string): boolean {
  const isData = /(^|\/)(generated|older-data\/\d|node_modules)\/|^docs\/(events|commands)\.md$|^tests\/slack\/.*\.md$/.test(
    file,
  );
  return /\.(ts|svelte|java|md)$/.test(file) && !isData && file !== "tests/plain-words.test.ts";
}

/**
 * The lines that a reader takes as prose: those of a README, or the comments and test titles of
 * code.
 */
function proseOf(file: string): Prose[] {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  if (file.endsWith(".md")) return withoutCode(lines).map((text) => ({ file, text }));
  let isInComment = false;
  const prose: Prose[] = [];
  for (const [index, line] of lines.entries()) {
    const opened = /^\s*(\{?\/\*|<!--)/.test(line);
    const isComment = isInComment || opened || /^\s*\/\//.test(line);
    if (opened || isInComment) isInComment = !/\*\/|-->/.test(line);
    const words = isComment ? line : (titleIn(line, lines[index - 1] ?? "") ?? trailingComment(line));
    if (words !== undefined) prose.push({ file, text: words.trim() });
  }
  return prose;
}

function withoutCode(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.flatMap((line) => {
    if (line.trimStart().startsWith("```")) isCode = !isCode;
    return isCode ? [] : [line.trim()];
  });
}

/** The title of a test that this line holds: behind `test(`, or alone after a line that ends so. */
function titleIn(line: string, before: string): string | undefined {
  const rest =
    /^\s*(?:test|it)(?:\.\w+)*\((.*)$/.exec(line)?.[1] ?? (/^\s*(?:test|it)(?:\.\w+)*\($/.test(before) ? line : undefined);
  return rest === undefined ? undefined : /^\s*(["`'])(.*?)\1,/.exec(rest)?.[2];
}

const trailingComment = (line: string): string | undefined => /[;,{)]\s+\/\/ (.*)$/.exec(line)?.[1];

const isRiddle = ({ text }: Prose): boolean => riddle.test(text.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”/g, ""));

test("comments, documents and test titles use plain words", (t) => {
  const found = tracked.flatMap(proseOf).filter(isRiddle);
  t.deepEqual(
    found.map(({ file, text }) => `${file}: ${text}`),
    [],
    "Say which user, client or process is meant.",
  );
});

test("lines of comments end at about 100 characters", (t) => {
  const isLong = (line: string): boolean =>
    line.length > 105 && /^\s*(\/\/|\/\*|\*)/.test(line) && !/biome-ignore|https?:/.test(line);
  const long = tracked
    .filter((name) => name.endsWith(".ts"))
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), "utf8").split("\n");
      return lines.flatMap((line, index) => (isLong(line) ? [`${file}:${index + 1}`] : []));
    });
  t.deepEqual(long, []);
});

const everySetting = [...everySettingScope.map(settingsOfScope), ...integrations.map(({ settings = {} }) => settings)].flatMap(
  (settings) => Object.entries(settings).map(([key, declaration]) => ({ key, ...declaration })),
);

/** Texts that the server declares and people read, each with the place where it is declared. */
const declaredTexts: Readonly<Record<string, object>> = {
  refusals,
  permissions: { ...permissionMeanings, ...tokenPermissionMeanings },
  noteKinds,
  settings: everySetting.map(({ means, labels = {}, group = "" }) => [means, labels, group]),
};

const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(Object(value)).flatMap(textsIn);

/** All texts of a file of the web client: those of its markup, and the literals of its code. */
function textsOfFile(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const tree = parse(file.endsWith(".ts") ? `<script lang="ts">${source}</script>` : source, { modern: true });
  return textsOfTree({ fragment: tree.fragment, instance: tree.instance, module: tree.module });
}

function textsOfTree(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, data, value } = node as { type?: string; data?: unknown; value?: unknown };
  if (type === "Text") return [String(data)];
  if (type === "Literal") return [String(value)];
  if (type === "TemplateElement") return [(value as { raw: string }).raw];
  return Object.entries(node).flatMap(([key, below]) => (/omments$/.test(key) ? [] : textsOfTree(below)));
}

/** A single word is the name of a thing in code. */
const isSentence = (text: string): boolean => /\S\s+\S/.test(text);

test("texts for people say channel or conversation, and never room", (t) => {
  const ofClient = tracked.filter((file) => /^web\/src\/(?!generated\/).*\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file));
  const texts = [
    ...Object.entries(declaredTexts).flatMap(([place, declared]) => textsIn(declared).map((text) => ({ place, text }))),
    ...ofClient.flatMap((place) => textsOfFile(place).map((text) => ({ place, text }))),
  ];
  t.true(texts.length > 1_000);
  const found = texts.filter(({ text }) => isSentence(text) && /(?<![@\w./#-])rooms?(?![\w/-])/i.test(text));
  t.deepEqual(
    found.map(({ place, text }) => `${place}: ${text.trim()}`),
    [],
  );
});

test("every value that a setting offers is shown in words, each with words of its own", (t) => {
  const choices = everySetting.filter((declaration) => formOf(declaration).kind === "choice");
  t.true(choices.length > 5);
  for (const { key, labels = {}, ...declaration } of choices) {
    t.deepEqual(Object.keys(labels).sort(), [...formOf(declaration).choices].sort(), key);
    const words = Object.values(labels);
    t.is(new Set(words).size, words.length, key);
    for (const label of words) t.regex(label, /^[A-Z]/, key);
  }
});

test("the settings of a long list stand below headings", (t) => {
  const lists = [settingsOfScope("workspace"), ...integrations.map(({ settings = {} }) => settings)];
  const long = lists.map((settings) => Object.entries(settings)).filter(({ length }) => length > 10);
  t.true(long.length > 3);
  for (const [key, { group }] of long.flat()) t.truthy(group, key);
});
