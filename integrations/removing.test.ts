import test from "ava";
import { importsOf, placeOf, trackedFiles } from "../tests/support/source-files.ts";

test("an integration's files are used by itself and the index alone, so that its folder can be removed", (t) => {
  const index = importsOf("integrations/index.ts").map((specifier) => /^\.\/([\w-]+)\//.exec(specifier)?.[1] ?? "");
  // Importers have a list of their own, and one fills the workspace that is only looked at.
  const folders = index.filter((folder) => folder !== "" && !["reacting", "watching", "demo", "slack"].includes(folder));
  t.true(folders.length > 8);
  const isRemoved = (place = ""): boolean => folders.some((folder) => place.startsWith(`integrations/${folder}/`));
  const broken = trackedFiles()
    .filter((file) => /\.(ts|svelte)$/.test(file) && file !== "integrations/index.ts" && !isRemoved(file))
    .flatMap((file) => importsOf(file).flatMap((name) => (isRemoved(placeOf(name, file)) ? [`${file} imports ${name}`] : [])));
  t.deepEqual(broken, []);
});
