import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "ava";
import { openBrowser } from "../../tests/support/browser.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { signCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseProof } from "../checkpoints/log-proof.ts";
import type { MessageProof } from "../proofs/message-proof.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import type { SealPorts } from "../sealer/open-sealed-log.ts";
import { exportTamperings } from "../testing/export-tamperings.ts";
import { exportedLines, givenExportedLog } from "../testing/exported-log.ts";
import { changeProof, type LooseProof, proofTamperings } from "../testing/proof-tamperings.ts";
import { fileOf, givenProvenMessage, senderId } from "../testing/proven-message.ts";
import { verifyPage } from "./build-verify-page.ts";
import { checkFile } from "./check-file.ts";

/** The checkpoint of a proof, and one of another tree of its size that the log has signed, too. */
async function ownAndFork({ events, log: origin }: MessageProof, { vault }: Pick<SealPorts, "vault">) {
  const own = parseProof(events[0]?.proof ?? "")?.checkpoint ?? "";
  const fork = { origin, size: 2_001, root: Buffer.alloc(32, 1) };
  return [own, signCheckpoint(fork, (await readLogKeys(vault))?.signers ?? [])] as const;
}

test("the page's own code proves what the server's proves, and names whatever was changed", async (t) => {
  const { workspace, prove, keys } = await givenProvenMessage();
  await workspace.sealOnce();
  const file = fileOf(await prove());
  const result = await checkFile(JSON.stringify(file), file.vkeys);
  t.deepEqual(result.problems, []);
  t.deepEqual([result.checked, result.unchecked, result.size], [["Ed25519", "ML-DSA-44"], [], 2_001]);
  t.deepEqual(
    result.events.map(({ type, opened }) => [type, opened.text]),
    [
      ["MessagePosted", "We sail at nine"],
      ["MessageEdited", "We sail at ten"],
      ["MessageDeleted", undefined],
    ],
  );
  const [own, fork] = await ownAndFork(file, workspace);
  t.like(await checkFile(JSON.stringify(file), file.vkeys, [own]), { problems: [], comparedCount: 1, size: 2_001 });
  t.like(await checkFile(JSON.stringify(file), file.vkeys, []), { problems: [], comparedCount: 0 });
  const forked = /two signed trees of 2001 events/;
  t.regex((await checkFile(JSON.stringify(file), file.vkeys, [fork])).problems.join(), forked);
  const twofold = structuredClone(file) as LooseProof;
  changeProof(twofold.events[1], () => ({ checkpoint: fork }));
  t.regex((await checkFile(JSON.stringify(twofold), file.vkeys)).problems.join(), forked);
  for (const [name, change] of Object.entries(proofTamperings)) {
    const changed = structuredClone(file) as LooseProof;
    change(changed, changed.events[0], changed.events[1]);
    t.not((await checkFile(JSON.stringify(changed), file.vkeys)).problems.length, 0, name);
  }
  const forged = { ...file, vkeys: file.vkeys.map((vkey) => vkey.replace(/.$/, (last) => (last === "A" ? "B" : "A"))) };
  await t.throwsAsync(checkFile(JSON.stringify(forged), []));
  await keys.destroyKeys(senderId);
  t.deepEqual((await checkFile(JSON.stringify(fileOf(await prove())), file.vkeys)).problems, []);
});

test("verify.html says in words what a dropped file proves, loads nothing, and shows each changed file as not proven", async (t) => {
  const { workspace, prove } = await givenProvenMessage();
  await workspace.sealOnce();
  const file = fileOf(await prove());
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  await writeFile(join(folder.path, "verify.html"), verifyPage());
  const browser = await openBrowser();
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  const [asked, problems]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const url = pathToFileURL(join(folder.path, "verify.html")).href;
  await page.goto(url);
  const check = async (content: string): Promise<string> => {
    await page.locator("#result").evaluate((result) => result.replaceChildren());
    await page.locator("#file").setInputFiles({ name: "proof.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await page.locator("#result h2").waitFor();
    return page.locator("#result").innerText();
  };
  const trusted = await check(JSON.stringify(file));
  t.regex(
    trusted,
    /^Proven[\s\S]*We sail at nine[\s\S]*We sail at ten[\s\S]*Checked: Ed25519[\s\S]*keys in the file were trusted/,
  );
  t.regex(trusted, /no witness had signed/);
  await page.locator("#keys").fill(file.vkeys.join("\n"));
  const known = await check(JSON.stringify(file));
  t.notRegex(known, /keys in the file were trusted/);
  t.regex(known, /No checkpoint from outside of a tree of 2001 events was compared/);
  for (const [typed, expected] of [
    [(await ownAndFork(file, workspace))[0], /^Proven[\s\S]*1 checkpoints from outside were compared/],
    [(await ownAndFork(file, workspace))[1], /^Not proven[\s\S]*two signed trees of 2001 events/],
    ["none", /^Not proven[\s\S]*No checkpoint can be read/],
  ] as const) {
    await page.locator("#checkpoints").fill(typed);
    t.regex(await check(JSON.stringify(file)), expected);
  }
  await page.locator("#checkpoints").fill("");
  for (const [name, change] of Object.entries(proofTamperings)) {
    const changed = structuredClone(file) as LooseProof;
    change(changed, changed.events[0], changed.events[1]);
    t.regex(await check(JSON.stringify(changed)), /^Not proven/, name);
  }
  t.regex(await check("no JSON"), /^Not proven[\s\S]*cannot be read/);

  const { workspace: log, exported, keys, older, outside } = await givenExportedLog();
  await page.locator("#keys").fill(keys.verifiers.map(({ vkey }) => vkey).join("\n"));
  const whole = await exported();
  const said = await check(JSON.stringify(whole));
  t.regex(said, /^Proven[\s\S]*every event of the log[\s\S]*1500 of MessagePosted[\s\S]*Checked: Ed25519/);
  t.regex(said, /No checkpoint from outside was compared[\s\S]*names of the streams/);
  const part = await check(JSON.stringify(await exported({ first: 300, end: 400 })));
  t.regex(part, /^Proven[\s\S]*a part of the log[\s\S]*events 300 to 399 of 1500/);
  for (const [name, tamper] of Object.entries(exportTamperings)) {
    const changed = structuredClone(whole);
    tamper(changed);
    t.regex(await check(JSON.stringify(changed)), /^Not proven/, name);
  }
  t.regex(await check(JSON.stringify(older)), /^Proven/);
  await page.locator("#checkpoints").fill(outside.join("\n"));
  t.regex(await check(JSON.stringify(whole)), /^Proven[\s\S]*2 checkpoints from outside were compared/);
  const lines = await exportedLines(log);
  t.regex(await check(lines.join("")), /^Proven[\s\S]*every event of the log[\s\S]*2 checkpoints from outside were compared/);
  t.regex(await check(lines.slice(0, -1).join("")), /^Not proven[\s\S]*and it holds 1499/);
  t.regex(await check(JSON.stringify(older)), /^Not proven[\s\S]*the file is older, or the log was put back/);
  await page.locator("#checkpoints").fill("none");
  t.regex(await check(JSON.stringify(whole)), /^Not proven[\s\S]*No checkpoint can be read/);
  t.deepEqual(asked, [url]);
  t.deepEqual(problems, []);
});
