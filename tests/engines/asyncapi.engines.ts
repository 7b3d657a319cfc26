import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { publicTopics } from "@logue/command-service/contract/public-events/topics.ts";
import test from "ava";
import { repository } from "../support/repository.ts";
import { asyncApiParserPackage } from "./engine-packages.ts";
import { fetchEngines } from "./fetch-engines.ts";

interface Diagnostic {
  /** 0 for an error, 1 for a warning. */
  readonly severity: number;
  readonly message: string;
}

test("AsyncAPI's own parser reads the document of the topics, and finds no error", async (t) => {
  await fetchEngines([asyncApiParserPackage]);
  const { Parser } = createRequire(join(asyncApiParserPackage.path, "package.json"))("@asyncapi/parser");
  const { document, diagnostics } = await new Parser().parse(await readFile(join(repository, "docs/asyncapi.json"), "utf8"));
  t.deepEqual(
    diagnostics.filter(({ severity }: Diagnostic) => severity < 2).map(({ message }: Diagnostic) => message),
    [],
  );
  const addresses: string[] = document
    .channels()
    .all()
    .map((channel: { address(): string }) => channel.address());
  t.deepEqual(addresses.sort(), publicTopics.map(({ name }) => name).sort());
});
