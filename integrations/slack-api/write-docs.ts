import { readFileSync, writeFileSync } from "node:fs";
import { WebClient } from "@slack/web-api";
import { methodsOfClient, tableOf, withTable } from "./method-table.ts";

/** Run by `npm run generate`. A test fails when the page is not up to date. */
const page = new URL("../../docs/slack-api.md", import.meta.url);
writeFileSync(page, withTable(readFileSync(page, "utf8"), tableOf(methodsOfClient(new WebClient()))));
