import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { compressAssets } from "./compress-assets.ts";
import { shareFragments } from "./share-fragments.ts";

/** `npm run dev` serves the client with reloading and passes the API's paths on to a running Logue. */
const server = process.env.LOGUE_URL ?? "http://127.0.0.1:3000";

/**
 * Modules that both the first screen and later parts need are in one file, since each file costs a
 * request.
 */
const isShared =
  /node_modules\/svelte\/|preload-helper|rolldown\/runtime|src\/(?:generated|api)\/|src\/layout\/routes\.ts|svelte\/dist\/Icon/;

export default defineConfig({
  plugins: [svelte(), shareFragments(), compressAssets()],
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
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", test: isShared }] } } },
  },
  server: { proxy: { "/graphql": { target: server, ws: true }, "/files": server } },
});
