import test from "ava";
import type { Browser } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { openOpenIdProvider } from "../support/openid-provider.ts";
import { openSamlProvider } from "../support/saml-provider.ts";
import { settingsForm } from "../support/settings-form.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test.serial(
  "an administrator sets a method up and tries it, a new person signs in by it, and another one links it and is told why it did not work",
  async (t) => {
    const { page: hers, problems } = await openWindowOf(browser, house.ada);
    await chooseOfWorkspace(hers, "Settings and roles");
    await hers.getByRole("tab", { name: "Signing in" }).click();
    await hers.getByRole("button", { name: "Add OpenID Connect" }).click();
    const callback = (await hers.locator("details code").textContent()) ?? "";
    const provider = await openOpenIdProvider([callback]);
    t.teardown(provider.close);
    const { type, check } = settingsForm(hers, "Settings of OpenID Connect");
    await hers.getByLabel("Which system is it?").selectOption("Another provider");
    await hers.getByLabel("The provider's address (issuer)").fill(provider.issuer);
    await hers.getByRole("button", { name: "Fill in" }).click();
    await hers.getByText("Filled in.").waitFor();
    await type(/client id/, provider.clientId);
    await type(/client secret/, provider.clientSecret);
    await type(/button on the sign-in page/, "Acme account");
    await check(/plain HTTP/);
    await check(/are not here yet/);
    t.deepEqual(
      (await violationsIn(hers)).map(({ id }) => id),
      [],
    );

    const mia = {
      sub: "provider|mia",
      preferred_username: "mia",
      name: "Mia Mole",
      email: "mia@example.org",
      email_verified: true,
    };
    provider.person = mia;
    const [trial] = await Promise.all([hers.waitForEvent("popup"), hers.getByRole("link", { name: "Try it" }).click()]);
    await trial.getByText("would get a new account, @mia").waitFor();
    await trial.close();
    await check(/offers this method/);
    const title = hers.locator("summary", { hasText: "OpenID Connect" });
    await title.getByText("not on the sign-in page").waitFor();
    await title.click();
    await title.getByText("“Acme account”").waitFor();
    await title.click();
    await hers.getByLabel(/client id/).waitFor();

    const his = await openWindow(browser, house.logue.url);
    await his.page.getByRole("link", { name: "Acme account" }).click();
    await his.page.getByRole("log", { name: "Messages" }).waitFor();
    await his.page.getByRole("button", { name: "Your account" }).click();
    await his.page.getByRole("tab", { name: "Signing in" }).click();
    await his.page.getByRole("heading", { name: "Linked accounts" }).waitFor();
    await his.page.getByText("mia@example.org").waitFor();
    await his.page.getByRole("button", { name: "Unlink" }).click();
    await his.page.getByText("This is your only way to sign in.").waitFor();
    await his.page.setViewportSize({ width: 390, height: 800 });
    const account = his.page.getByRole("dialog", { name: "Your account" });
    await eventually(t, () => account.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth), true);
    t.deepEqual(
      (await violationsIn(his.page)).map(({ id }) => id),
      [],
    );
    await hers.setViewportSize({ width: 390, height: 800 });
    const method = hers.getByRole("region", { name: "Settings of OpenID Connect" });
    await eventually(t, () => method.evaluate((region) => region.scrollWidth <= region.clientWidth), true);
    await method.scrollIntoViewIfNeeded();

    provider.person = null;
    const theirs = await openWindow(browser, house.logue.url);
    await theirs.page.getByRole("link", { name: "Acme account" }).click();
    await theirs.page.getByText("You did not sign in at the other system.").waitFor();
    t.is(new URL(theirs.page.url()).search, "");
    t.deepEqual(problems, []);
  },
);

test.serial(
  "an administrator pastes a SAML provider's metadata, and a person signs in by the provider's page on another site, asked by an address and by a form",
  async (t) => {
    const { page, problems } = await openWindowOf(browser, house.ada);
    await chooseOfWorkspace(page, "Settings and roles");
    await page.getByRole("tab", { name: "Signing in" }).click();
    await page.getByRole("button", { name: "Add SAML" }).click();
    const settings = page.getByRole("region", { name: "Settings of SAML" });
    const method = page.locator("details", { has: settings });
    const metadataAddress = (await method.locator("code").nth(1).textContent()) ?? "";
    const provider = await openSamlProvider(async () => (await fetch(metadataAddress)).text(), "localhost");
    t.teardown(provider.close);
    provider.person = { nameId: "id-of-otto", attributes: { uid: "otto", displayName: "Otto Otter" } };
    const saved = async (change: () => Promise<unknown>) => {
      const answered = page.waitForResponse((response) => (response.request().postData() ?? "").includes("ChangeSetting"));
      await change();
      await answered;
      await settings.getByRole("status").waitFor();
    };
    await saved(async () => {
      await settings.getByLabel(/metadata itself/).fill(provider.metadata().replaceAll("><", ">\n<"));
      await settings.getByLabel(/metadata itself/).press("Tab");
    });
    await saved(() => settings.getByLabel(/are not here yet/).check());
    await saved(() => settings.getByLabel(/offers this method/).check());
    const signsIn = async () => {
      const window = await openWindow(browser, house.logue.url);
      await window.page.getByRole("link", { name: "SAML" }).click();
      await window.page.getByRole("log", { name: "Messages" }).waitFor();
      await window.page.context().close();
    };
    await signsIn();
    await saved(() => settings.getByLabel(/or by a form/).selectOption("post"));
    await signsIn();
    t.deepEqual(problems, []);
  },
);

test.serial(
  "an administrator adds a directory that provides people, and copies its address and its token, which is shown once",
  async (t) => {
    const { page, problems } = await openWindowOf(browser, house.ada);
    await chooseOfWorkspace(page, "Settings and roles");
    await page.getByRole("tab", { name: "Signing in" }).click();
    await page.getByRole("button", { name: "Add SCIM 2.0" }).click();
    await settingsForm(page, "Settings of SCIM 2.0").check(/not here yet an account/);
    await page.getByRole("button", { name: "Make a token" }).click();
    const token = (await page.getByLabel("The new token").textContent()) ?? "";
    const address = (await page.getByLabel("Address for SCIM 2.0").textContent()) ?? "";
    const provided = await fetch(`${address}/Users`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/scim+json" },
      body: JSON.stringify({ userName: "pip", displayName: "Pip Pigeon" }),
    });
    t.is(provided.status, 201);
    await page.keyboard.press("Escape");
    await page.getByText("What is shown here is not shown again").waitFor();
    await page.keyboard.press("Escape");
    await chooseOfWorkspace(page, "Settings and roles");
    await page.getByRole("tab", { name: "Signing in" }).click();
    await page.getByText("Directories that provide people").waitFor();
    await eventually(t, () => page.getByLabel("The new token").count(), 0);
    await page.getByText("SCIM 2.0", { exact: true }).click();
    for (const answer of ["Cancel", "Remove"]) {
      await page.getByRole("button", { name: "Remove", exact: true }).first().click();
      const question = page.getByRole("dialog", { name: "Remove SCIM 2.0?" });
      await question.getByRole("button", { name: answer }).click();
      await question.waitFor({ state: "detached" });
      if (answer === "Cancel") await page.getByRole("region", { name: "Settings of SCIM 2.0" }).waitFor();
    }
    await page.getByText("A directory can make, change and deactivate accounts here").waitFor();
    t.deepEqual(problems, []);
  },
);
