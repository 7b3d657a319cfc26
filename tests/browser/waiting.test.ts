import test, { type ExecutionContext } from "ava";
import type { Browser, Page, Route, WebSocketRoute } from "playwright-core";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openHouse } from "../support/house.ts";
import { password } from "../support/person.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** Holds what the page asks for, like a slow network, until it is released. */
async function hold(page: Page, isHeld: (route: Route) => boolean): Promise<() => void> {
  const released = Promise.withResolvers<void>();
  await page.route("**/*", async (route) => {
    if (isHeld(route)) await released.promise;
    await route.continue().catch(() => undefined);
  });
  return () => released.resolve();
}

const asks = (operation: string) => (route: Route) => route.request().postData()?.includes(`query ${operation}`) ?? false;
const fetches = (part: string) => (route: Route) => new URL(route.request().url()).pathname.includes(`/${part}-`);

const phone = { width: 390, height: 780 };

/** On a phone a part of the client takes the whole screen: it must not be blank until it is there. */
async function isToldOf(t: ExecutionContext, page: Page, part: string, open: () => Promise<unknown>): Promise<void> {
  const release = await hold(page, fetches(part));
  await open();
  await page.getByText("Loading …").first().waitFor();
  release();
  await eventually(t, () => page.getByText("Loading …").count(), 0);
}

test.serial("what is fetched over a slow network says that it is loading, and can be tried again when it failed", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "slow-threads" });
  const root = await house.ada.posts(roomId, "A question");
  await house.ada.posts(roomId, "The answer", { threadRootId: root.id });
  const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await page.setViewportSize(phone);
  await page.getByText("A question").waitFor();
  await isToldOf(t, page, "ThreadPanel", () => page.getByRole("button", { name: /1 reply/ }).click());
  await page.getByRole("complementary", { name: "Thread" }).getByText("The answer", { exact: true }).waitFor();

  await page.setViewportSize({ width: 1280, height: 800 });
  await isToldOf(t, page, "DayMenu", () => page.getByRole("button", { name: "Today" }).click());
  await page.getByRole("menuitem", { name: "Jump to a date …" }).waitFor();
  await page.keyboard.press("Escape");

  const ownMenu = /\/OwnMenu-/;
  await page.route(ownMenu, (route) => route.abort());
  const self = page.getByTitle("Presence and notifications");
  await self.click();
  const failure = page.getByRole("alert").filter({ hasText: "This could not be loaded." });
  await failure.getByRole("button", { name: "Try again" }).click();
  await failure.getByRole("button", { name: "Dismiss" }).click();
  await failure.waitFor({ state: "detached" });
  await self.click();
  await failure.waitFor();
  await page.unroute(ownMenu);
  await failure.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("menuitem", { name: "Notification settings" }).waitFor();
  t.is(await failure.count(), 0);
  await page.keyboard.press("Escape");

  const jump = /\/JumpToDateDialog-/;
  await page.route(jump, (route) => route.abort());
  await page.getByRole("button", { name: "Today" }).click();
  await page.getByRole("menuitem", { name: "Jump to a date …" }).click();
  await failure.waitFor();
  await page.context().setOffline(true);
  await page.unroute(jump);
  await page.context().setOffline(false);
  await page.getByRole("dialog", { name: "Jump to a date" }).waitFor();
  t.is(await failure.count(), 0);
});

test.serial(
  "over a slow network a message stays shown until its edit box is there, and what one asked for has a sign",
  async (t) => {
    const roomId = await house.ada.createsChannel({ name: "slow-parts" });
    await house.ada.posts(roomId, "Words to mend");
    const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
    const row = page.locator("article[data-message-id]", { hasText: "Words to mend" });
    await row.waitFor();
    await isToldOf(t, page, "MessageActions", async () => {
      await row.focus();
      await page.keyboard.press("Enter");
    });
    await page.getByRole("menuitem", { name: "Edit" }).waitFor();
    await page.keyboard.press("Escape");

    await isToldOf(t, page, "EditBox", async () => {
      await row.focus();
      await page.keyboard.press("e");
      await page.getByText("Loading …").waitFor();
      await row.getByText("Words to mend", { exact: true }).waitFor();
    });
    await page.getByLabel("Edit message").waitFor();
    await page.keyboard.press("Escape");

    const file = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Notes") };
    const composer = page.getByPlaceholder("Message slow-parts");
    const height = (): Promise<number> => page.locator("main .composer").evaluate((element) => element.clientHeight);
    const releaseList = await hold(page, fetches("UploadList"));
    await page.getByLabel("Attach files").setInputFiles(file);
    await page.locator("main .composer").getByText("notes.txt", { exact: true }).waitFor();
    const heightBefore = await height();
    releaseList();
    await page.getByRole("list", { name: "Attached files" }).getByRole("button", { name: "Remove notes.txt" }).waitFor();
    t.is(await height(), heightBefore);
    await isToldOf(t, page, "Completions", () => composer.pressSequentially("@ad"));
    await page.getByRole("option", { name: /ada/ }).first().waitFor();
  },
);

test.serial("what cannot be fetched while a dialog is open is told in it, and can be tried again there", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "slow-question" });
  const { page } = await openWindowOf(browser, house.ada, "/logue.svg");
  const question = /\/ConfirmDialog-/;
  await page.route(question, (route) => route.abort());
  await page.goto(`/room/${roomId}`);
  await page.getByRole("button", { name: "slow-question", exact: true }).click();
  await page.getByRole("menuitem", { name: "Settings", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "#slow-question" });
  await dialog.getByRole("button", { name: "Make private" }).click();
  const failure = page.getByRole("alert").filter({ hasText: "This could not be loaded." });
  await failure.waitFor();
  await page.unroute(question);
  await failure.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("dialog", { name: "Make #slow-question private?" }).waitFor();
  t.is(await failure.count(), 0);
});

test.serial("the list of channels is not shown as empty while it is loading", async (t) => {
  const rafi = await house.comesIn("rafi");
  await rafi.createsChannel({ name: "slow-list" });
  const { page } = await openWindow(browser, house.logue.url);
  const release = await hold(page, asks("Inbox"));
  await page.getByLabel("Name or e-mail").fill(rafi.name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const rooms = page.getByRole("navigation", { name: "Rooms" });
  await rooms.getByText("Loading …").waitFor();
  t.is(await rooms.getByText("Direct messages", { exact: true }).count(), 0);
  release();
  await rooms.getByRole("link", { name: /slow-list/ }).waitFor();
});

test.serial("a channel that one is not in shows what it is, and is not said to be empty while one sends", async (t) => {
  const zoe = await house.comesIn("zoe");
  const roomId = await house.ada.createsChannel({ name: "seen-from-outside", topic: "Lamps and horns" });
  const { page } = await openWindowOf(browser, zoe, `/room/${roomId}`);
  const header = page.locator("main header");
  await header.getByRole("heading", { name: "# seen-from-outside" }).waitFor();
  await header.getByText("1 member · Lamps and horns").waitFor();
  await page.getByRole("button", { name: "Join channel" }).click();
  const release = await hold(page, (route) => route.request().postData()?.includes("mutation PostMessage") ?? false);
  await page.getByText("Nothing has been written here yet.").waitFor();
  await page.getByPlaceholder("Message seen-from-outside").fill("Here I am");
  await page.keyboard.press("Enter");
  await page.locator("article[aria-busy=true]", { hasText: "Here I am" }).waitFor();
  await eventually(t, () => page.getByText("Nothing has been written here yet.").count(), 0);
  release();
  await page.locator("article[data-message-id]", { hasText: "Here I am" }).waitFor();
});

test.serial("on a phone the list of the inbox that is shown is in sight among the others", async (t) => {
  const { page } = await openWindowOf(browser, house.ada);
  await page.setViewportSize(phone);
  await page.goto("/inbox/scheduled");
  const lists = page.getByRole("navigation", { name: "Inbox" });
  const link = lists.getByRole("link", { name: "Scheduled" });
  await link.waitFor();
  await eventually(
    t,
    () => link.evaluate((element) => element.getBoundingClientRect().right <= element.ownerDocument.documentElement.clientWidth),
    true,
  );
});

test.serial("the actions of a message that is pointed at while Logue is away come by themselves when it is back", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "pointed-at" });
  await house.ada.posts(roomId, "Point here");
  const { page, context } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  const row = page.locator("article[data-message-id]", { hasText: "Point here" });
  await row.waitFor();
  await context.setOffline(true);
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("/MessageActions-"));
  await row.hover();
  await failed;
  await context.setOffline(false);
  const actions = page.getByRole("toolbar", { name: "Message actions" });
  await actions.waitFor();
  t.is(await page.evaluate(`getComputedStyle(document.querySelector('[aria-label="Message actions"]')).position`), "absolute");
});

/** Lets the page lose Logue, its socket too, and find it again. */
async function losesLogue(page: Page): Promise<(isAway: boolean) => Promise<void>> {
  let isAway = false;
  const sockets = new Set<WebSocketRoute>();
  await page.addInitScript("delete globalThis.SharedWorker");
  await page.routeWebSocket(/.*/, async (socket) => {
    if (isAway) return socket.close();
    sockets.add(socket);
    socket.connectToServer();
  });
  await page.route("**/graphql", (route) => (isAway ? route.abort() : route.continue()));
  return async (isLost) => {
    isAway = isLost;
    if (isAway) await Promise.all([...sockets].map((socket) => socket.close()));
    sockets.clear();
  };
}

test.serial("what the quick switcher could not ask while Logue was away is asked when it is back", async (t) => {
  const zoe = await house.comesIn("zoe");
  const roomId = await house.ada.createsChannel({ name: "switching" });
  await house.ada.adds(roomId, zoe);
  await zoe.posts(roomId, "Here I am");
  const { page } = await openWindowOf(browser, house.ada, "/logue.svg");
  const lose = await losesLogue(page);
  await page.goto(`/room/${roomId}`);
  await page.getByText("Here I am").waitFor();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Go to" });
  await dialog.getByRole("combobox").waitFor();
  await lose(true);
  await dialog.getByRole("combobox").fill(zoe.name);
  await dialog.getByRole("option", { name: `@${zoe.name}` }).click();
  await dialog.getByText("Logue cannot be reached.").waitFor();
  await page.getByText("Reconnecting").waitFor();
  await lose(false);
  await eventually(t, () => dialog.getByText("Logue cannot be reached.").count(), 0);
  await dialog.getByRole("option", { name: `@${zoe.name}` }).click();
  await page.getByPlaceholder(new RegExp(`^Message ${zoe.name}`, "i")).waitFor();
});

test.serial("that Logue is away is told beside a thread and not over it", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "covered" });
  const root = await house.ada.posts(roomId, "A question");
  await house.ada.posts(roomId, "The answer", { threadRootId: root.id });
  const { page } = await openWindowOf(browser, house.ada, "/logue.svg");
  const lose = await losesLogue(page);
  await page.goto(`/room/${roomId}`);
  await page.getByRole("button", { name: /1 reply/ }).waitFor();
  await lose(true);
  await page.getByRole("button", { name: /1 reply/ }).click();
  await page.getByText("Loading the thread …").waitFor();
  const notice = page.getByText("Reconnecting");
  await notice.waitFor();
  const [thread, told] = [await page.locator("aside").boundingBox(), await notice.boundingBox()];
  t.true(thread && told && told.x + told.width <= thread.x, JSON.stringify({ thread, told }));
  await lose(false);
  await page.locator("aside").getByText("The answer", { exact: true }).waitFor();
});
