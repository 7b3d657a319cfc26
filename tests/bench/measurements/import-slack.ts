import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Environment, startNode } from "../../support/child-process.ts";
import { repository } from "../../support/repository.ts";
import { writeSlackExport } from "../dataset/write-slack-export.ts";
import { programFigures } from "../load/process-figures.ts";
import { atLeast, atMost, type Measurement } from "../measurement.ts";

const ratePerSecondMin = 3_000;
const memoryMaxMb = 300;

/**
 * (15) A Slack export of one channel with 100,000 messages, by `npm run import`, from the start of
 * the process to its end.
 */
export const importSlack: Measurement = {
  name: "import",
  number: 15,
  async run(bench) {
    const messageCount = bench.isQuick ? 5_000 : 100_000;
    const folder = await bench.makeFolder("import");
    const file = join(folder, "export.zip");
    await writeSlackExport(file, messageCount);
    const startedAt = performance.now();
    const { environment, script } = await importScript();
    const importing = startNode([...script, "slack", file, "--data", join(folder, "data")], environment);
    const memoryMb = (await programFigures(importing)).peakResidentKiB / 1024;
    const seconds = (performance.now() - startedAt) / 1000;
    if ((await importing.ended) !== 0 || !importing.output().includes(`${messageCount} messages taken over.`))
      throw new Error(`The import did not take over every message: ${importing.output()}`);
    const rate = messageCount / seconds;
    return [
      {
        what: `import of a Slack channel with ${messageCount.toLocaleString("en")} messages`,
        figure: `${seconds.toFixed(1)} s: ${Math.round(rate).toLocaleString("en")} messages/s`,
        ...atLeast(bench, ratePerSecondMin, rate, "messages/s"),
      },
      {
        what: "the most resident memory in it",
        figure: `${Math.round(memoryMb)} MB`,
        ...atMost(bench, memoryMaxMb, memoryMb, "MB"),
      },
    ];
  },
};

/** What `npm run import` gives to Node: what keeps its memory small, and the script. */
async function importScript(): Promise<{ readonly environment: Environment; readonly script: readonly string[] }> {
  const { scripts } = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [before, after] = scripts.import?.split(" node ") ?? [];
  if (before === undefined || after === undefined) throw new Error("npm run import does not run Node itself.");
  return {
    environment: Object.fromEntries(before.split(" ").map((variable) => variable.split("="))),
    script: after.split(" "),
  };
}
