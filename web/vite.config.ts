import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Rolldown } from "vite";
import { compressAssets } from "./compress-assets.ts";
import { emojiFont } from "./emoji-font.ts";
import { ownIcon } from "./own-icon.ts";
import { partsList } from "./parts-list.ts";
import { preloadAgain } from "./preload-again.ts";
import { serviceWorkerFile } from "./service-worker-file.ts";
import { splitDocuments } from "./split-documents.ts";
import { trimMarkdown } from "./trim-markdown.ts";
import { trimVirtualizer } from "./trim-virtualizer.ts";

/** `npm run dev` serves the client with reloading and passes the API's paths on to a running Logue. */
const server = process.env.LOGUE_URL ?? "http://127.0.0.1:3000";

/**
 * What the first screen needs is one file: cut by which other parts need it too, it is larger and
 * costs more requests. What only later parts share is another file. So is what uploads: it is there
 * before Logue cannot be reached.
 */
const isShared =
  /node_modules\/svelte\/|src\/messages\/(?:upload-file|file-name)\.ts|icons\/rotate-cw|preload-helper|rolldown\/runtime|src\/(?:generated|api)\/|src\/layout\/routes\.ts|layout\/(?:Icon\.svelte|icon-drawing\.ts)/;

type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** Whether a module is this one, or one that it imports, directly or through others. */
function neededBy(entry: string): (id: string, modules: Modules) => boolean {
  const needed = new Set<string>();
  const note = (id: string, modules: Modules): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) note(imported, modules);
  };
  return (id, modules) => {
    note(`${import.meta.dirname}/src/${entry}`, modules);
    return needed.has(id);
  };
}

/** What Svelte offers in one module with what the first screen uses, and only later parts use. */
const isOfLaterParts =
  /svelte\/src\/(?:internal\/client\/dom\/elements\/bindings\/(?:input|media|navigator|select|size|universal|window)|reactivity\/(?:date|set|url|url-search-params))\.js$/;

/** Without this a page loads also those modules of which it uses nothing. */
const moduleSideEffects = [{ test: isOfLaterParts, sideEffects: false }];

/** Parts that are likely to be shown first are fetched with all that they import at once. */
const isOfFirstScreen =
  /\/(?:FileCard|LinkPreviews|MessageCard|PdfPreview|ProgramMessage|Entrance|ThreadPanel|ThreadSummary|draft-sync|enliven|open-live|outbox-sender)-/;

/**
 * The names of all files that parts import would be a part of the first script. Other parts lie in
 * the browser's cache when they are opened, see keep-parts.ts: only their styles have to be named.
 */
const preloaded = (part: string, dependencies: string[], { hostType }: { hostType: "html" | "js" }): string[] =>
  hostType === "html" || isOfFirstScreen.test(part) ? dependencies : dependencies.filter((name) => name.endsWith(".css"));

const isForFirstRequests = neededBy("first-requests.ts");
const isFirst = neededBy("main.ts");

/** A module belongs to the first of these that takes it. */
const sharedFiles = [
  { name: (id: string, modules: Modules) => (isForFirstRequests(id, modules) ? "first-requests" : null) },
  {
    name: (id: string, modules: Modules) => (isFirst(id, modules) && !isOfLaterParts.test(id) ? "shared" : null),
    includeDependenciesRecursively: false,
  },
  { name: "later", test: isShared },
];

export default defineConfig({
  plugins: [
    emojiFont(),
    ownIcon(),
    svelte(),
    splitDocuments(),
    trimMarkdown(),
    trimVirtualizer(),
    serviceWorkerFile(),
    partsList(),
    preloadAgain(),
    compressAssets(),
  ],
  resolve: {
    alias: {
      entities: `${import.meta.dirname}/src/messages/html-entities.ts`,
      "punycode.js": `${import.meta.dirname}/src/messages/host-names.ts`,
      "uc.micro": `${import.meta.dirname}/src/messages/unicode-classes.ts`,
    },
  },
  build: {
    target: "es2023",
    sourcemap: false,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    rolldownOptions: { treeshake: { moduleSideEffects }, output: { codeSplitting: { groups: sharedFiles } } },
  },
  worker: { format: "es" },
  server: { proxy: { "/graphql": { target: server, ws: true }, "/files": server, "/previews": server } },
});
