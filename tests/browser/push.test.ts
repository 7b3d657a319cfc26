import test from "ava";
import type { Browser, Page } from "playwright-core";
import type { PushedMessage } from "../../web/src/push/pushed.ts";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { MarkReadDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf, type Person } from "../support/person.ts";
import { clickingOn, pushingTo, showNotifications, shownIn } from "../support/shown-notifications.ts";

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

async function switchedOn(person: Person): Promise<Page> {
  const { page, context } = await openWindowOf(browser, person, "/logue.svg");
  await showNotifications(page, "/service-worker.js");
  await context.addInitScript(subscribing);
  await page.goto("/");
  const dialog = await openSettings(page);
  await dialog.getByLabel("Notify me on this device").click();
  await dialog.getByRole("list", { name: "Devices that are notified" }).getByText("this device").waitFor();
  return page;
}

/** A browser whose windows show a picture alone: none of them tells the user of anything. */
async function givenPushes(name: string) {
  const [person, zoe] = [await house.comesIn(name), await house.comesIn("zoe")];
  const channel = `tide-of-${person.name}`;
  const roomId = await zoe.createsChannel({ name: channel });
  await zoe.adds(roomId, person);
  const page = await switchedOn(person);
  const push = await pushingTo(page);
  await page.goto("/logue.svg");
  const place = { tag: `tag-of-${roomId}`, roomId, threadRootId: null, badge: 1 };
  const message = { ...place, kind: "message", count: 1, hasSound: true, words: null } as const;
  const pushMessage = (messageId: string, more: Partial<PushedMessage> = {}) =>
    push(JSON.stringify({ ...message, id: `push-of-${messageId}`, messageId, ...more }));
  const pushClear = () => push(JSON.stringify({ ...place, kind: "clear", id: `clear-${roomId}`, badge: 0 }));
  const shown = async () => (await shownIn(page)).map(({ title, body, tag }) => [title, body, tag]);
  const posts = (text: string, more: { readonly threadRootId?: string } = {}) =>
    zoe.posts(roomId, `@${person.name} ${text}`, more);
  const noticeOf = (text: string): [string, string, string] => [
    `${displayNameOf(zoe.name)} in #${channel}`,
    `@${person.name} ${text}`,
    place.tag,
  ];
  return { person, page, roomId, posts, push, pushMessage, pushClear, shown, noticeOf };
}

test.serial(
  "a push shows the words that Logue tells, a newer one of the channel takes its place, and a clear takes it away",
  async (t) => {
    const { page, roomId, posts, pushMessage, pushClear, shown, noticeOf } = await givenPushes("nora");
    const [first, second] = [await posts("the **tide** is in"), await posts("and out")];
    await pushMessage(first.id);
    await eventually(t, shown, [noticeOf("the **tide** is in")]);
    t.like((await shownIn(page))[0], { silent: false, data: { roomId, threadRootId: null, messageId: first.id } });
    await pushMessage(second.id, { count: 2, hasSound: false });
    await eventually(t, shown, [noticeOf("and out\nand 1 more")]);
    t.like((await shownIn(page))[0], { silent: true, data: { messageId: second.id } });
    await pushClear();
    await eventually(t, shown, []);
  },
);

test.serial(
  "a push with words shows them, and one about what was read meanwhile takes away what the channel showed",
  async (t) => {
    const { person, roomId, posts, pushMessage, shown, noticeOf } = await givenPushes("vera");
    const { id, number } = await posts("the tide is in");
    const [title, , tag] = noticeOf("");
    await pushMessage(id, { words: { title, text: "Words that came with it" } });
    await eventually(t, shown, [[title, "Words that came with it", tag]]);
    await person.does(MarkReadDocument, { roomId, threadRootId: null, number: number ?? 0 });
    await pushMessage(id, { id: "another-push" });
    await eventually(t, shown, []);
  },
);

test.serial(
  "a push that is none of Logue's shows a plain notice, and one only, and a message that cannot be asked for shows it at its place",
  async (t) => {
    const { page, push, pushClear, pushMessage, posts, shown, noticeOf } = await givenPushes("ida");
    const [title, body] = ["Logue", "There is something new for you. Open Logue to read it."];
    const plain = [title, body, "logue"];
    for (const text of ["", "no JSON {", "null", "[]", '{"kind":"else"}', "\u0000\u{1F30A}"]) await push(text);
    await eventually(t, shown, [plain]);
    await pushClear();
    const { id } = await posts("the tide is in");
    await page.context().clearCookies();
    await pushMessage(id);
    const [, , tag] = noticeOf("");
    await eventually(t, async () => (await shown()).sort(), [plain, [title, body, tag]].sort());
  },
);

const markedIn = (page: Page, text: string) => page.locator(".marked").getByText(text).waitFor();

test.serial("a click on a push notification opens its message in the window of Logue that is open", async (t) => {
  const { page, roomId, posts, pushMessage, pushClear, shown } = await givenPushes("olga");
  const { id } = await posts("the tide is in");
  await pushMessage(id);
  await eventually(t, async () => (await shown()).length, 1);
  const click = await clickingOn(page, `tag-of-${roomId}`);
  t.deepEqual(await click(), []);
  await page.waitForURL(`**/room/${roomId}/message/${id}`);
  await markedIn(page, "the tide is in");
  await eventually(t, shown, []);
  const reply = await posts("in this thread", { threadRootId: id });
  await page.goto("/logue.svg");
  await pushMessage(reply.id, { threadRootId: id });
  await eventually(t, async () => (await shown()).length, 1);
  const clickReply = await clickingOn(page, `tag-of-${roomId}`);
  await pushClear();
  await page.goto("/inbox/mentions");
  await untilFollowing(page);
  t.deepEqual(await clickReply(), []);
  await page.waitForURL(`**/room/${roomId}/thread/${id}/message/${reply.id}`);
  await markedIn(page, "in this thread");
  await show(page, "push-clicked");
});

test.serial("a click on a push notification opens a window at its message where none is open", async (t) => {
  const { page, roomId, posts, pushMessage, shown } = await givenPushes("petra");
  const { id } = await posts("the tide is in");
  await pushMessage(id);
  await eventually(t, async () => (await shown()).length, 1);
  const click = await clickingOn(page, `tag-of-${roomId}`);
  const context = page.context();
  await page.close();
  const [address = ""] = await click();
  const opened = await context.newPage();
  await opened.goto(new URL(address, house.logue.url).href);
  await markedIn(opened, "the tide is in");
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
