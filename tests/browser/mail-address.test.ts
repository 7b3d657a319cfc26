import { startMailServer } from "@logue/graphql-api/testing/mail-server.ts";
import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { freePorts } from "../support/free-ports.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;
const changeSetting = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

test.before(async () => {
  const [port = 0] = await freePorts(1);
  const environment = { PUBLIC_URL: `http://127.0.0.1:${port}` };
  [house, browser] = await Promise.all([openOwnHouse({ port, environment }), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test("a person sets a mail address in the profile and confirms it by the link that comes, once signed in", async (t) => {
  const { port, taken } = await startMailServer(t);
  const set = (key: string, given: object) =>
    house.ada.ask(changeSetting, { input: { scope: "WORKSPACE", key, value: null, ...given } });
  await set("mailServer", { secretValue: `smtp://127.0.0.1:${port}` });
  await set("mailSender", { value: "Harbour <chat@example.org>" });
  const bea = await house.comesIn("bea");
  const { page, problems } = await openWindowOf(browser, bea);
  await page.getByRole("button", { name: "Your account" }).click();
  const profile = page.getByRole("dialog", { name: "Your account" });
  await profile.getByLabel("Mail address").fill("bea@example.org");
  await profile.getByRole("button", { name: "Add address" }).click();
  await profile.getByText("Not confirmed.").waitFor();
  await profile.getByRole("button", { name: "Send link" }).click();
  await profile.getByText("A link is on its way to bea@example.org.").waitFor();
  const link = await waitUntil(
    "the mail",
    () => /http:\/\/127\.0\.0\.1:\d+\/confirm-address\/[\w-]+/.exec(taken[0]?.source.replace(/=\r\n/g, "") ?? "")?.[0],
  );

  const elsewhere = await openWindow(browser, house.logue.url, new URL(link).pathname);
  await elsewhere.page.getByLabel("Name or e-mail").waitFor();
  await page.goto(link);
  await page.getByText("Confirm that mail to the address of your account reaches you.").waitFor();
  await page.getByRole("button", { name: "Confirm address" }).click();
  await page.getByRole("navigation", { name: "Rooms" }).waitFor();
  t.is(new URL(page.url()).pathname.startsWith("/confirm-address"), false);
  const { data } = await bea.ask("{ viewer { account { email emailConfirmedAt } } }", {});
  t.regex(JSON.stringify(data), /"email":"bea@example.org","emailConfirmedAt":"20/);
  await page.goto(link);
  await page.getByRole("button", { name: "Confirm address" }).click();
  await page
    .getByRole("alert")
    .getByText(/This link confirms no address/)
    .waitFor();
  t.deepEqual(problems, []);
});
