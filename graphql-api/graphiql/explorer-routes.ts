import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Router } from "express";
import helmet from "helmet";
import type { RequestContexts } from "../request-contexts.ts";
import { clientPolicy, copyOf } from "../security-headers.ts";

const folder = join(import.meta.dirname, "dist");

/** The editor writes its styles into the page and runs its language services in workers. */
const explorerPolicy = {
  ...clientPolicy,
  "style-src": ["'self'", "'unsafe-inline'"],
  "worker-src": ["'self'", "blob:"],
  "font-src": ["'self'", "data:"],
};

/** GraphiQL for those who are signed in; the others are sent to the client's page. */
export function explorerRoutes(contexts: RequestContexts): Router {
  const router = express.Router();
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  router.get(
    "/",
    helmet.contentSecurityPolicy({ useDefaults: false, directives: copyOf(explorerPolicy) }),
    async (request, response) => {
      const { viewer } = await contexts.arrive(request);
      if (viewer === null) response.redirect("/");
      else if (existsSync(join(folder, "index.html")))
        response.set("Cache-Control", "no-cache").sendFile(join(folder, "index.html"));
      else
        response.status(404).type("text").send("GraphiQL has not been built: run `node graphql-api/graphiql/build-explorer.ts`.");
    },
  );
  return router;
}
