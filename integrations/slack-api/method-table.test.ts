import { readFileSync } from "node:fs";
import { WebClient } from "@slack/web-api";
import test from "ava";
import { methodsOfClient, tableOf, withTable } from "./method-table.ts";
import { methodByName, methods } from "./methods.ts";
import { notAnswered } from "./not-answered.ts";

const client = new WebClient();

test("the page says of each method of Slack's client how it is answered", (t) => {
  const page = readFileSync(new URL("../../docs/slack-api.md", import.meta.url), "utf8");
  t.is(page, withTable(page, tableOf(methodsOfClient(client))), "Run `npm run generate`.");
});

test("each method that is answered is one of Slack's", (t) => {
  const names = methodsOfClient(client);
  t.true(names.length > 250);
  for (const { name } of methods) t.true(names.includes(name), name);
  for (const name of Object.keys(notAnswered)) t.true(names.includes(name) && !methodByName.has(name), name);
  t.is(new Set(methods.map(({ name }) => name)).size, methods.length);
});
