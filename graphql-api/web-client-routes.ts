import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Router } from "express";

/** The built client: files whose names hold a hash are kept for ever, its page is asked for anew, and every other path is that page. */
export function webClientRoutes(folder: string): Router {
  const router = express.Router();
  const page = join(folder, "index.html");
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
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
