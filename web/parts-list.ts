import type { Plugin, Rolldown } from "vite";

/** A larger part, such as the one that draws PDF files, is fetched only where it is needed. */
const keptBytesMax = 300_000;

/**
 * Writes a list of the parts that the first screen does not need, and names it in the page: once the
 * client is idle it fetches them into the browser's cache, so that they open offline too.
 */
export function partsList(): Plugin {
  return {
    name: "logue-parts-list",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("The build has no page to name its parts in.");
      const source = JSON.stringify(laterParts(Object.values(bundle), String(page.source)));
      const list = this.emitFile({ type: "asset", name: "parts.json", source });
      const meta = `<meta name="parts" content="/${this.getFileName(list)}" />`;
      page.source = String(page.source).replace("</head>", `  ${meta}\n  </head>`);
    },
  };
}

type Output =
  | Pick<Rolldown.OutputChunk, "type" | "fileName" | "code">
  | Pick<Rolldown.OutputAsset, "type" | "fileName" | "source">;

/** The addresses of scripts and styles, but those that the page loads itself, and of the emoji font. */
export function laterParts(outputs: readonly Output[], page: string): string[] {
  const parts = outputs.filter((output) => isCode(output.fileName) && sizeOf(output) <= keptBytesMax);
  const fonts = outputs.filter(({ fileName }) => fileName.startsWith("assets/twemoji"));
  return [...parts, ...fonts].map(({ fileName }) => `/${fileName}`).filter((address) => !page.includes(address));
}

const isCode = (fileName: string): boolean => /^assets\/.*\.(?:js|css)$/.test(fileName);

const sizeOf = (output: Output): number => (output.type === "chunk" ? output.code : output.source).length;
