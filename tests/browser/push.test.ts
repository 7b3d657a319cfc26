import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** Chromium here reaches no push service: a page gets the subscription that one would hand out. */
const subscribing = `
  Object.defineProperty(Notification, "permission", { get: () => "granted" });
  Notification.requestPermission = async () => "granted";
  let subscription = null;
  PushManager.prototype.getSubscription = async () => subscription;
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
    const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const keys = { p256dh: text(await crypto.subtle.exportKey("raw", pair.publicKey)), auth: text(new Uint8Array(16)) };
    const key = Uint8Array.from(atob(applicationServerKey.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    subscription = { options: { applicationServerKey: key.buffer }, toJSON: () => ({ endpoint: "https://push.example.org/mina", keys }), unsubscribe: async () => { subscription = null; } };
    return subscription;
  };`;

const show = (page: Page, name: string): Promise<unknown> =>
  process.env.PICTURES === undefined ? Promise.resolve() : page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });

const openSettings = async (page: Page) => {
  await page.getByTitle("Presence and notifications").click();
  await page.getByRole("menu").getByText("Notification settings").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Notify me on this device").waitFor();
  return dialog;
};

async function given(person: Person): Promise<Page> {
  const { page, context } = await openWindowOf(browser, person, "/logue.svg");
  await context.addInitScript(subscribing);
  await page.goto("/");
  return page;
}

test.serial("a person switches push on and off, and this browser then has a service worker and a device", async (t) => {
  const page = await given(await house.comesIn("mina"));
  const dialog = await openSettings(page);
  const here = dialog.getByLabel("Notify me on this device");
  await here.click();
  const devices = dialog.getByRole("list", { name: "Devices that are notified" });
  await devices.getByText("this device").waitFor();
  await eventually(t, () => here.isChecked(), true);
  const script = await page.evaluate<string>("navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)");
  t.is(new URL(script).pathname, "/service-worker.js");
  await here.scrollIntoViewIfNeeded();
  await show(page, "push-on");
  await here.click();
  await devices.waitFor({ state: "detached" });
  await eventually(t, () => here.isChecked(), false);
});

test.serial("settings say what is wrong where notifications are blocked, and other devices are listed and removed", async (t) => {
  const page = await given(house.ada);
  await page.evaluate(`fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({
    query: 'mutation { registerPushDevice(input: { kind: FCM, appId: "chat.logue", address: "token" }) { refusal { code } } }' }) })`);
  await page.addInitScript(`Object.defineProperty(Notification, "permission", { get: () => "denied" });`);
  await page.goto("/");
  const dialog = await openSettings(page);
  await dialog.getByText("The browser blocks notifications from this site.").waitFor();
  await eventually(t, () => dialog.getByLabel("Notify me on this device").isDisabled(), true);
  await show(page, "push-blocked");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 780 });
  await dialog.getByText("While Logue is closed").scrollIntoViewIfNeeded();
  await show(page, "push-phone-dark");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await dialog.getByRole("list", { name: "Devices that are notified" }).waitFor({ state: "detached" });
});
