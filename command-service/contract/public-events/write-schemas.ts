import { writeFileSync } from "node:fs";
import { printAsyncApi } from "./asyncapi.ts";
import { publicSchemas } from "./print-public-events.ts";

/** The published schemas, as one file. At a release it is copied over `schemas.released.json`. */
export const printSchemas = (): string => `${JSON.stringify(publicSchemas(), null, 2)}\n`;

/** The description of the topics for other programs. */
export const asyncApiFile = new URL("../../../docs/asyncapi.json", import.meta.url);

if (import.meta.main) {
  writeFileSync(new URL("schemas.json", import.meta.url), printSchemas());
  writeFileSync(asyncApiFile, printAsyncApi());
}
