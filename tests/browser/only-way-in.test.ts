import test from "ava";
import type { Browser } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindow } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { ChangeWorkspaceSettingsDocument } from "../support/generated/operations.ts";
import { openGitHubServer } from "../support/github-server.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { password } from "../support/person.ts";
import { addInstance, setAll } from "../support/settings-by.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** A server like GitHub's, which is the one way to sign in that is shown. */
async function offerGitHubAlone() {
  const server = await openGitHubServer();
  server.person = {
    user: { id: 4711, login: "mia-mole", name: "Mia Mole", avatar_url: "https://avatars.example/4711" },
    emails: [{ email: "mia@example.org", primary: true, verified: true }],
    teams: [],
  };
  const { id } = await addInstance(house.ada, "oauth-github");
  const { serverUrl, clientId, clientSecret } = server;
  const offered = { isOffered: true, registersPeople: true, buttonText: "Acme hub" };
  await setAll(house.ada, { scope: "INTEGRATION", scopeId: id }, { serverUrl, clientId, clientSecret, ...offered });
  await house.ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "INVITE" });
  await setAll(house.ada, { scope: "WORKSPACE", scopeId: "workspace" }, { showsPasswordForm: false });
  return server;
}

test("where one way to sign in is shown, the page goes straight to it, not after signing out or a refusal, and passwords still count", async (t) => {
  const server = await offerGitHubAlone();
  t.teardown(server.close);
  const { page, context, problems } = await openWindow(browser, house.logue.url, "/inbox/threads");
  await page.getByRole("button", { name: "Your account" }).waitFor();
  t.is(new URL(page.url()).pathname, "/inbox/threads");

  const other = page.getByRole("link", { name: "Acme hub" });
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await other.waitFor();
  t.is(new URL(page.url()).search, "");
  t.is(await page.getByLabel("Password").count(), 0);
  await page.setViewportSize({ width: 390, height: 800 });
  t.deepEqual(
    (await violationsIn(page)).map(({ id }) => id),
    [],
  );
  await eventually(t, () => page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);

  server.person = null;
  await page.goto("/");
  await page.getByRole("alert").getByText("You did not sign in at the other system.").waitFor();
  await other.waitFor();

  await page.getByRole("button", { name: "Use a password of Logue" }).click();
  await page.getByLabel("Name or e-mail").fill(house.ada.name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: "Your account" }).waitFor();
  t.deepEqual(problems, []);
  await context.close();
});
