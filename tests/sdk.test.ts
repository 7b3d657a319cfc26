import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { endOf, startNode } from "./support/child-process.ts";
import { openHouse } from "./support/house.ts";
import { repository } from "./support/repository.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { talkWithTideBot } from "./support/tide-bot.ts";

const sdk = join(repository, "integrations/sdk");

/** Builds the package as it is published, into a folder where a program would have it installed. */
async function install(folder: string): Promise<void> {
  const place = join(folder, "node_modules/@logue/sdk");
  await mkdir(place, { recursive: true });
  const compiler = join(repository, "node_modules/.bin/tsc");
  await promisify(execFile)(compiler, ["--project", join(sdk, "tsconfig.json"), "--outDir", join(place, "dist")]);
  await copyFile(join(sdk, "package.json"), join(place, "package.json"));
  const { dependencies } = JSON.parse(await readFile(join(sdk, "package.json"), "utf8"));
  for (const name of [...Object.keys(dependencies), "graphql"])
    await symlink(join(repository, "node_modules", name), join(folder, "node_modules", name));
  await cp(join(sdk, "examples"), folder, { recursive: true });
}

test("the example bot, with the SDK as it is published, answers once whatever happens to it", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const [house] = await Promise.all([openHouse(), install(folder.path)]);
  t.teardown(house.close);
  const start = (environment: Readonly<Record<string, string>>) => {
    const bot = startNode(["--disable-warning=ExperimentalWarning", join(folder.path, "tides.ts")], environment);
    return {
      output: bot.output,
      kill: () => {
        bot.signal("SIGKILL");
        return bot.ended;
      },
    };
  };
  await talkWithTideBot(t, { house, folder: folder.path, isOnline: true, start });
  const stranger = startNode([join(folder.path, "tides.ts")], { LOGUE_URL: house.logue.url, LOGUE_TOKEN: "logue_wrong" });
  t.is(await endOf(stranger, 20_000), 1);
  t.regex(stranger.output(), /This access token is wrong, revoked or expired/);
});
