import test from "ava";
import type { Browser, Locator } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  DeleteMessageDocument,
  RemoveMemberDocument,
  RevokeSessionDocument,
  SessionsDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { password, signsIn } from "../support/person.ts";
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

test.serial(
  "a message that is refused while its sender looks elsewhere is told, and is edited with its files and its quote",
  async (t) => {
    const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
    const roomId = await mina.createsChannel({ name: "unsent-harbour" });
    await mina.adds(roomId, rafi);
    await rafi.createsChannel({ name: "unsent-pier" });
    const { id } = await mina.posts(roomId, "Who sails at seven?");
    const { page, context } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    const composer = page.getByPlaceholder("Message unsent-harbour");
    const row = page.locator(`article[data-message-id="${id}"]`);
    await row.hover();
    await row.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Quote" }).click();
    await page
      .getByLabel("Attach files")
      .setInputFiles({ name: "tide\u202egnp.txt", mimeType: "text/plain", buffer: Buffer.from("high") });
    await page.getByText("tidegnp.txt").waitFor();
    await composer.fill("I do, with the table of tides");
    await waitUntil("the file to have arrived", async () => (await page.getByRole("button", { name: "Schedule" }).count()) === 1);
    const inbox = page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: /^Inbox/ });
    t.is(await inbox.getByLabel(/not sent/).count(), 0);

    await context.setOffline(true);
    await composer.press("Enter");
    await page.locator("article", { hasText: "I do, with the table" }).getByText("Quotes Mina").waitFor();
    await page.getByRole("link", { name: "unsent-pier" }).click();
    await mina.does(DeleteMessageDocument, { messageId: id });
    await context.setOffline(false);
    await inbox.getByLabel("1 message not sent").waitFor();
    await inbox.click();
    await page.getByRole("link", { name: "Drafts (1 not sent)" }).waitFor();
    const unsent = page.getByRole("list", { name: "Not sent" }).getByRole("listitem").filter({ hasText: "I do, with the table" });
    await unsent.getByText("The message that you quote was deleted.").waitFor();
    await unsent.getByText("#unsent-harbour").waitFor();

    await unsent.getByRole("button", { name: "Edit" }).click();
    await eventually(t, () => composer.inputValue(), "I do, with the table of tides");
    await page.getByText("tidegnp.txt").waitFor();
    await page.locator(".composer").getByText("This message was deleted.").waitFor();
    t.is(await page.getByText("Who sails at seven?").count(), 0);
    await page.getByRole("button", { name: "Remove the quote" }).click();
    await composer.press("Enter");
    const posted = await waitUntil("the message to be posted", async () =>
      (await rafi.timeline(roomId)).find(({ text }) => text === "I do, with the table of tides"),
    );
    t.deepEqual([posted.files.length, posted.quotedMessage], [1, null]);
    await eventually(t, () => inbox.getByLabel(/not sent/).count(), 0);
  },
);

test.serial("a message that is deleted while its forwarding is prepared is not forwarded", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const roomId = await mina.createsChannel({ name: "unsent-from" });
  await mina.adds(roomId, rafi);
  const to = await rafi.createsChannel({ name: "unsent-to" });
  const { id } = await mina.posts(roomId, "The key lies under the mat");
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.hover();
  await row.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Forward" }).click();
  const dialog = page.getByRole("dialog", { name: "Forward message" });
  await dialog.getByPlaceholder("Channel or person").fill("unsent-to");
  await dialog.getByPlaceholder("Optional").fill("Good to know");
  await mina.does(DeleteMessageDocument, { messageId: id });
  await dialog.getByRole("button", { name: "Forward to unsent-to" }).click();
  await dialog.getByText("This message was deleted, or you may no longer read it. It is not forwarded.").waitFor();
  t.is(await dialog.getByPlaceholder("Optional").inputValue(), "Good to know");
  t.deepEqual(await rafi.timeline(to), []);
});

test.serial("messages that wait while the session ends are sent when their sender has signed in again", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "unsent-night" });
  const { page, context } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const composer = page.getByPlaceholder("Message unsent-night");
  await composer.waitFor();
  await context.setOffline(true);
  for (const text of ["First before the end", "Second before the end"]) {
    await composer.fill(text);
    await composer.press("Enter");
  }
  const elsewhere = await signsIn(house.logue.url, rafi.name);
  const { account } = await rafi.query(SessionsDocument, { userId: rafi.userId });
  const sessionId = account?.sessions.find((session) => session.isCurrent)?.id ?? "";
  await elsewhere.does(RevokeSessionDocument, { sessionId });
  await context.setOffline(false);
  await page.getByText("Your session has ended").waitFor();
  await page.getByLabel("Name or e-mail").fill(rafi.name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await eventually(t, async () => (await elsewhere.timeline(roomId)).map(({ text }) => text), [
    "First before the end",
    "Second before the end",
  ]);
  await eventually(t, () => page.getByText("not sent").count(), 0);
});

test.serial("a message whose file does not arrive is told to its sender, who looks elsewhere", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const roomId = await mina.createsChannel({ name: "unsent-vault", visibility: "PRIVATE" });
  await mina.adds(roomId, rafi);
  await rafi.createsChannel({ name: "unsent-quay" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const letGo = Promise.withResolvers<void>();
  await page.route("**/files?*", (route) => letGo.promise.then(() => route.continue()));
  await page.getByLabel("Attach files").setInputFiles({ name: "map.txt", mimeType: "text/plain", buffer: Buffer.from("here") });
  await page.getByPlaceholder("Message unsent-vault").fill("The map");
  await page.keyboard.press("Enter");
  await page.getByText("Sent when the upload is done.").waitFor();
  await page.getByRole("link", { name: "unsent-quay" }).click();
  await mina.does(RemoveMemberDocument, { roomId, userId: rafi.userId });
  letGo.resolve();
  await page.getByText("A message was not sent: its files did not arrive.").waitFor();
  t.deepEqual(await mina.timeline(roomId), []);
});

/** A browser that does not know `field-sizing`. */
const withoutFieldSizing = `
  const { supports } = CSS;
  CSS.supports = (...words) => words[0] !== "field-sizing" && supports.apply(CSS, words);
  const style = new CSSStyleSheet();
  style.replaceSync("textarea { field-sizing: fixed !important }");
  document.adoptedStyleSheets.push(style);
`;

test.serial("in a browser that does not do it itself, the composer and the edit box grow with their text", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "older-browser" });
  const text = Array.from({ length: 6 }, (_each, index) => `Line ${index}`).join("\n");
  await rafi.posts(roomId, text);
  const { page } = await openWindowOf(browser, rafi, "/logue.svg");
  await page.addInitScript(withoutFieldSizing);
  await page.goto(`/room/${roomId}`);
  await page.locator("main article[data-message-id]", { hasText: "Line 5" }).waitFor();
  await untilFollowing(page);
  const composer = page.getByPlaceholder("Message older-browser");
  const height = async (field: Locator) => (await field.boundingBox())?.height ?? 0;
  const oneLine = await height(composer);
  await composer.fill(text);
  await eventually(t, async () => (await height(composer)) > oneLine * 3, true);
  await composer.fill("");
  await eventually(t, () => height(composer), oneLine);
  await composer.press("ArrowUp");
  const edited = page.getByRole("textbox", { name: "Edit message" });
  await eventually(t, async () => (await height(edited)) > oneLine * 3, true);
});
