import test from "ava";
import type { Browser } from "playwright-core";
import { faultsInBoth, seriousFaults } from "../support/accessibility.ts";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { AddReactionDocument, EditMessageDocument, PinMessageDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { uploads } from "../support/upload.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test("a button without a name and a text that is too pale in the dark are found", async (t) => {
  const page = await (await browser.newContext()).newPage();
  const style = "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>";
  await page.setContent(
    `<html lang="en"><title>Faulty</title>${style}<main><h1>Faulty</h1><p>Pale</p><button></button></main></html>`,
  );
  t.deepEqual(await faultsInBoth(page), ["light button-name: button", "dark button-name: button", "dark color-contrast: p"]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the sign-in screens are accessible (${colorScheme})`, async (t) => {
    for (const path of ["/", "/register"]) {
      const { page } = await openWindow(browser, house.logue.url, path);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.getByRole("heading").waitFor();
      t.deepEqual(await seriousFaults(page), []);
    }
  });

  test(`a room, a thread and the dialogs are accessible (${colorScheme})`, async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel();
    const root = await rafi.posts(roomId, `Look at **this** \`code\`, @${rafi.name}, and https://a.example`);
    await rafi.posts(roomId, "A reply", { threadRootId: root.id });
    await rafi.does(AddReactionDocument, { messageId: root.id, emoji: "tada" });
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}/thread/${root.id}`);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.getByRole("complementary", { name: "Thread" }).getByText("A reply").waitFor();
    t.deepEqual(await seriousFaults(page), []);
    await page.getByRole("button", { name: "Browse or create channels" }).click();
    await page.getByRole("list", { name: "Public channels" }).getByRole("listitem").first().waitFor();
    t.deepEqual(await seriousFaults(page), [], "the public channels");
    for (const name of ["Your account", "New channel", "Write a direct message"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("dialog").waitFor();
      t.deepEqual(await seriousFaults(page), [], name);
      await page.getByRole("button", { name: "Close", exact: true }).click();
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`texts, files, the composer's parts and what opens from a message are accessible (${colorScheme})`, async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel();
    const file = { name: "notes.txt", bytes: "Some notes\n".repeat(100), contentType: "text/plain" };
    const { fileId } = await uploads(rafi, roomId, file);
    const first = await rafi.posts(roomId, "- [ ] sails\n- [x] ropes\n\n||It rains||, see #general", { fileIds: [fileId] });
    await rafi.does(EditMessageDocument, { messageId: first.id, text: `${first.text} and more` });
    await rafi.does(AddReactionDocument, { messageId: first.id, emoji: "tada" });
    await rafi.posts(roomId, `${house.logue.url}/room/${roomId}/message/${first.id}`);
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const row = page.locator(`article[data-message-id="${first.id}"]`);
    await page.locator("main .linked a").waitFor();
    await row.locator("a.channel").waitFor();
    t.deepEqual(await seriousFaults(page), []);
    for (const [key, name] of [
      ["f", "Forward message"],
      ["v", "Versions of this message"],
      ["w", "Reactions"],
    ] as const) {
      await row.focus();
      await page.keyboard.press(key);
      await page.getByRole("dialog", { name }).waitFor();
      t.deepEqual(await seriousFaults(page), [], name);
      await page.getByRole("button", { name: "Close", exact: true }).click();
    }
    await row.getByRole("link", { name: "notes.txt" }).click();
    await page.getByRole("dialog", { name: "notes.txt" }).getByText("Some notes").waitFor();
    t.deepEqual(await seriousFaults(page), [], "the viewer");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Formatting", exact: true }).click();
    await page.getByRole("button", { name: "Preview" }).click();
    await page.locator("main .composer textarea").fill("/");
    await page.getByRole("listbox", { name: "Suggestions" }).waitFor();
    t.deepEqual(await seriousFaults(page), [], "the composer");
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the search, the quick switcher, code, menus and the emoji list are accessible (${colorScheme})`, async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel();
    await rafi.posts(roomId, "Some words\n\n```ts\nconst answer = 42;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |");
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const row = page.locator("article", { hasText: "Some words" });
    await row.waitFor();
    await row.hover();
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menu").waitFor();
    t.deepEqual(await seriousFaults(page), [], "menu");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Emoji", exact: true }).click();
    await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
    t.deepEqual(await seriousFaults(page), [], "emoji");
    await page.getByRole("button", { name: "This workspace" }).click();
    await page.getByRole("button", { name: "Add or remove emoji" }).click();
    await page.getByRole("dialog", { name: "Emoji of this workspace" }).waitFor();
    t.deepEqual(await seriousFaults(page), [], "emoji of the workspace");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Go to or search" }).fill("words");
    await page.getByRole("option", { name: /Search messages/ }).waitFor();
    t.deepEqual(await seriousFaults(page), [], "switcher");
    await page.goto("/search?q=words");
    await page.locator("mark").first().waitFor();
    t.deepEqual(await seriousFaults(page), [], "search");
    await page.getByLabel("Search messages").pressSequentially(" has:file has:l");
    await page.getByRole("option", { name: "has:link" }).waitFor();
    await page.getByRole("button", { name: "Remove has:file" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { selected: true }).waitFor();
    t.deepEqual(await seriousFaults(page), [], "suggestions and terms of the search");
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the menu, the panels and the dialog of a channel pass axe (${colorScheme})`, async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel({ topic: "What we talk about" });
    const { id } = await rafi.posts(roomId, "Keep this");
    await rafi.does(PinMessageDocument, { messageId: id });
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.locator("article", { hasText: "Keep this" }).waitFor();
    for (const name of ["Pinned messages", "Files", "1 member"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page
        .locator("aside")
        .getByText(/Keep this|No files|Rafi/)
        .first()
        .waitFor();
      t.deepEqual(await seriousFaults(page), [], name);
    }
    await page.getByRole("button", { name: /^Rafi.*Owner/ }).click();
    await page.getByRole("button", { name: "Notes to yourself" }).waitFor();
    t.deepEqual(await seriousFaults(page), [], "profile");
    await page.keyboard.press("Escape");
    await page.locator("main h2 button").click();
    await page.getByRole("menu").waitFor();
    t.deepEqual(await seriousFaults(page), [], "menu");
    await page.getByRole("menuitem", { name: "Settings" }).click();
    for (const name of ["Settings", "Members", "About"]) {
      await page.getByRole("tab", { name }).click();
      t.deepEqual(await seriousFaults(page), [], name);
    }
  });
}

test("the message list is one Tab stop, the arrow keys move in it, and keys act on the message", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "arrows" });
  for (const text of ["first", "second", "third"]) await rafi.posts(roomId, text);
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const row = (text: string) => page.locator("article", { hasText: text });
  await row("third").waitFor();
  await page.getByRole("log", { name: "Messages" }).focus();
  await page.keyboard.press("ArrowUp");
  await row("third").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowUp");
  await row("second").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Edit" }).waitFor();
  await page.keyboard.press("Escape");
  await row("second").focus();
  await page.keyboard.press("e");
  await page.getByLabel("Edit message").waitFor();
  await eventually(t, () => page.getByLabel("Edit message").inputValue(), "second");
});

test("a user can write and read messages with only the keyboard", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "keys" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByPlaceholder("Message keys").waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await page.locator("textarea:focus").count()) === 1) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("No mouse needed");
  await page.keyboard.press("Enter");
  await page.locator("article[data-message-id]", { hasText: "No mouse needed" }).waitFor();
  t.is((await rafi.timeline(roomId)).length, 1);
});
