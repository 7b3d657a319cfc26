import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, type Router } from "express";

/**
 * The built client: browsers cache files whose names hold a hash permanently, request its page
 * again each time, and every other path answers that page.
 */
export function webClientRoutes(folder: string): Router {
  const router = express.Router();
  const page = join(folder, "index.html");
  const assets = join(folder, "assets");
  router.use("/assets", compressedAssets(assets), express.static(assets, { immutable: true, maxAge: "1y", fallthrough: false }));
  router.use(express.static(folder, { index: false, maxAge: "1h" }));
  router.get(/^\/(?!graphiql|graphql|files|metrics|assets\/)/, (request, response, next) => {
    if (!existsSync(page) || !request.accepts("html")) {
      next();
      return;
    }
    response.set("Cache-Control", "no-cache").sendFile(page);
  });
  return router;
}

/** Best first. The build puts these files beside the asset, see web/compress-assets.ts. */
const encodings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

/**
 * Serves the compressed file that the client accepts and the build has made; otherwise leaves the
 * request to the next handler.
 */
function compressedAssets(folder: string): RequestHandler {
  const built = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    const made = encodings.filter(({ ending }) => built.has(name + ending));
    if (made.length === 0) {
      next();
      return;
    }
    response.vary("Accept-Encoding");
    const encoding = made.find(({ name: accepted }) => request.acceptsEncodings(accepted));
    if (encoding === undefined) {
      next();
      return;
    }
    response.set("Content-Encoding", encoding.name).type(name);
    response.sendFile(join(folder, name + encoding.ending), { immutable: true, maxAge: "1y" });
  };
}
