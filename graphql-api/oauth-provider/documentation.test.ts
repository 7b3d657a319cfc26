import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { runExample } from "../../tests/support/readme-examples.ts";
import { repository } from "../../tests/support/repository.ts";
import { openOAuthScene } from "../testing/oauth-program.ts";

const page = readFileSync(join(repository, "docs/oauth.md"), "utf8");

/** The commands of the page under this name. */
function exampleOf(name: string) {
  const code = new RegExp(`<!-- example: ${name} -->\n\`\`\`sh\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (code === undefined) throw new Error(`The page has no example "${name}".`);
  return { name, code, language: "sh", isCommands: false };
}

test("the commands of the page for makers of programs work as they stand there", async (t) => {
  const scene = await openOAuthScene(t);
  const folder = mkdtempSync(join(tmpdir(), "logue-oauth-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const { clientId, secret } = await scene.register({ accountName: "tides", scopes: ["messages.read"], allowsDevices: true });
  const environment = { LOGUE_URL: scene.api.url, CLIENT_ID: clientId, CLIENT_SECRET: secret };
  const { access_token: token, expires_in } = JSON.parse(await runExample(exampleOf("act as the program"), folder, environment));
  t.is(expires_in, 600);
  const device = JSON.parse(await runExample(exampleOf("connect a device"), folder, environment));
  t.is(device.verification_uri, `${scene.issuer}/device`);
  const used = await runExample(exampleOf("use, look at and give back a token"), folder, { ...environment, TOKEN: token });
  t.regex(used, /"name":"tides"[\s\S]*"active":true[\s\S]*"active":false/);
});
