import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { compressAssets } from "./compress-assets.ts";

/** `npm run dev` serves the client with reloading and passes the API's paths on to a running Logue. */
const server = process.env.LOGUE_URL ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [svelte(), compressAssets()],
  resolve: {
    alias: {
      entities: `${import.meta.dirname}/src/messages/html-entities.ts`,
      "punycode.js": `${import.meta.dirname}/src/messages/host-names.ts`,
    },
  },
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 600 },
  server: { proxy: { "/graphql": { target: server, ws: true }, "/files": server } },
});
