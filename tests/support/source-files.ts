import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { repository } from "./repository.ts";

/** The text of a file, by its path from the root of the repository. */
export const read = (file: string): string => readFileSync(join(repository, file), "utf8");

/** The files of the repository, new ones too, by their paths from its root. */
export function trackedFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => file !== "" && existsSync(join(repository, file)));
}

/** What a file imports, as it is written. */
export function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)["']([^"']+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

/** The file that an import means, by its path from the root; undefined for a package of others. */
export function placeOf(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith("@logue/")) return specifier.slice("@logue/".length);
  if (specifier.startsWith(".")) return relative(repository, resolve(repository, dirname(importer), specifier));
  return undefined;
}
