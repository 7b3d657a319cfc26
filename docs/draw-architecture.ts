import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importsOf, placeOf, trackedFiles } from "../tests/support/source-files.ts";

export const pageFile = join(import.meta.dirname, "architecture.md");

const topFolders = [
  "web",
  "graphql-api",
  "command-service",
  "projection-service",
  "integrations",
  "sealing",
  "infra",
  "startup",
] as const;
type TopFolder = (typeof topFolders)[number];

const isTop = (name: string | undefined): name is TopFolder => topFolders.some((folder) => folder === name);
/** Folders that are neither a noun nor a machine. */
const isApart = (name: string): boolean =>
  ["testing", "generated", "contract", "conformance", "examples", "public", "compose"].includes(name);

/** The production files of the top folders, by `git`, relative to the root. */
function productionFiles(): string[] {
  return trackedFiles()
    .filter((file) => /\.(ts|svelte)$/.test(file) && isTop(file.split("/")[0]))
    .filter((file) => !/\.test\.ts$|\.bench\.ts$|(^|\/)(testing|generated|conformance)\/|conformance[\w-]*\.ts$/.test(file))
    .sort();
}

const withoutPrefix = (file: string): string => file.replace(/^web\/src\//, "web/");

/** The rooms of each top folder: the names of the folders right in it. */
function roomsOf(files: readonly string[]): Map<TopFolder, string[]> {
  const rooms = new Map<TopFolder, string[]>();
  for (const folder of topFolders) {
    const inside = files
      .map(withoutPrefix)
      .filter((file) => file.startsWith(`${folder}/`) && file.split("/").length > 2)
      .map((file) => file.split("/")[1] ?? "")
      .filter((name) => !isApart(name));
    rooms.set(folder, [...new Set(inside)].sort());
  }
  return rooms;
}

/**
 * A noun is a folder that both the command service and another top folder have, or that both sides
 * of the API have.
 */
function nounsOf(rooms: ReadonlyMap<TopFolder, readonly string[]>): Set<string> {
  const layers = (["command-service", "projection-service", "graphql-api"] as const).map((folder) => rooms.get(folder) ?? []);
  const counts = new Map<string, number>();
  for (const name of layers.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** Which top folder imports which. */
function edgesOf(files: readonly string[]): string[] {
  const edges = new Set<string>();
  for (const file of files) {
    const from = file.split("/")[0];
    for (const specifier of importsOf(file)) {
      const [to, room] = placeOf(specifier, file)?.split("/") ?? [];
      if (isTop(from) && isTop(to) && from !== to) edges.add(`  ${from} -->${labelOf(to, room)} ${to}`);
    }
  }
  // The client's operations are GraphQL documents, and its types are generated from the schema.
  edges.add("  web -->|GraphQL| graphql-api");
  return [...edges].sort();
}

/** Where only the contract may be imported, the arrow says so. */
const labelOf = (to: TopFolder, room: string | undefined): string =>
  room === "contract" || room === "generated" ? `|${room}|` : to === "infra" ? "" : "|start|";

/** The top folders, their rooms and the imports between them, as a Mermaid chart. */
export function drawArchitecture(): string {
  const files = productionFiles();
  const rooms = roomsOf(files);
  const nouns = nounsOf(rooms);
  const boxes = topFolders.map((folder) => {
    const inside = rooms.get(folder) ?? [];
    const lines = [
      `<b>${folder}</b>`,
      inside.filter((name) => nouns.has(name)).join(" · "),
      inside.filter((name) => !nouns.has(name)).join(" · "),
    ];
    return `  ${folder}["${lines.filter((line) => line !== "").join("<br/>")}"]`;
  });
  return ["```mermaid", "flowchart TD", ...boxes, ...edgesOf(files), "```"].join("\n");
}

const [before, after] = ["<!-- picture: written by npm run generate -->", "<!-- end of picture -->"] as const;

/** The page with the picture as the code is now. */
export function pageWithPicture(page: string): string {
  const start = page.indexOf(before);
  const end = page.indexOf(after);
  if (start < 0 || end < start) throw new Error("docs/architecture.md has no place for the picture.");
  return `${page.slice(0, start + before.length)}\n\n${drawArchitecture()}\n\n${page.slice(end)}`;
}

if (import.meta.main) writeFileSync(pageFile, pageWithPicture(readFileSync(pageFile, "utf8")));
