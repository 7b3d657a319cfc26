import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeAt } from "@logue/command-service/contract/authenticators.ts";
import { startMailServer } from "@logue/graphql-api/testing/mail-server.ts";
import test, { type ExecutionContext } from "ava";
import { query } from "../../tests/support/api.ts";
import { startNode } from "../../tests/support/child-process.ts";
import {
  AddAuthenticatorDocument,
  ChangeSettingDocument,
  PrepareAuthenticatorDocument,
  RedeemSignInLinkDocument,
} from "../../tests/support/generated/operations.ts";
import { signsIn } from "../../tests/support/person.ts";
import { writeZip } from "../../tests/support/slack-zip.ts";
import { startLogue } from "../../tests/support/start-logue.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";

async function run(t: ExecutionContext, ...command: readonly string[]) {
  const child = startNode([...command], { PUBLIC_URL: "https://chat.example.org" });
  t.teardown(() => child.stop());
  return { exitCode: await child.ended, said: child.output() };
}

const linkPattern = /https:\/\/chat\.example\.org\/sign-in\/([\w-]+)/;

const users = [
  { id: "U1", name: "alice", is_owner: true, profile: { real_name: "Alice", email: "alice@example.org" } },
  { id: "U2", name: "bob", profile: { real_name: "=Bob", email: "bob@example.org" } },
  { id: "U3", name: "carol", profile: { real_name: "Carol" } },
  { id: "U4", name: "dave", profile: { real_name: "Dave", email: "dave@example.org" } },
];

const message = { type: "message", user: "U2", text: "hello", ts: "1700000010.000100" };

async function slackExport(folder: string): Promise<string> {
  const path = join(folder, "export.zip");
  const channel = { id: "C1", name: "town", created: 1_700_000_000, members: ["U1", "U2", "U3"] };
  const files = { "users.json": users, "channels.json": [channel], "town/2023-11-14.json": [message] };
  await writeZip(path, new Map(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])));
  return path;
}

test("the operator lets everybody of an import in, and one person whatever keeps them out, without a running Logue and beside one", async (t) => {
  t.timeout(180_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const data = join(folder.path, "data");
  const admin = (...words: string[]) => run(t, "startup/admin/admin.ts", ...words, "--data", data);
  const imported = await run(t, "startup/importing/import.ts", "slack", await slackExport(folder.path), "--data", data);
  t.is(imported.exitCode, 0, imported.said);
  t.regex(imported.said, /npm run admin -- sign-in-links/);

  const sheet = join(folder.path, "links.csv");
  const written = await admin("sign-in-links", "--csv", sheet);
  t.regex(written.said, /^3 links are in .*links\.csv\.$/m);
  t.regex(written.said, /These administrators wait.*\n(?: {2}.*\n)* {2}Alice, @alice$/m);
  const lines = (await readFile(sheet, "utf8")).trim().split("\r\n");
  t.deepEqual(
    lines.slice(1).map((line) => line.split(",").slice(0, 3).join()),
    ["'=Bob,bob,bob@example.org", "Carol,carol,", "Dave,dave,dave@example.org"],
  );

  const logue = await startLogue({ dataFolder: data });
  t.teardown(() => logue.stop());
  const redeems = async (said: string, password: string) => {
    const token = linkPattern.exec(said)?.[1] ?? "";
    return query(logue.url, RedeemSignInLinkDocument, { input: { token, password } });
  };
  const bob = await redeems(lines[1] ?? "", "a quite new password");
  t.is(bob.redeemSignInLink.refusal, null);

  const made = await admin("sign-in-link", "alice");
  t.regex(made.said, /^This link signs Alice \(@alice, administrator\) in, once, until /m);
  t.is((await redeems(made.said, "another new password")).redeemSignInLink.refusal, null);
  const alice = await signsIn(logue.url, "alice", "another new password");
  const record = await alice.ask<Record, object>(
    `{ auditLog(first: 10, filter: { kinds: ["SignInLinkIssued"] }) { edges { node { actorKind } } } }`,
    {},
  );
  t.deepEqual(new Set(record.data?.auditLog.edges.map(({ node }) => node.actorKind)), new Set(["OPERATOR"]));

  const { port, taken } = await startMailServer(t);
  const set = (key: string, value: object) => alice.does(ChangeSettingDocument, { scope: "WORKSPACE", key, ...value });
  await set("mailServer", { secretValue: `smtp://127.0.0.1:${port}` });
  await set("mailSender", { value: "chat@example.org" });
  const mailed = await admin("sign-in-links", "--mail");
  t.regex(mailed.said, /^1 of 2 people were mailed their link\.$/m);
  t.regex(mailed.said, /^Carol, @carol: there is no mail address$/m);
  t.deepEqual(
    taken.map(({ to }) => to),
    ["dave@example.org"],
  );
  t.is((await admin("sign-in-link", "nobody")).exitCode, 1);

  const bobs = await signsIn(logue.url, "bob", "a quite new password");
  const { setup, secret } = await bobs.does(PrepareAuthenticatorDocument, undefined as never);
  await bobs.does(AddAuthenticatorDocument, { setup, code: codeAt(secret, Date.now()), label: "Phone" });
  await t.throwsAsync(signsIn(logue.url, "bob", "a quite new password"), { message: /SecondFactorRequired/ });
  const reset = await admin("sign-in-link", "bob", "--reset-second-factors", "The phone was lost.");
  t.regex(reset.said, linkPattern);
  await signsIn(logue.url, "bob", "a quite new password");
});

interface Record {
  readonly auditLog: { readonly edges: readonly { readonly node: { readonly actorKind: string } }[] };
}
