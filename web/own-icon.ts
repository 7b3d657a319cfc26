import type { Plugin } from "vite";

const own = `${import.meta.dirname}/src/layout/Icon.svelte`;

/**
 * Icons are drawn by a component of ours: the library's makes each line of each icon as an element
 * with attributes that may change, and a first screen has some forty icons.
 */
export function ownIcon(): Plugin {
  return {
    name: "logue-own-icon",
    enforce: "pre",
    resolveId: (source, importer) => (isLibrarysIcon(source, importer) ? own : null),
  };
}

export const isLibrarysIcon = (source: string, importer: string | undefined): boolean =>
  source === "../Icon.svelte" && /@lucide\/svelte\/dist\/icons\//.test(importer ?? "");
