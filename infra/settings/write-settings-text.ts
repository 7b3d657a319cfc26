import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeSettingsTable, renderEnvExample } from "./settings-text.ts";

/**
 * Run after a setting was added or changed: writes `.env.example` and the table in the README anew.
 */
const readme = join(import.meta.dirname, "../README.md");
writeFileSync(join(import.meta.dirname, "../..", ".env.example"), renderEnvExample());
writeFileSync(readme, placeSettingsTable(readFileSync(readme, "utf8")));
