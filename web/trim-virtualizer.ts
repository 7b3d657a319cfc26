import type { Plugin } from "vite";

/**
 * What virtua's list can do and ours never asks for: elements other than `<div>`, and further
 * attributes of rows, which alone bring Svelte's code for elements and attributes that are known
 * only when they are drawn; lists that lie on their side or are drawn by a server, and
 * scrolling to an item, which list-stand.ts does.
 */
const unused: Readonly<Record<string, readonly (readonly [written: string | RegExp, kept: string])[]>> = {
  "ListItem.svelte": [
    [/ {4}horizontal,\n {4}isSSR,\n(.*?)\$props\(\);/s, "$1$props();\n  const horizontal = false, isSSR = false;"],
    ["...itemProps?.style,", ""],
    [/let itemRest.*?\n {2}\}\);/s, ""],
    ["<svelte:element this={as} bind:this={elementRef} {style} {...itemRest}>", "<div bind:this={elementRef} {style}>"],
    ["</svelte:element>", "</div>"],
  ],
  "Virtualizer.svelte": [
    ["    horizontal = false,\n", ""],
    ["const layout =", "const horizontal = false;\n  const isSSR = false;\n  const layout ="],
    ["    ssrCount,\n", ""],
    ["(layout, ssrCount)", "(layout)"],
    [/ {6}\{horizontal\}\n {6}\{isSSR\}/, ""],
    ["      as={itemAs}\n", ""],
    ["      itemProps={itemProps?.({ item, index })}\n", ""],
    ["let isSSR = $state(!!ssrCount);", ""],
    ["    isSSR = false;\n\n", ""],
    [/export const getCache.*?;/s, ""],
    ["<svelte:element this={as} bind:this={containerRef}", "<div bind:this={containerRef}"],
    ["</svelte:element>", "</div>"],
    [/export const scrollToIndex.*?(?=let containerStyle)/s, ""],
  ],
  "core/index.js": [
    [/async \$scroll\(n, \{align: o, smooth: c.*?(?=\$effect\(\))/s, ""],
    [/,\n {8}m: \(n, o, s = I\).*?\n {8}\}(?=\n {4}\};)/s, ""],
  ],
};

/** Leaves that out of the build, so that its code is not sent. */
export function trimVirtualizer(): Plugin {
  return {
    name: "logue-trim-virtualizer",
    apply: "build",
    enforce: "pre",
    transform: (code, id) => {
      const [, name = ""] = /virtua\/lib\/(?:svelte\/)?(\w+\.svelte|core\/index\.js)$/.exec(id) ?? [];
      return name in unused ? { code: trimmed(name, code), map: null } : null;
    },
  };
}

/** The library's component without what is unused. Throws when it is written in another way. */
export function trimmed(name: string, code: string): string {
  return (unused[name] ?? []).reduce((text, [written, kept]) => {
    const rest = text.replace(written, kept);
    if (rest === text) throw new Error(`virtua's ${name} has no "${written}": compare trim-virtualizer.ts with this version.`);
    return rest;
  }, code);
}
