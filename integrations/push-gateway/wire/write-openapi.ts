import { writeFileSync } from "node:fs";
import { printGatewayOpenApi } from "./openapi.ts";

/** Run by `npm run generate`. A test fails when the file is not up to date. */
writeFileSync(new URL("openapi.json", import.meta.url), printGatewayOpenApi());
