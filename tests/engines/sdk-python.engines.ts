import { spawn } from "node:child_process";
import { join } from "node:path";
import test from "ava";
import { openHouse } from "../support/house.ts";
import { repository } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { talkWithTideBot } from "../support/tide-bot.ts";

const sdk = join(repository, "integrations/sdk-python");

test("the example bot in Python answers once, whatever happens to it", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const house = await openHouse();
  t.teardown(house.close);
  const start = (environment: Readonly<Record<string, string>>) => {
    const own = { PYTHONPATH: sdk, PYTHONDONTWRITEBYTECODE: "1" };
    const bot = spawn("python3", [join(sdk, "examples/tides.py")], { env: { ...process.env, ...own, ...environment } });
    let output = "";
    for (const stream of [bot.stdout, bot.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    const ended = new Promise((resolve) => bot.once("close", resolve));
    t.teardown(() => bot.kill("SIGKILL"));
    return {
      output: () => output,
      kill: () => {
        bot.kill("SIGKILL");
        return ended;
      },
    };
  };
  await talkWithTideBot(t, { house, folder: folder.path, isOnline: false, start });
});
