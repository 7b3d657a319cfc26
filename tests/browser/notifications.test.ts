import test from "ava";
import type { Browser, Page, Route } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { OpenDirectRoomDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf, type Person } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

interface Two {
  readonly rafi: Person;
  readonly mina: Person;
  readonly page: Page;
  readonly elsewhere: string;
}

/** Two users; Mina looks at another channel, in a window that listens. */
async function two(): Promise<Two> {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const elsewhere = await mina.createsChannel();
  const { page } = await openWindowOf(browser, mina, `/room/${elsewhere}`);
  await untilFollowing(page);
  return { rafi, mina, page, elsewhere };
}

const notices = (page: Page) => page.getByRole("status", { name: "Notifications" });

test.serial("a direct message shows a notification that opens the conversation", async (t) => {
  const { rafi, mina, page } = await two();
  const { roomId } = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
  await page.getByRole("link", { name: new RegExp(displayNameOf(rafi.name)) }).waitFor();
  await rafi.posts(roomId, "Are you **there**?");
  const notice = notices(page).getByRole("button", { name: "Are you there?" });
  await notice.waitFor();
  await notice.click();
  await page.locator("main article", { hasText: "Are you there?" }).waitFor();
  await eventually(t, () => notices(page).getByRole("button").count(), 0);
});

test.serial("a mention and a reply in the user's thread show a notification, an ordinary message does not", async (t) => {
  const { rafi, mina, page, elsewhere } = await two();
  const roomId = await rafi.createsChannel({ name: "told" });
  await rafi.adds(roomId, mina);
  const root = await mina.posts(roomId, "My question");
  await page.getByRole("link", { name: "told" }).click();
  await page.locator("main article", { hasText: "My question" }).waitFor();
  await page.goBack();
  t.is(new URL(page.url()).pathname, `/room/${elsewhere}`);

  await rafi.posts(roomId, "Nothing for you");
  await rafi.posts(roomId, "An answer", { threadRootId: root.id });
  await notices(page).getByRole("button", { name: "An answer" }).waitFor();
  await eventually(t, () => page.locator('link[rel="icon"]').getAttribute("href"), "/logue.svg");
  await rafi.posts(roomId, `Look, @${mina.name}`);
  await page.locator('link[rel="icon"][href^="data:image/svg+xml"]').waitFor({ state: "attached" });
  await notices(page).getByRole("button", { name: /Look/ }).waitFor();
  await eventually(t, () => notices(page).getByText("Nothing for you").count(), 0);
});

const problemsOf = async (page: Page): Promise<string[]> =>
  (await violationsIn(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const ownMenu = async (page: Page, line: string) => {
  await page.getByTitle("Presence and notifications").click();
  await page.getByRole("menu").getByText(line, { exact: false }).click();
};

test.serial("keywords notify with a sound, and a pause keeps quiet, on every device of the person", async (t) => {
  const { rafi, mina, page, elsewhere } = await two();
  await page.evaluate(`
    window.sounds = 0;
    const createOscillator = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () { sounds += 1; return createOscillator.call(this); };`);
  const withoutProfile = (route: Route) =>
    route.request().postData()?.includes("query UserProfile")
      ? route.fulfill({ json: { errors: [{ message: "Logue is busy." }] } })
      : route.fallback();
  await page.route("**/graphql", withoutProfile);
  await ownMenu(page, "Notification settings");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Also notify me/).fill("pump, on call");
  await dialog.getByLabel("Fri").check();
  await dialog.getByText(/None are sent yet/).waitFor();
  t.deepEqual(await problemsOf(page), []);
  await page.emulateMedia({ colorScheme: "dark" });
  t.deepEqual(await problemsOf(page), []);
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("Your time zone could not be loaded, so nothing was saved.").waitFor();
  await page.unroute("**/graphql", withoutProfile);
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  await ownMenu(page, "Notification settings");
  await waitUntil("the dialog to show the chosen day", () => dialog.getByLabel("Fri").isChecked());
  await dialog.getByLabel("Fri").uncheck();
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  await rafi.posts(roomId, "Who is On Call?");
  await notices(page).getByRole("button", { name: "Who is On Call?" }).waitFor();
  await waitUntil("a sound", () => page.evaluate<boolean>("sounds > 0"));
  await ownMenu(page, "for 30 minutes");
  await page.getByTitle("Presence and notifications").getByRole("img", { name: "do not disturb" }).waitFor();
  await rafi.posts(roomId, `Quiet, @${mina.name}`);
  const other = await openWindowOf(browser, mina, `/room/${elsewhere}`);
  await ownMenu(other.page, "Resume notifications");
  await page.getByTitle("Presence and notifications").getByRole("img", { name: "online" }).waitFor();
  await rafi.posts(roomId, `Again, @${mina.name}`);
  await notices(page).getByRole("button", { name: /Again/ }).waitFor();
  await eventually(t, () => notices(page).getByText("Quiet").count(), 0);
  await ownMenu(page, "Compact");
  await eventually(t, () => page.locator("html").getAttribute("data-density"), "compact");
  await other.page.locator('html[data-density="compact"]').waitFor();
});

test.serial("without focus, each message shows one desktop notification", async (t) => {
  const { rafi, mina, page } = await two();
  await page.evaluate(`
    window.told = [];
    window.Notification = class { static permission = "granted"; constructor(title, options) { told.push([title, options.body, options.tag]); } };
    document.hasFocus = () => false;`);
  const { roomId } = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
  await page.getByRole("link", { name: new RegExp(displayNameOf(rafi.name)) }).waitFor();
  const { id } = await rafi.posts(roomId, `@${mina.name} one message`);
  const toldOf = (count: number) => waitUntil(`${count} to be told`, () => page.evaluate<boolean>(`told.length >= ${count}`));
  await toldOf(1);
  await rafi.posts(roomId, "The next message");
  await toldOf(2);
  const told = await page.evaluate<[string, string, string][]>("told");
  t.deepEqual(
    told.map(([title]) => title),
    [displayNameOf(rafi.name), displayNameOf(rafi.name)],
  );
  t.is(told[0]?.[2], id);
});

test.serial("what a person reads on one device is not notified on another, until the person turns away there", async (t) => {
  const { rafi, mina, page: desk, elsewhere } = await two();
  const roomId = await rafi.createsChannel({ name: "read-here" });
  await rafi.adds(roomId, mina);
  const { page: laptop } = await openWindowOf(browser, mina);
  const isTold = laptop.waitForResponse((response) => {
    const body = response.request().postData() ?? "";
    return body.includes("mutation SetInSight(") && body.includes(roomId);
  });
  await laptop.goto(`/room/${roomId}`);
  await isTold;
  await rafi.posts(roomId, `In sight, @${mina.name}`);
  await laptop.locator("main article", { hasText: "In sight" }).waitFor();
  const unseenRoomId = await rafi.createsChannel();
  await rafi.adds(unseenRoomId, mina);
  await rafi.posts(unseenRoomId, `Next door, @${mina.name}`);
  await notices(desk)
    .getByRole("button", { name: /Next door/ })
    .waitFor();
  await eventually(t, () => notices(desk).getByText("In sight").count(), 0);
  await laptop.goto(`/room/${elsewhere}`);
  await laptop.locator(".composer textarea").waitFor();
  const notice = notices(desk).getByRole("button", { name: /Out of sight/ });
  await waitUntil("a message to be notified", async () => {
    await rafi.posts(roomId, `Out of sight, @${mina.name}`);
    return (await notice.count()) > 0 || null;
  });
  await eventually(t, () => notices(desk).getByText("In sight").count(), 0);
});
