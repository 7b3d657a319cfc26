import test from "ava";
import type { Browser, Page } from "playwright-core";
import { faultsInBoth } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf } from "../support/person.ts";
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

async function phoneAt(path: string, person = house.ada): Promise<Page> {
  const { page } = await openWindowOf(browser, person, "/logue.svg");
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(path);
  return page;
}

const isWithinWidth = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

test.serial("a phone shows the list or a room, never both, and Back goes from the room to the list", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "pocket" });
  await house.ada.posts(roomId, "Small screen");
  const page = await phoneAt("/");
  const list = page.getByRole("navigation", { name: "Rooms" });
  await list.getByRole("link", { name: "pocket" }).waitFor();
  await eventually(t, () => page.getByRole("main").count(), 0);
  await eventually(t, () => page.getByText("You are not in a channel yet").count(), 0);

  await list.getByRole("link", { name: "pocket" }).click();
  await page.getByText("Small screen").waitFor();
  await eventually(t, () => list.isVisible(), false);
  t.true(await isWithinWidth(page));

  await page.getByRole("button", { name: "1 member" }).click();
  const panel = page.getByRole("complementary", { name: "Members" });
  await panel.waitFor();
  await page.goBack();
  await page.getByText("Small screen").waitFor();
  t.is(await panel.count(), 0);
  await page.goBack();
  await list.waitFor();
  t.is(new URL(page.url()).pathname, "/");
  await eventually(t, () => page.getByRole("main").count(), 0);
});

test.serial("Back from a room opened by a link leads to the list", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "linked-pocket" });
  const page = await phoneAt(`/room/${roomId}`);
  await page.getByPlaceholder("Message linked-pocket").waitFor();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await page.getByRole("navigation", { name: "Rooms" }).waitFor();
  t.is(new URL(page.url()).pathname, "/");
});

test.serial("a link to a channel or a thread that there is not leaves a way back, and nothing to write into", async (t) => {
  const nowhere = "01a00000-0000-7000-8000-000000000000";
  const page = await phoneAt(`/room/${nowhere}`);
  await page.getByText("There is no such channel or conversation").waitFor();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await page.getByRole("navigation", { name: "Rooms" }).waitFor();
  const roomId = await house.ada.createsChannel({ name: "empty-pocket" });
  await page.goto(`/room/${roomId}/thread/${nowhere}`);
  await page.getByText("There is no such message").waitFor();
  await eventually(t, () => page.getByPlaceholder("Reply").count(), 0);
});

test.serial("a thread covers the room, and Back goes from the thread to the room", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "thread-pocket" });
  const root = await house.ada.posts(roomId, "Root of the thread");
  await house.ada.posts(roomId, "A reply", { threadRootId: root.id });
  const page = await phoneAt(`/room/${roomId}`);
  await page.getByRole("button", { name: /1 reply/ }).click();
  const thread = page.getByRole("complementary", { name: "Thread" });
  await thread.getByText("A reply", { exact: true }).waitFor();
  await eventually(t, () => page.getByPlaceholder("Message thread-pocket").isVisible(), false);
  await thread.getByRole("textbox", { name: "Reply" }).fill("From the phone");
  await page.keyboard.press("Enter");
  await thread.locator("article[data-message-id]", { hasText: "From the phone" }).waitFor();
  t.true(await isWithinWidth(page));
  await page.goBack();
  await page.getByPlaceholder("Message thread-pocket").waitFor();
  t.is(new URL(page.url()).pathname, `/room/${roomId}`);
});

test.serial("long words, long addresses, wide tables and wide code stay within the screen", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "wide" });
  const texts = [
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(4),
    `https://example.org/${"path/".repeat(36)}`,
    `| ${"column | ".repeat(20)}\n|${"---|".repeat(20)}\n| ${"cell | ".repeat(20)}`,
    `\`\`\`\n${"wide code ".repeat(60)}\n\`\`\``,
    "👍".repeat(2_000),
    `Z${"\u0301".repeat(400)}algo`,
  ];
  for (const text of texts) await house.ada.posts(roomId, text);
  const page = await phoneAt(`/room/${roomId}`);
  await page.getByText("algo").waitFor();
  for (const size of [
    { width: 360, height: 700 },
    { width: 1180, height: 800 },
  ]) {
    await page.setViewportSize(size);
    await page.mouse.move(size.width / 2, 300);
    await waitUntil("the first message", async () => {
      await page.mouse.wheel(0, -600);
      return page.getByText("Rindfleisch").isVisible();
    });
    t.true(await isWithinWidth(page), `${size.width}`);
    const log = page.getByRole("log", { name: "Messages" });
    await eventually(t, () => log.evaluate((element) => element.scrollWidth <= element.clientWidth), true, `${size.width}`);
  }
});

test.serial("what is written on a phone has the whole width, and nothing that is told covers the composer", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "typing-pocket" });
  const page = await phoneAt(`/room/${roomId}`);
  const field = page.locator("main .composer textarea");
  const widthOf = async (target = field) => (await target.boundingBox())?.width ?? 0;
  await field.fill("A message that is longer than one line of a phone, so that it needs the width");
  t.true((await widthOf()) > 0.9 * (await widthOf(page.locator("main .composer"))));
  t.true(await isWithinWidth(page));

  const name = `${"picture-of-the-harbour-".repeat(4)}.png`;
  await page
    .locator('main .composer .line input[type="file"]')
    .setInputFiles({ name, mimeType: "image/png", buffer: Buffer.from("x") });
  const remove = page.getByRole("button", { name: `Remove ${name}` });
  await remove.waitFor();
  const { x = 0, width = 0 } = (await remove.boundingBox()) ?? {};
  t.true(width > 0 && x + width <= 390, "What removes a file with a long name is on the screen.");
  await remove.click();
  await remove.waitFor({ state: "detached" });

  await page.goto(`/room/${roomId}/message/none`);
  const told = page.locator(".toast", { hasText: "There is no such message" });
  await told.waitFor();
  const [toast, composer, header] = await Promise.all(
    [told, page.locator("main .composer"), page.locator("main header")].map((target) => target.boundingBox()),
  );
  if (!toast || !composer || !header) return t.fail();
  t.true(toast.y + toast.height < composer.y && toast.y >= header.y + header.height);
  await told.getByRole("button", { name: "Dismiss" }).click();
  await told.waitFor({ state: "detached" });
});

test.serial(
  "a finger that rests on a name in a message opens the message's menu, and lifting it opens nothing else",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await house.ada.createsChannel({ name: "resting" });
    await house.ada.adds(roomId, rafi);
    await house.ada.posts(roomId, `Ask @${rafi.name}`);
    const page = await phoneAt(`/room/${roomId}`);
    const { x = 0, y = 0 } = (await page.locator(".mention", { hasText: displayNameOf(rafi.name) }).boundingBox()) ?? {};
    // By this a browser knows that lifting the finger is no tap.
    await page.evaluate("addEventListener('touchend', ({ defaultPrevented }) => Object.assign(window, { defaultPrevented }))");
    const finger = await page.context().newCDPSession(page);
    await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x + 5, y: y + 5 }] });
    const menu = page.getByRole("menu");
    await menu.waitFor();
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await eventually(t, () => page.evaluate("window.defaultPrevented"), true);
    t.is(await page.getByRole("dialog").count(), 0);
    await menu.getByRole("menuitem", { name: "React", exact: true }).press("Enter");
    const field = page.getByRole("searchbox", { name: "Find an emoji" });
    await field.waitFor();
    await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
    t.false(
      await field.evaluate((element) => element === element.ownerDocument.activeElement),
      "The keyboard on the screen stays away.",
    );
  },
);

test.serial("a finger that rests on a link in a message opens the message's menu, without that of the browser", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "resting-links" });
  await house.ada.posts(roomId, "See https://harbour.example/tides");
  const page = await phoneAt(`/room/${roomId}`);
  const link = page.locator("main").getByRole("link", { name: "https://harbour.example/tides" });
  const { x = 0, y = 0 } = (await link.boundingBox()) ?? {};
  const finger = await page.context().newCDPSession(page);
  await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x + 5, y: y + 5 }] });
  await page.getByRole("menu").waitFor();
  const asksForOwn = (): Promise<boolean> =>
    link.evaluate((element) => element.dispatchEvent(new Event("contextmenu", { bubbles: true, cancelable: true })));
  t.false(await asksForOwn());
  t.true(await asksForOwn(), "A mouse opens it as ever.");
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  t.is(page.context().pages().length, 1);
});

test.serial(
  "a keyboard that covers the page instead of making it smaller covers neither the composer nor the header",
  async (t) => {
    const roomId = await house.ada.createsChannel({ name: "keys-pocket" });
    await house.ada.posts(roomId, "The newest");
    const page = await phoneAt(`/room/${roomId}`);
    await page.addInitScript(coverableViewport);
    await page.reload();
    await page.getByText("The newest").waitFor();
    const bottomOf = async (part: string) => {
      const { y = 0, height = 0 } = (await page.locator(part).boundingBox()) ?? {};
      return y + height;
    };
    await page.getByPlaceholder("Message keys-pocket").click();
    await waitUntil("the client to watch its window", async () => {
      await page.evaluate("keyboard(430)");
      return (await bottomOf("main .composer")) <= 430;
    });
    t.true((await bottomOf("main header")) < 100);
    t.true((await bottomOf("main [data-message-id]")) <= (await bottomOf("main .composer")));
    await page.evaluate("keyboard(780)");
    await eventually(t, async () => (await bottomOf("main .composer")) > 700, true);
  },
);

test.serial("the keyboard stays away from the channels that are looked through", async (t) => {
  await house.ada.createsChannel({ name: "seen-pocket" });
  const page = await phoneAt("/");
  const finger = await page.context().newCDPSession(page);
  await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await page.getByRole("button", { name: "Browse or create channels" }).click();
  await page.getByRole("main").getByText("seen-pocket").waitFor();
  const field = page.getByRole("searchbox", { name: "Find a channel" });
  t.false(await field.evaluate((element) => element === element.ownerDocument.activeElement));
});

test.serial("a table on a phone keeps its words whole, and a wide one is scrolled", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "table-pocket" });
  await house.ada.posts(roomId, `| ${"column | ".repeat(20)}\n|${"---|".repeat(20)}\n| ${"cell | ".repeat(20)}`);
  await house.ada.posts(
    roomId,
    "| Pier | Depth | Remarks about the berth |\n|---|---|---|\n| Northern | 4.2 | long words here and there |",
  );
  const page = await phoneAt(`/room/${roomId}`);
  const word = await page.getByRole("cell", { name: "Northern" }).boundingBox();
  t.true((word?.width ?? 0) > 80, "The word has one line.");
  const wide = page.locator("table", { hasText: "column" });
  await wide.evaluate((table) => table.scrollBy(9_999, 0));
  const { x = 0, width = 999 } = (await wide.getByRole("cell").last().boundingBox()) ?? {};
  t.true(x + width <= 390);
  t.deepEqual(await faultsInBoth(page, "main"), []);
});

test.serial("an owner's header on a phone has the name, Search and the members; its menu has what is rare", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "the-long-pier-of-the-harbour" });
  const page = await phoneAt(`/room/${roomId}`);
  await page.setViewportSize({ width: 360, height: 700 });
  const header = page.locator("main header");
  const name = header.locator("h2 button");
  await name.waitFor();
  t.is(await header.getByRole("button").count(), 3);
  t.true(((await name.boundingBox())?.width ?? 0) > 180, "The name has most of the line.");
  await name.click();
  for (const rare of ["Pinned messages", "Files", "Set a banner"])
    await page.getByRole("menuitem", { name: rare, exact: true }).waitFor();
});

/** Runs in the page. */
function coverableViewport(): void {
  const seen = Object.assign(new EventTarget(), { scale: 1, height: 780 });
  Object.defineProperty(globalThis, "visualViewport", { value: seen });
  Object.assign(globalThis, {
    keyboard: (height: number) => {
      seen.height = height;
      seen.dispatchEvent(new Event("resize"));
    },
  });
}

test.serial("the composer of a channel with a long name is one line high until something is written", async (t) => {
  const heights = [];
  for (const name of ["short-pier", "the-long-pier-of-the-harbour-with-its-four-lamps-and-a-crane"]) {
    const roomId = await house.ada.createsChannel({ name });
    const page = await phoneAt(`/room/${roomId}`);
    const field = page.getByPlaceholder(`Message ${name}`);
    await field.waitFor();
    heights.push(await field.evaluate((element) => element.clientHeight));
  }
  t.is(heights[0], heights[1]);
});
