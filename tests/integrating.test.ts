import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test, { type ExecutionContext } from "ava";
import {
  CreateAccessTokenDocument,
  type CreateAccessTokenInput,
  RegisterBotDocument,
  RoomByNameDocument,
} from "./support/generated/operations.ts";
import { type House, openOwnHouse } from "./support/house.ts";
import { addInstance, addOutgoingHook, changeInstance } from "./support/integration-instances.ts";
import { runExample } from "./support/readme-examples.ts";
import { repository } from "./support/repository.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { waitUntil } from "./support/wait-until.ts";

type Environment = Readonly<Record<string, string>>;

/** The blocks of the guide by their names. */
async function readGuide(): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(join(repository, "docs/integrating.md"), "utf8");
  const blocks = page.matchAll(/<!-- guide: (\S+) -->\n```\w+\n([\s\S]*?)```/g);
  return new Map([...blocks].map(([, name = "", code = ""]) => [name, code]));
}

/** Runs a file of the guide as a program; returns what it prints. */
function runProgram(t: ExecutionContext, folder: string, file: string, environment: Environment): () => string {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  t.teardown(() => child.kill("SIGKILL"));
  return () => printed;
}

const generalIdIn = async ({ ada }: House): Promise<string> =>
  (await ada.query(RoomByNameDocument, { name: "general" })).roomByName?.id ?? "";

/** A bot in the channel, as an administrator makes it. */
async function makeBot({ ada }: House, roomId: string): Promise<string> {
  const { userId } = await ada.does(RegisterBotDocument, { name: "builds", displayName: "Builds" });
  await ada.adds(roomId, { userId });
  return (await ada.does(CreateAccessTokenDocument, { label: "builds", scopes: ["READ", "WRITE"], userId })).token;
}

async function makeIncomingHook({ ada, logue }: House, roomId: string): Promise<string> {
  const hook = await addInstance(ada, "incoming-webhooks", "tides");
  await changeInstance(ada, hook, "channel", { value: roomId });
  const permissions = ["HOOKS_CALL"] as unknown as CreateAccessTokenInput["permissions"];
  const address = { label: "Address", scopes: [], permissions, userId: hook.actor.id };
  return `${logue.url}${hook.path}/${(await ada.does(CreateAccessTokenDocument, address)).token}`;
}

test("the guide for integrators leads from a token to a bot", async (t) => {
  const [house, folder, guide] = await Promise.all([
    openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }),
    temporaryFolder(),
    readGuide(),
  ]);
  t.teardown(house.close);
  t.teardown(folder.remove);
  const { ada, logue } = house;
  const roomId = await generalIdIn(house);
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  const [token, hook] = [await makeBot(house, roomId), await makeIncomingHook(house, roomId)];
  const environment = { LOGUE_URL: logue.url, LOGUE_TOKEN: token, HOOK: hook, WEBHOOK_SECRET: secret, PORT: "0" };
  const run = (name: string) =>
    runExample({ name, isCommands: false, language: "sh", code: guide.get(name) ?? "" }, folder.path, environment);
  const texts = async () => (await ada.timeline(roomId)).map(({ text }) => text);

  const answers = [await run("post"), await run("post")];
  t.is(answers[0], answers[1]);
  t.is(await run("hook"), "ok");
  t.deepEqual((await texts()).slice(-2), ["Build 7 is **green**", "**High** tide at [the quay](https://tides.example.org)"]);

  for (const name of ["receiver.mjs", "bot.ts"]) await writeFile(join(folder.path, name), guide.get(name) ?? "");
  const received = runProgram(t, folder.path, "receiver.mjs", environment);
  const port = await waitUntil("the receiver to listen", () => /listening on (\d+)/.exec(received())?.[1]);
  await addOutgoingHook(ada, "herald", `http://127.0.0.1:${port}/`, secret);

  const sdk = join(folder.path, "node_modules/@logue/sdk");
  await mkdir(sdk, { recursive: true });
  await writeFile(join(sdk, "package.json"), '{ "type": "module", "exports": "./index.js" }');
  const source = pathToFileURL(join(repository, "integrations/sdk/src/index.ts")).href;
  await writeFile(join(sdk, "index.js"), `export * from ${JSON.stringify(source)};`);
  const bot = runProgram(t, folder.path, "bot.ts", environment);
  await waitUntil("the bot to be ready", () => bot().includes("ready")).catch(() => t.fail(bot()));
  await ada.posts(roomId, "!build");
  await waitUntil("the bot's answer", async () => (await texts()).at(-1) === "Build 7 is green.");
  const told = ["message.posted.v1 !build", "message.posted.v1 Build 7 is green."];
  await waitUntil("the receiver to be told", () => told.every((line) => received().includes(line)));
  const forged = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "{}" });
  t.is(forged.status, 401);
});
