import test from "ava";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  AddReactionDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  RemoveEmojiDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { fetches, uploads } from "../support/upload.ts";
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

const row = (page: Page, id: string) => page.locator(`article[data-message-id="${id}"]`);

/** Opens the menu of a message with the mouse. */
async function openMenu(page: Page, id: string) {
  await row(page, id).hover();
  await row(page, id).getByRole("button", { name: "More actions" }).click();
  const menu = page.getByRole("menu");
  await menu.waitFor();
  return menu;
}

/** Presses F on a message, again where the list was just being built anew and lost the focus. */
async function openForwarding(page: Page, id: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Forward message" });
  await waitUntil("the dialog to be open", async () => {
    await row(page, id).focus();
    await page.keyboard.press("f");
    return dialog.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  });
}

test.serial(
  "a message is forwarded to another channel with a comment, as a quote with a link back that works also before its code is loaded",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const [from, to] = [
      await rafi.createsChannel({ name: "from-here", visibility: "PRIVATE" }),
      await rafi.createsChannel({ name: "to-there" }),
    ];
    const { id } = await rafi.posts(from, "We sail at **seven**");
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${from}`);
    const dialog = page.getByRole("dialog", { name: "Forward message" });
    await openForwarding(page, id);
    await dialog.getByPlaceholder("Channel or person").fill("to-thre");
    await dialog.getByPlaceholder("Optional").fill("For tomorrow");
    await dialog.getByRole("button", { name: "Forward to to-there" }).click();
    await page.getByText("Forwarded to to-there.").waitFor();
    await waitUntil("the forwarded message to be there", async () => (await rafi.timeline(to)).length === 1);
    t.regex((await rafi.timeline(to))[0]?.text ?? "", /^For tomorrow\n\n> We sail at \*\*seven\*\*\n\n\[Forwarded from Rafi/);

    await page.getByRole("link", { name: "to-there" }).click();
    await page.getByText("For tomorrow").waitFor();
    await eventually(t, () => page.locator("main .linked").count(), 0);
    const letLoad = Promise.withResolvers<void>();
    await page.route("**/assets/enliven-*", (route) => letLoad.promise.then(() => route.continue()));
    await page.reload();
    await page.getByRole("link", { name: "Forwarded from Rafi" }).click();
    letLoad.resolve();
    await page.waitForURL(`**/room/${from}/message/${id}`);

    const zoe = await house.comesIn("zoe");
    const { fileId } = await uploads(rafi, from, { name: "tides.txt", bytes: "Low at nine" });
    const sent = await rafi.posts(from, "", { fileIds: [fileId], quotedMessageId: id });
    await openForwarding(page, sent.id);
    await dialog.getByText("tides.txt").waitFor();
    await dialog.getByRole("checkbox", { name: "With its file" }).waitFor();
    await dialog.getByPlaceholder("Channel or person").fill("zoe");
    await dialog.getByRole("button", { name: "Forward to Zoe" }).click();
    await page.getByText("Forwarded to Zoe").waitFor();
    const { page: other } = await openWindowOf(browser, zoe, "/");
    await other.getByRole("link", { name: "Rafi" }).first().click();
    const forwarded = other.locator("main article", { hasText: "Forwarded from Rafi" });
    await forwarded.locator("blockquote blockquote", { hasText: /^\s*Rafi-\d+ We sail at seven/ }).waitFor();
    await forwarded.getByText("tides.txt").waitFor();
    const [received] = await zoe.timeline(new URL(other.url()).pathname.split("/")[2] ?? "");
    const [copied] = received?.files ?? [];
    t.is(await (await fetches(zoe, copied?.url ?? "")).text(), "Low at nine");
    t.is((await fetches(zoe, `/files/${fileId}`)).status, 404);

    await openForwarding(page, sent.id);
    await dialog.getByRole("checkbox", { name: "With its file" }).uncheck();
    await dialog.getByPlaceholder("Channel or person").fill("to-there");
    await dialog.getByRole("button", { name: "Forward to to-there" }).click();
    await waitUntil("the message with a link", async () => (await rafi.timeline(to)).length === 2);
    const linked = (await rafi.timeline(to))[1];
    t.true(linked?.text.includes(`[tides.txt](${house.logue.url}/room/${from}/message/${sent.id})`), linked?.text);
    t.deepEqual(linked?.files, []);
    t.deepEqual(problems, []);
  },
);

test.serial("users who may see them get the versions of an edited message with the changes marked", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "versions" });
  await rafi.adds(roomId, zoe);
  const { id } = await rafi.posts(roomId, "We sail at seven");
  await rafi.does(EditMessageDocument, { messageId: id, text: "We sail at eight" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await row(page, id).waitFor();
  await (await openMenu(page, id)).getByRole("menuitem", { name: "Versions" }).click();
  const dialog = page.getByRole("dialog", { name: "Versions of this message" });
  await dialog.locator("del", { hasText: "seven" }).waitFor();
  await eventually(t, () => dialog.locator("ins").textContent(), "eight");
  await eventually(t, () => dialog.getByRole("listitem").count(), 2);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  const { page: other } = await openWindowOf(browser, zoe, `/room/${roomId}`);
  await row(other, id).waitFor();
  const menu = await openMenu(other, id);
  await eventually(t, () => menu.getByRole("menuitem", { name: "Versions" }).count(), 0);
  await eventually(t, () => menu.getByRole("menuitem", { name: "Edit" }).count(), 0);
  await eventually(t, () => menu.getByRole("menuitem", { name: "Forward" }).count(), 1);
});

test.serial(
  "an owner of the channel restores what the owner deleted, and everybody sees it again; others are not offered it",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const roomId = await rafi.createsChannel({ name: "restored" });
    await rafi.adds(roomId, zoe);
    const { id } = await zoe.posts(roomId, "The harbour is open");
    await zoe.does(AddReactionDocument, { messageId: id, emoji: "wave" });
    const [hers, his] = [
      await openWindowOf(browser, zoe, `/room/${roomId}`),
      await openWindowOf(browser, rafi, `/room/${roomId}`),
    ];
    await rafi.does(DeleteMessageDocument, { messageId: id });
    await row(hers.page, id).getByText("This message was deleted.").waitFor();
    t.is(await (await openMenu(hers.page, id)).getByRole("menuitem", { name: "Restore" }).count(), 0);
    await hers.page.keyboard.press("Escape");
    await hers.page.getByRole("menu").waitFor({ state: "detached" });
    await row(his.page, id).getByText("This message was deleted.").waitFor();
    await row(his.page, id).hover();
    await row(his.page, id).getByRole("button", { name: "Restore" }).click();
    await his.page.getByText("Message restored.").waitFor();
    await row(hers.page, id).getByText("The harbour is open").waitFor();
    await row(hers.page, id)
      .getByRole("button", { name: /^wave, 1/ })
      .waitFor();
    await (await openMenu(hers.page, id)).getByRole("menuitem", { name: "Versions" }).click();
    const steps = hers.page.getByRole("dialog", { name: "Versions of this message" }).getByRole("listitem");
    await steps.getByText("Restored by Rafi").waitFor();
    await steps.getByText("Deleted by Rafi").waitFor();
    await steps.getByText("Written by Zoe").waitFor();
  },
);

test.serial(
  "a user sees who reacted, stars a message, and writes an emoji in the chosen skin tone, also before the list has come",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const roomId = await rafi.createsChannel({ name: "reactions" });
    await rafi.adds(roomId, zoe);
    const { id } = await rafi.posts(roomId, "Dinner is ready");
    await zoe.does(AddReactionDocument, { messageId: id, emoji: "wave" });
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await row(page, id).waitFor();
    await row(page, id)
      .getByRole("button", { name: /^wave, 1/ })
      .hover();
    await row(page, id).getByRole("button", { name: "wave, 1: Zoe" }).waitFor();
    await (await openMenu(page, id)).getByRole("menuitem", { name: "Who reacted" }).click();
    const dialog = page.getByRole("dialog", { name: "Reactions" });
    await dialog.getByRole("region", { name: "wave" }).getByText("Zoe").waitFor();
    await page.keyboard.press("Escape");

    await (await openMenu(page, id)).getByRole("menuitem", { name: "Star" }).click();
    await page.getByText("Message starred.").waitFor();
    const letLoad = Promise.withResolvers<void>();
    await page.route(/\/assets\/emoji-(?!list)/, (route) => letLoad.promise.then(() => route.continue()));
    await page.reload();
    await row(page, id).waitFor();
    await (await openMenu(page, id)).getByRole("menuitem", { name: "Remove star" }).waitFor();
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Emoji", exact: true }).click();
    await page.getByRole("button", { name: "Skin tone 3 of 5" }).click();
    await page.getByLabel("Find an emoji").fill("wave");
    await page.getByText("Loading emoji …").waitFor();
    await page.keyboard.press("Enter");
    letLoad.resolve();
    await eventually(t, () => page.locator("main .composer textarea").inputValue(), "👋🏽 ");
    t.deepEqual(problems, []);
  },
);

test.serial("a member adds an emoji; others complete it, react with it, and see its name once it is removed", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "own-emoji" });
  await rafi.adds(roomId, zoe);
  const { id } = await rafi.posts(roomId, "Look at the pier");
  const name = `pier-${id.slice(-6)}`;
  const hers = (await openWindowOf(browser, zoe, `/room/${roomId}`)).page;
  await row(hers, id).waitFor();

  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await row(page, id).waitFor();
  await page.locator("main .composer").getByRole("button", { name: "Emoji" }).click();
  await page.getByRole("button", { name: "This workspace" }).click();
  await page.getByRole("button", { name: "Add or remove emoji" }).click();
  const dialog = page.getByRole("dialog", { name: "Emoji of this workspace" });
  const picture = { name: `${name}.png`, mimeType: "image/png", buffer: await drawing() };
  await dialog.getByLabel("Picture of the emoji").setInputFiles({ ...picture, buffer: Buffer.from("no picture") });
  await dialog.getByRole("button", { name: "Add emoji" }).click();
  await dialog.getByText(/Choose a PNG, GIF, JPEG or WebP picture/).waitFor();
  await dialog.getByLabel("Picture of the emoji").setInputFiles(picture);
  await eventually(t, () => dialog.getByLabel("Name", { exact: true }).inputValue(), name);
  await dialog.getByRole("button", { name: "Add emoji" }).click();
  await dialog.getByRole("button", { name: `Remove ${name}` }).waitFor();
  await page.keyboard.press("Escape");

  const field = hers.locator("main .composer textarea");
  await field.pressSequentially(`See :${name.slice(0, 9)}`);
  await hers.getByRole("option", { name }).waitFor();
  await field.press("Enter");
  await field.press("Enter");
  const sent = page.locator("main article", { hasText: "See" });
  await sent.getByRole("img", { name: `:${name}:` }).waitFor();
  await waitUntil("the picture to be shown", () =>
    page.evaluate("document.querySelector('main .text img.emoji').naturalWidth > 0"),
  );

  await row(page, id).hover();
  await row(page, id).getByRole("button", { name: "Add reaction" }).click();
  await page.getByPlaceholder("Find an emoji").fill(name);
  await page.keyboard.press("Enter");
  const reaction = row(hers, id).locator(".reactions button");
  await reaction.getByRole("img", { name: `:${name}:` }).waitFor();

  await rafi.does(RemoveEmojiDocument, { name });
  await waitUntil("the name to be shown", async () => (await reaction.textContent())?.includes(`:${name}:`));
  await sent.getByText(`See :${name}:`).waitFor();
  await row(page, id).getByRole("button", { name: "Add reaction" }).click();
  await page.locator(".often").getByRole("button", { name: "tada" }).waitFor();
  t.is(await page.locator(".often").getByRole("button", { name }).count(), 0);
  t.false(problems.some((problem) => !problem.includes("/files?emoji=1")));
});

/** A small picture. */
const drawing = (): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: "#2a7" } })
    .png()
    .toBuffer();

test("what is typed after a click goes to a composer: the quote's, the thread's, or the room's, and never to a button", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "typing" });
  const root = await rafi.posts(roomId, "Who has the boat?");
  await rafi.posts(roomId, "Not me", { threadRootId: root.id });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const row = page.locator(`main article[data-message-id="${root.id}"]`);
  const room = page.locator("main .composer textarea");
  const thread = page.locator("aside .composer textarea");
  const choose = async (line: string): Promise<void> => {
    await row.hover();
    await row.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: line }).click();
  };
  await choose("Quote");
  await room.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("a delete r");
  await eventually(t, () => room.inputValue(), "a delete r");
  await page.keyboard.press("Enter");

  await choose("Star");
  await page.getByText("Message starred.").waitFor();
  await page.keyboard.type("said after a star");
  await eventually(t, () => room.inputValue(), "said after a star");

  await choose("Reply in thread");
  await thread.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("a reply");
  await eventually(t, () => thread.inputValue(), "a reply");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Close thread" }).click();
  await row.getByRole("button", { name: /2 replies/ }).click();
  await thread.and(page.locator(":focus")).waitFor();
  await eventually(t, () => room.inputValue(), "said after a star");
});
