import test from "ava";
import { importers } from "./importers.ts";
import { integrations } from "./index.ts";

test("the importers are those of all integrations", (t) => {
  const ofAll = integrations.flatMap(({ name, importer }) => (importer === undefined ? [] : [[name, importer] as const]));
  t.deepEqual([...importers], ofAll);
});
