import test, { type ExecutionContext } from "ava";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { ldapPerson, lookUpEntry } from "../support/ldap-entries.ts";
import { openLdapServer } from "../support/ldap-server.ts";
import { selfSigned } from "../support/self-signed.ts";
import { settingsForm } from "../support/settings-form.ts";
import { waitUntil } from "../support/wait-until.ts";
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

const square = (background: string) => sharp({ create: { width: 200, height: 200, channels: 3, background } });

/** A person who has chosen a picture here goes back to the one of the directory. */
async function goesBackToThePictureOfTheDirectory(t: ExecutionContext, his: Page): Promise<void> {
  await his.getByRole("button", { name: "Your account" }).click();
  const account = his.getByRole("dialog", { name: "Your account" });
  const shown = async () => (await account.locator(".picture img").all())[0]?.getAttribute("src");
  const ofDirectory = await waitUntil("the picture of the directory", shown);
  const back = account.getByRole("button", { name: "Use the picture of Acme directory" });
  t.is(await back.count(), 0);
  const own = { name: "own.png", mimeType: "image/png", buffer: await square("orange").png().toBuffer() };
  await account.getByLabel("Change picture").setInputFiles(own);
  await back.click();
  await eventually(t, shown, ofDirectory);
  await back.waitFor({ state: "detached" });
  await account.getByRole("button", { name: "Close" }).click();
}

test("an administrator sets a directory up and tries it, and a new person signs in by it, until the directory does not list the person any more", async (t) => {
  const tls = await selfSigned("127.0.0.1");
  const mia = ldapPerson("mia", { jpegPhoto: await square("teal").jpeg().toBuffer() });
  const directory = await openLdapServer({ entries: [lookUpEntry, mia], tls });
  t.teardown(directory.close);
  const { page: hers, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(hers, "Settings and roles");
  await hers.getByRole("tab", { name: "Signing in" }).click();
  await hers.getByRole("button", { name: "Add LDAP" }).click();
  const { type, check } = settingsForm(hers, "Settings of LDAP");
  await type(/^The address of the directory/, directory.url);
  await type(/certificate of the authority/, tls.cert.replaceAll("\n", " "));
  await type(/by which people are looked up/, lookUpEntry.dn);
  await type(/password of that account/, "look up");
  await type(/^Below which entry \(DN\) people are/, "ou=people,dc=acme,dc=org");
  await type(/button on the sign-in page/, "Acme directory");
  await check(/are not here yet/);

  const trial = hers.locator("details").filter({ hasText: "LDAP" });
  await trial.getByLabel("Name", { exact: true }).fill("mia");
  await trial.getByLabel("Password", { exact: true }).fill("wrong");
  await trial.getByRole("button", { name: "Try it" }).click();
  await trial.getByText("No person was confirmed.").waitFor();
  await trial.getByLabel("Password", { exact: true }).fill("mia's pässwörd€");
  await trial.getByRole("button", { name: "Try it" }).click();
  await trial.getByText("would get a new account, @mia").waitFor();
  const violations = async (page: typeof hers) => (await violationsIn(page)).map(({ id }) => id);
  t.deepEqual(await violations(hers), []);
  await check(/offers this method/);

  const { page: his } = await openWindow(browser, house.logue.url);
  await his.getByRole("link", { name: "Acme directory" }).click();
  await his.getByText("Use your name and password of Acme directory.").waitFor();
  t.deepEqual(await violations(his), []);
  await his.locator("input[name=username]:focus").waitFor();
  await his.getByLabel("Name").fill("mia");
  await his.getByLabel("Password").fill("wrong");
  await his.getByRole("button", { name: "Sign in", exact: true }).click();
  await his.getByText("Name or password is wrong.").waitFor();
  await his.getByLabel("Password").fill("mia's pässwörd€");
  await his.getByRole("button", { name: "Sign in", exact: true }).click();
  await his.getByRole("log", { name: "Messages" }).waitFor();
  t.is(new URL(his.url()).pathname.startsWith("/sign-in-by"), false);
  await goesBackToThePictureOfTheDirectory(t, his);

  directory.entries = [lookUpEntry, ldapPerson("nia"), ldapPerson("oli")];
  const report = hers.getByRole("region", { name: "Comparison with the list" });
  await report.getByText("were not compared with the list yet").waitFor();
  await report.getByRole("button", { name: "Compare" }).click();
  await report.getByText("3 differences, 2 people in the list; nothing was changed yet.").waitFor();
  await report.getByText("gets an account (nia)").waitFor();
  await report.getByText("is deactivated: gone from the list").waitFor();
  t.deepEqual(await violations(hers), []);
  await hers.setViewportSize({ width: 390, height: 800 });
  await eventually(t, () => report.evaluate((region) => region.scrollWidth <= region.clientWidth), true);
  await report.getByRole("button", { name: "Apply" }).click();
  await report.getByText("3 differences, 2 people in the list; 3 applied.").waitFor();
  await his.getByRole("button", { name: "Sign in", exact: true }).waitFor();
  t.deepEqual(problems, []);
});
