import type { Plugin } from "vite";

/**
 * What virtua's list can do and ours never asks for: elements other than `<div>`, and further
 * attributes of rows. They alone bring Svelte's code for elements and attributes that are known
 * only when they are drawn.
 */
const unused: Readonly<Record<string, readonly (readonly [written: string, kept: string])[]>> = {
  "ListItem.svelte": [
    ["<svelte:element this={as} bind:this={elementRef} {style} {...itemRest}>", "<div bind:this={elementRef} {style}>"],
    ["</svelte:element>", "</div>"],
  ],
  "Virtualizer.svelte": [
    ["<svelte:element this={as} bind:this={containerRef}", "<div bind:this={containerRef}"],
    ["</svelte:element>", "</div>"],
  ],
};

/** Leaves that out of the build, so that its code is not sent. */
export function trimVirtualizer(): Plugin {
  return {
    name: "logue-trim-virtualizer",
    apply: "build",
    enforce: "pre",
    transform: (code, id) => {
      const [, name = ""] = /virtua\/lib\/svelte\/(\w+\.svelte)$/.exec(id) ?? [];
      return name in unused ? { code: trimmed(name, code), map: null } : null;
    },
  };
}

/** The library's component without what is unused. Throws when it is written in another way. */
export function trimmed(name: string, code: string): string {
  return (unused[name] ?? []).reduce((text, [written, kept]) => {
    if (!text.includes(written))
      throw new Error(`virtua's ${name} has no "${written}": compare trim-virtualizer.ts with this version.`);
    return text.replace(written, kept);
  }, code);
}
