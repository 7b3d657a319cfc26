import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** `npm run dev` serves the client with reloading and passes the API's paths on to a running Logue. */
const server = process.env.LOGUE_URL ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [svelte()],
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 600 },
  server: { proxy: { "/graphql": { target: server, ws: true }, "/files": server } },
});
