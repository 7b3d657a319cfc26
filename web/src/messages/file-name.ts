const endings: Readonly<Record<string, string>> = { jpeg: "jpg", plain: "txt", "svg+xml": "svg", markdown: "md" };

/** The name of a file; some programs paste and drop files without one. */
export function nameOf({ name, type }: Pick<File, "name" | "type">): string {
  if (name !== "") return name;
  const kind = /^[a-z]+\/([^;]+)/.exec(type)?.[1] ?? "";
  const ending = endings[kind] ?? kind;
  return /^[a-z0-9]{2,5}$/.test(ending) ? `file.${ending}` : "file";
}
