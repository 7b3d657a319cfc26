import test from "ava";
import type { Browser, Locator } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  DeleteMessageDocument,
  EditMessageDocument,
  EditProfileDocument,
  OpenDirectRoomDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

async function isInSight(locator: Locator): Promise<boolean> {
  const [box, size] = [await locator.boundingBox(), locator.page().viewportSize()];
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
}

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test.serial("the quick switcher opens a channel with only the keyboard, and tolerates a typing error", async (t) => {
  const rafi = await house.comesIn("rafi");
  const estuary = await rafi.createsChannel({ name: "estuary" });
  const pantry = await rafi.createsChannel({ name: "pantry" });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${pantry}`);
  await page.getByPlaceholder("Message pantry").waitFor();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Go to or search" });
  await box.waitFor();
  await box.pressSequentially("esutary");
  await page.getByRole("option", { name: "estuary" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByPlaceholder("Message estuary").waitFor();
  t.is(new URL(page.url()).pathname, `/room/${estuary}`);

  await page.keyboard.press("Control+k");
  await box.waitFor();
  await page.keyboard.press("ArrowDown");
  await eventually(t, () => page.getByRole("option", { selected: true }).count(), 1);
  await page.keyboard.press("Escape");
  await box.waitFor({ state: "detached" });
  t.deepEqual(problems, []);
});

test.serial("the quick switcher finds users without a shared room, and opens direct messages with them", async (t) => {
  const rafi = await house.comesIn("rafi");
  const stranger = await house.comesIn("wilhelmina");
  const { page } = await openWindowOf(browser, rafi);
  await page.getByRole("navigation").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").pressSequentially("wilhel");
  await page.getByRole("option", { name: new RegExp(stranger.name) }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByPlaceholder(`Message ${displayNameOf(stranger.name)}`).waitFor();
  t.regex(page.url(), /\/room\//);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").pressSequentially("wilhel");
  const named = page.getByRole("listbox", { name: "Places" }).getByText(displayNameOf(stranger.name), { exact: true });
  await named.first().waitFor();
  await eventually(t, () => named.count(), 1);
});

test.serial("the quick switcher finds messages too, below rooms and people, and opens one by the keyboard", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "drifted-buoys" });
  const { id } = await rafi.posts(roomId, "The cardinal buoy drifted");
  await rafi.posts(roomId, "Nothing else");
  const { page, problems } = await openWindowOf(browser, rafi);
  await page.getByRole("navigation", { name: "Rooms" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Go to or search" }).pressSequentially("cardinal");
  const found = page.getByRole("option", { name: /The cardinal buoy drifted/ });
  await found.waitFor();
  await page.getByRole("option", { name: "Search messages for “cardinal”", selected: true }).waitFor();
  t.is(await found.locator("mark").textContent(), "cardinal");
  await page.keyboard.press("ArrowDown");
  await found.and(page.locator("[aria-selected=true]")).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/room/${roomId}/message/${id}$`));
  await page.locator("main article", { hasText: "The cardinal buoy drifted" }).waitFor();
  t.deepEqual(problems, []);
});

test.serial("a search marks its hits, loads them page by page, and opens a message in its place", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "long-ago" });
  for (let index = 1; index <= 70; index += 1) await rafi.posts(roomId, `Day ${index}: the lighthouse shines`);
  const reply = await rafi.posts(roomId, "A lighthouse in a thread", { threadRootId: (await rafi.timeline(roomId))[2]?.id });

  const { page, problems } = await openWindowOf(browser, rafi, "/search?q=lighthouse");
  const hits = page.getByRole("list", { name: "Messages found" }).getByRole("listitem");
  await waitUntil("the first page", async () => (await hits.count()) === 30);
  await eventually(t, () => hits.first().locator("mark").textContent(), "lighthouse");
  await page.getByRole("button", { name: "Show more" }).click();
  await waitUntil("the second page", async () => (await hits.count()) === 60);
  await page.getByRole("button", { name: "Show more" }).click();
  await waitUntil("everything", async () => (await hits.count()) === 71);

  await hits.filter({ hasText: "Day 4:" }).getByRole("button").click();
  const found = page.locator("main article", { hasText: "Day 4:" });
  await found.waitFor();
  await eventually(t, () => found.isVisible(), true);
  await page.goBack();
  await eventually(t, () => hits.count(), 71);
  await waitUntil("the hit to be in sight", () => isInSight(hits.filter({ hasText: "Day 4:" })));
  await eventually(t, () => page.getByLabel("Search messages").inputValue(), "lighthouse");

  await page.goto(`/room/${roomId}/message/${reply.id}`);
  await page.getByRole("complementary", { name: "Thread" }).getByText("A lighthouse in a thread").waitFor();
  t.deepEqual(problems, []);
});

test.serial("what a search has found follows its edits, deletions and people's names, also on the way back", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const roomId = await rafi.createsChannel({ name: "watched" });
  await rafi.adds(roomId, mina);
  const [one, two, quoted] = [
    await mina.posts(roomId, "zebra one"),
    await mina.posts(roomId, "zebra two"),
    await mina.posts(roomId, "zebra three"),
  ];
  await rafi.posts(roomId, "So it is", { quotedMessageId: quoted.id });
  const { roomId: directId } = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
  await mina.posts(directId, "Hello");
  const { page } = await openWindowOf(browser, rafi, "/search?q=zebra");
  const hits = page.getByRole("list", { name: "Messages found" }).getByRole("listitem");
  await eventually(t, () => hits.count(), 3);
  await untilFollowing(page);
  await mina.does(EditMessageDocument, { messageId: one.id, text: "zebra crossing" });
  await hits.filter({ hasText: "crossing" }).waitFor();
  await mina.does(DeleteMessageDocument, { messageId: two.id });
  await eventually(t, () => hits.count(), 2);

  await mina.does(EditProfileDocument, { displayName: "Mina the Second" });
  await hits.filter({ hasText: "Mina the Second" }).nth(1).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Mina the Second" }).waitFor();
  await hits.filter({ hasText: "three" }).getByRole("button").click();
  await page.locator("main blockquote").getByText("Mina the Second").waitFor();
  await mina.does(DeleteMessageDocument, { messageId: one.id });
  await page.locator("main article", { hasText: "crossing" }).waitFor({ state: "detached" });
  await page.goBack();
  await eventually(t, () => hits.count(), 1);
});

test.serial("a search without results, and one with an unknown name, say so", async (t) => {
  const rafi = await house.comesIn("rafi");
  const { page } = await openWindowOf(browser, rafi, "/search?q=nothinglikeit");
  await page.getByText("No messages found.").waitFor();
  await page.getByLabel("Search messages").fill("nothinglikeit from:rafi");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Search without filters: nothinglikeit" }).click();
  await page.waitForURL(/\?q=nothinglikeit$/);
  await page.getByText("No messages found.").waitFor();
  await page.getByLabel("Search messages").fill("from:nosuchperson fog");
  await page.keyboard.press("Enter");
  await page.getByText("No person and no channel is called nosuchperson").waitFor();
  t.is(new URL(page.url()).searchParams.get("q"), "from:nosuchperson fog");

  await page.getByText("Narrow the search").click();
  await page.getByRole("button", { name: "has:link with a link" }).click();
  await page.keyboard.press("Enter");
  await page.waitForURL(/has%3Alink|has:link/);
  t.is(new URL(page.url()).searchParams.get("q"), "from:nosuchperson fog has:link");
  await page.getByLabel("Search messages").fill("fog after:someday");
  await page.keyboard.press("Enter");
  await page.getByText(/^after: needs a day .* after:someday was searched as words\.$/).waitFor();
  await page.goto("/search");
  await page.getByText("a reply, or with replies").waitFor();
  await page.getByRole("button", { name: "Remove fog after:someday" }).click();
  await page.getByRole("button", { name: "Remove fog after:someday" }).waitFor({ state: "detached" });
  await page.getByRole("list", { name: "Recent searches" }).getByRole("button", { name: "nothinglikeit", exact: true }).click();
  await page.getByText("No messages found.").waitFor();
  t.is(new URL(page.url()).searchParams.get("q"), "nothinglikeit");
});

test.serial("people and channels are completed by the keyboard, and chosen terms can be removed", async (t) => {
  const rafi = await house.comesIn("rafi");
  const wharf = await rafi.createsChannel({ name: "wharf" });
  await rafi.posts(wharf, "Fog at the wharf");
  const wherry = await rafi.createsChannel({ name: "wherry" });
  await rafi.posts(wherry, "Fog at the wherry");
  const { page, problems } = await openWindowOf(browser, rafi, "/search");
  const field = page.getByRole("combobox", { name: "Search messages" });
  await field.fill("fog ");
  await field.pressSequentially("in:whar");
  await page.getByRole("option", { name: "in:wharf" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await eventually(t, () => page.getByRole("option", { selected: true }).count(), 1);
  await page.keyboard.press("Enter");
  await waitUntil("the channel is written", async () => (await field.inputValue()) === "fog in:wharf ");

  await field.pressSequentially(`from:${rafi.name.slice(0, -1)}`);
  await page.getByRole("option", { name: `from:${rafi.name}` }).waitFor();
  await page.getByRole("option", { name: `from:${rafi.name}` }).click();
  await page.getByRole("button", { name: `Remove from:${rafi.name}` }).waitFor();
  await page.getByRole("list", { name: "The search is narrowed to" }).getByText("by this person").waitFor();
  await page.keyboard.press("Enter");
  const hits = page.getByRole("list", { name: "Messages found" }).getByRole("listitem");
  await hits.filter({ hasText: "Fog at the wharf" }).waitFor();
  await eventually(t, () => hits.count(), 1);

  await page.getByRole("button", { name: "Remove in:wharf" }).click();
  await hits.filter({ hasText: "Fog at the wherry" }).waitFor();
  t.is(new URL(page.url()).searchParams.get("q"), `fog from:${rafi.name}`);
  t.deepEqual(problems, []);
});
