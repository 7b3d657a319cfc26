const singulars: Readonly<Record<string, string>> = { people: "person", replies: "reply" };

/** The name of things that were counted, as it stands behind the count: `1 channel`, `2 channels`. */
export const countedName = (name: string, count: number): string =>
  count === 1 ? (singulars[name] ?? name.replace(/s$/, "")) : name;
