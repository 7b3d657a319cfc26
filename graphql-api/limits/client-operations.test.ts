import { readFileSync } from "node:fs";
import { loadConfig } from "@logue/infra/settings/config.ts";
import test from "ava";
import { createSchema } from "../schema/schema.ts";
import { createDocuments, isPrepared } from "./documents.ts";

const config = loadConfig({});
const documents = createDocuments(createSchema(), config);

/** The documents of the web client, as it sends them. */
const texts = [
  ...readFileSync(new URL("../../web/src/generated/operations.ts", import.meta.url), "utf8").matchAll(
    /new TypedDocumentString\(`([^`]*)`/g,
  ),
]
  .map(([, text = ""]) => text)
  .filter((text) => /^\s*(query|mutation|subscription) /m.test(text));

/** The longest pages and lists that the client asks for. */
const longest = 100;
const listed = Array.from({ length: longest }, (_, index) => `id ${index}`);

test("every operation of the web client is within the limits, whatever its lists hold", (t) => {
  t.true(texts.length > 100, `${texts.length} operations were found.`);
  for (const text of texts) {
    const prepared = documents.prepare(text);
    if (!isPrepared(prepared)) {
      t.fail(`${text.trim().split("(")[0]}: ${prepared.map(({ message }) => message).join(" ")}`);
      continue;
    }
    for (const { name, node, cost } of prepared.operations) {
      const given = (node.variableDefinitions ?? []).map(({ variable, type }) => {
        const words = JSON.stringify(type);
        return [variable.name.value, words.includes('"Int"') ? longest : words.includes('"ListType"') ? listed : undefined];
      });
      const price = cost(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
      t.true(price <= config.queryCostMax, `${name} may ask for ${Math.ceil(price)} things.`);
    }
  }
});
