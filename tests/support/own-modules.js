// Resolves imports of the repository's own TypeScript without the disk. Node looks for the file, its real path and its package.json behind each
// of the thousand imports of a Logue, which is a fifth of the processor time of loading it, and the tests load it some hundred times. Which folder
// may import which is checked by tsc and by tidy.test.ts. Loaded into every Node of a run, some older than this needs, so it is JavaScript.
import * as modules from "node:module";

const repository = new URL("../../", import.meta.url).href;
const scope = "@logue/";
const grouped = "?grouped";
/** Packages have the names of their folders, but for the one that is inside another folder. */
const elsewhere = "@logue/eventstoredb-server/";

modules.registerHooks?.({
  resolve(specifier, context, nextResolve) {
    if (specifier === "ava" && context.parentURL?.endsWith(grouped))
      return { url: groupedTest(context.parentURL), format: "module-typescript", shortCircuit: true };
    const url = ownModule(specifier, context.parentURL);
    return url === undefined ? nextResolve(specifier, context) : { url, format: "module-typescript", shortCircuit: true };
  },
});

/** A suite that shares its process is imported so; see suite-groups.ts. @param {string} suiteUrl */
const groupedTest = (suiteUrl) =>
  `${repository}tests/support/grouped-test.ts?of=${suiteUrl.slice(repository.length, -".test.ts".length - grouped.length)}`;

/**
 * @param {string} specifier
 * @param {string | undefined} parentUrl
 * @returns {string | undefined}
 */
function ownModule(specifier, parentUrl) {
  const isOwn = parentUrl?.startsWith(repository) && !parentUrl.includes("/node_modules/");
  if (!isOwn || !specifier.endsWith(".ts")) return undefined;
  if (specifier.startsWith(".")) return new URL(specifier, parentUrl).href;
  return specifier.startsWith(scope) && !specifier.startsWith(elsewhere) ? repository + specifier.slice(scope.length) : undefined;
}
