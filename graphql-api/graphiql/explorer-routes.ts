import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import express, { type Router } from "express";
import helmet from "helmet";
import type { RequestContexts } from "../http/request-contexts.ts";
import { clientPolicy, copyOf } from "../http/security-headers.ts";
import { explorerFolder } from "./build-explorer.ts";

const page = join(explorerFolder, "index.html");

/** The editor writes its styles into the page and runs its language services in workers. */
const explorerPolicy = {
  ...clientPolicy,
  "style-src": ["'self'", "'unsafe-inline'"],
  "worker-src": ["'self'", "blob:"],
  "font-src": ["'self'", "data:"],
};

export type BuildExplorer = () => Promise<unknown>;

const buildApart: BuildExplorer = () => promisify(execFile)(process.execPath, [join(import.meta.dirname, "build-explorer.ts")]);

/**
 * GraphiQL for signed-in users; others are redirected to the client's page. It is built at its
 * first request, in its own process: most installations never need it, and a start should not wait
 * for it.
 */
export function explorerRoutes(contexts: RequestContexts, log: Logger, build: BuildExplorer = buildApart): Router {
  const router = express.Router();
  let isBuilding = false;
  const buildOnce = async () => {
    if (isBuilding) return;
    isBuilding = true;
    await build().catch((error: unknown) => log.error({ err: error }, "GraphiQL could not be built."));
    isBuilding = false;
  };
  router.use("/assets", express.static(join(explorerFolder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  router.get(
    "/",
    helmet.contentSecurityPolicy({ useDefaults: false, directives: copyOf(explorerPolicy) }),
    async (request, response) => {
      const { viewer } = await contexts.arrive(request);
      response.set("Cache-Control", "no-cache");
      if (viewer === null) response.redirect("/");
      else if (existsSync(page)) response.sendFile(page);
      else {
        void buildOnce();
        response
          .status(202)
          .set("Refresh", "3")
          .type("text")
          .send("GraphiQL is being built, once. This page shows it in some seconds.");
      }
    },
  );
  return router;
}
