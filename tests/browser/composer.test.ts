import { Buffer } from "node:buffer";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
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

interface Desk {
  readonly person: Person;
  readonly roomId: string;
  readonly page: Page;
}

/** A user in a channel of that name. */
async function deskIn(name: string): Promise<Desk> {
  const person = await house.comesIn("rafi");
  const roomId = await person.createsChannel({ name });
  const { page } = await openWindowOf(browser, person, `/room/${roomId}`);
  await field(page).waitFor();
  return { person, roomId, page };
}

const field = (page: Page) => page.locator("main .composer textarea");
const sent = (page: Page, text: string) => page.locator("main article[data-message-id]", { hasText: text });
const file = (name: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(`The content of ${name}`) });
const filesOf = async ({ person, roomId }: Desk): Promise<number[]> =>
  (await person.timeline(roomId)).map(({ files }) => files.length);

/** Drops files on an element, like a drag with the mouse. */
async function drop(page: Page, selector: string, names: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle<unknown>(
    `(() => { const transfer = new DataTransfer(); for (const name of ${JSON.stringify(names)}) transfer.items.add(new File(["dropped"], name, { type: "text/plain" })); return transfer; })()`,
  );
  for (const type of ["dragenter", "dragover", "drop"]) await page.dispatchEvent(selector, type, { dataTransfer: transfer });
}

test.serial("all files chosen at once are attached, and sent with the message", async (t) => {
  const desk = await deskIn("three-files");
  const { page } = desk;
  await page.locator('input[type="file"]').setInputFiles([file("one.txt"), file("two.txt"), file("three.txt")]);
  for (const name of ["one.txt", "two.txt", "three.txt"]) await page.getByRole("button", { name: `Remove ${name}` }).waitFor();
  await field(page).fill("Three files");
  await page.keyboard.press("Enter");
  await sent(page, "Three files").waitFor();
  t.deepEqual(await filesOf(desk), [3]);
});

test.serial("attachments stay in their room's composer, also across a reload", async (t) => {
  const desk = await deskIn("kept-files");
  const { page, person } = desk;
  const other = await person.createsChannel({ name: "elsewhere" });
  await page.locator('input[type="file"]').setInputFiles([file("map.txt")]);
  await page.getByRole("button", { name: "Remove map.txt" }).waitFor();
  await field(page).fill("With a map");

  await page.getByRole("link", { name: "elsewhere" }).click();
  await page.getByPlaceholder("Message elsewhere").waitFor();
  t.is(await page.getByRole("button", { name: "Remove map.txt" }).count(), 0);
  t.is(await field(page).inputValue(), "");
  await page.goBack();
  await page.getByRole("button", { name: "Remove map.txt" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Remove map.txt" }).waitFor();
  t.is(await field(page).inputValue(), "With a map");
  await field(page).press("Enter");
  await sent(page, "With a map").waitFor();
  t.deepEqual(await filesOf(desk), [1]);
  t.is((await person.timeline(other)).length, 0);
});

test.serial("Enter during an upload sends after the upload; a failed upload can be retried", async (t) => {
  const desk = await deskIn("slow-upload");
  const { page } = desk;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let tries = 0;
  await page.route("**/files?*", async (route) => {
    tries += 1;
    await held;
    return tries === 1 ? route.abort("connectionreset") : route.continue();
  });
  await page.locator('input[type="file"]').setInputFiles([file("slow.txt")]);
  await page.getByRole("progressbar", { name: "Uploading slow.txt" }).waitFor();
  await field(page).fill("Sent later");
  await page.keyboard.press("Enter");
  await page.getByText("Sent when the upload is done").waitFor();
  release();
  await page.getByText("The connection was lost").waitFor();
  t.is(await field(page).inputValue(), "Sent later");
  t.deepEqual(await filesOf(desk), []);

  await page.getByRole("button", { name: "Try slow.txt again" }).click();
  await sent(page, "Sent later").waitFor();
  t.deepEqual(await filesOf(desk), [1]);
});

test.serial("leaving the page during an upload asks first", async (t) => {
  const { page } = await deskIn("leaving");
  await page.route("**/files?*", () => undefined);
  await page.locator('input[type="file"]').setInputFiles([file("big.txt")]);
  await page.getByRole("progressbar").waitFor();
  await field(page).click();
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  t.is(dialog.type(), "beforeunload");
  await dialog.dismiss();
  await page.getByRole("button", { name: "Cancel big.txt" }).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
});

test.serial("files may be dropped anywhere on the room, and on a thread", async (t) => {
  const desk = await deskIn("dropped");
  const { page, person, roomId } = desk;
  const root = await person.posts(roomId, "Drop here");
  await sent(page, "Drop here").waitFor();
  await drop(page, 'main [role="log"]', ["a.txt", "b.txt"]);
  for (const name of ["a.txt", "b.txt"]) await page.getByRole("button", { name: `Remove ${name}` }).waitFor();
  await field(page).press("Enter");
  await waitUntil("the files to be sent", async () => (await filesOf(desk)).includes(2));

  await page.goto(`/room/${roomId}/thread/${root.id}`);
  await page.getByRole("textbox", { name: "Reply" }).waitFor();
  await drop(page, 'aside [role="log"]', ["c.txt"]);
  await page.locator("aside").getByRole("button", { name: "Remove c.txt" }).waitFor();
  t.is(await page.locator("main").getByRole("button", { name: "Remove c.txt" }).count(), 0);
});

test.serial("a text that is too long is kept and offered as a file", async (t) => {
  const desk = await deskIn("long-text");
  const { page, person, roomId } = desk;
  const text = `${"words of a very long text ".repeat(40)}\n`.repeat(60);
  await field(page).fill(text);
  await page.getByText(/characters too long/).waitFor();
  await field(page).press("Enter");
  t.is((await field(page).inputValue()).length, text.length);
  await page.getByRole("button", { name: "Send as a file" }).click();
  await page.getByRole("button", { name: "Remove message.txt" }).waitFor();
  await field(page).press("Enter");
  await waitUntil("the file to be sent", async () => (await person.timeline(roomId)).length === 1);
  t.is((await person.timeline(roomId))[0]?.files[0]?.sizeBytes, text.length);
});

test.serial("users without a shared room are found for a mention, after the members of the channel", async (t) => {
  const { page, person, roomId } = await deskIn("mentions");
  const stranger = await house.comesIn("zoe");
  const member = await house.comesIn("zoe");
  await person.adds(roomId, member);
  await field(page).pressSequentially("Ask @zo");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await options.filter({ hasText: stranger.name }).waitFor();
  t.regex((await options.first().textContent()) ?? "", new RegExp(member.name));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  t.is(await field(page).inputValue(), `Ask @${stranger.name} `);
});

test.serial("Enter that ends an input method's composition neither sends nor completes", async (t) => {
  const { page, person, roomId } = await deskIn("composing");
  await field(page).fill("にほん");
  const press = (type: string, more: object): Promise<void> =>
    field(page).dispatchEvent(type, { key: "Enter", bubbles: true, cancelable: true, ...more });
  await press("keydown", { isComposing: true });
  await press("keydown", { keyCode: 229 });
  t.is(await field(page).inputValue(), "にほん");
  await field(page).pressSequentially(" @");
  await page.getByRole("listbox", { name: "Suggestions" }).waitFor();
  await press("keydown", { isComposing: true });
  t.is(await field(page).inputValue(), "にほん @");
  t.deepEqual(await person.timeline(roomId), []);
  await field(page).fill("日本");
  await field(page).press("Enter");
  await sent(page, "日本").waitFor();
});

test.serial("an emoji is inserted at the caret", async (t) => {
  const { page } = await deskIn("caret");
  await field(page).fill("before after");
  await field(page).evaluate((element) =>
    (element as unknown as { setSelectionRange(from: number, to: number): void }).setSelectionRange(7, 7),
  );
  await page.getByRole("button", { name: "Emoji" }).click();
  await page.getByLabel("Find an emoji").fill("tada");
  await page.getByRole("button", { name: "tada", exact: true }).click();
  t.is(await field(page).inputValue(), "before :tada: after");
});

test.serial("the up arrow edits the user's latest message in place, and Escape asks before it discards", async (t) => {
  const { page, person, roomId } = await deskIn("editing");
  const root = await person.posts(roomId, "In the room");
  await person.posts(roomId, "In the thread", { threadRootId: root.id });
  await page.goto(`/room/${roomId}/thread/${root.id}`);
  const thread = page.getByRole("complementary", { name: "Thread" });
  await thread.getByText("In the thread").waitFor();
  await thread.getByRole("textbox", { name: "Reply" }).press("ArrowUp");
  const edit = thread.getByLabel("Edit message");
  await edit.waitFor();
  t.is(await edit.inputValue(), "In the thread");

  await edit.fill("In the thread, changed");
  await edit.press("Escape");
  await thread.getByText("Press Escape again to discard").waitFor();
  t.is(await edit.inputValue(), "In the thread, changed");
  await edit.press("Escape");
  await edit.waitFor({ state: "detached" });
  t.true(await thread.getByRole("textbox", { name: "Reply" }).evaluate((element) => element.matches(":focus")));
  await page.keyboard.press("Escape");
  await thread.waitFor({ state: "detached" });
  t.is(new URL(page.url()).pathname, `/room/${roomId}`);

  await field(page).press("ArrowUp");
  t.is(await page.getByLabel("Edit message").inputValue(), "In the room");
});

test.serial("a text is formatted by the toolbar and by keys, undone, and previewed", async (t) => {
  const { page } = await deskIn("formatting");
  await field(page).fill("We sail at seven");
  await field(page).press("Control+a");
  await field(page).press("Control+b");
  await waitUntil("the text to be bold", async () => (await field(page).inputValue()) === "**We sail at seven**");
  await field(page).press("Control+z");
  await waitUntil("the text to be as before", async () => (await field(page).inputValue()) === "We sail at seven");
  await page.getByRole("button", { name: "Formatting", exact: true }).click();
  const bar = page.getByRole("toolbar", { name: "Formatting" });
  await field(page).press("Control+a");
  await bar.getByRole("button", { name: "Task list" }).click();
  await waitUntil("the text to be a task", async () => (await field(page).inputValue()) === "- [ ] We sail at seven");
  await bar.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("region", { name: "Preview" }).getByRole("img", { name: "To do" }).waitFor();
  await field(page).press("Enter");
  await sent(page, "We sail at seven").getByRole("img", { name: "To do" }).waitFor();
  await page.getByRole("region", { name: "Preview" }).waitFor({ state: "detached" });
  t.is(await field(page).inputValue(), "");
});

test.serial("a slash command is completed and run; a refused one keeps its text and says why", async (t) => {
  const { page, person, roomId } = await deskIn("commands");
  await field(page).pressSequentially("/to");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await options.filter({ hasText: "Change the topic" }).waitFor();
  await field(page).press("Enter");
  t.is(await field(page).inputValue(), "/topic ");
  await field(page).pressSequentially("Low tide at noon");
  await field(page).press("Enter");
  await page.locator("main header").getByText("Low tide at noon").waitFor();
  t.is(await field(page).inputValue(), "");

  await field(page).fill("/invite @nobody-there");
  await field(page).press("Enter");
  await page.getByRole("alert").getByText("There is no person called @nobody-there.").waitFor();
  t.is(await field(page).inputValue(), "/invite @nobody-there");
  await field(page).fill("/shrug Who knows?");
  await field(page).press("Enter");
  await sent(page, "Who knows? ¯\\_(ツ)_/¯").waitFor();
  await field(page).fill("/etc/hosts is wrong");
  await field(page).press("Enter");
  await sent(page, "/etc/hosts is wrong").waitFor();
  t.is((await person.timeline(roomId)).length, 2);
});

test.serial("a message is scheduled from the composer, changed in the list and sent from there, once", async (t) => {
  const desk = await deskIn("later");
  const { page, person, roomId } = desk;
  t.is(await page.getByRole("button", { name: "Schedule" }).count(), 0, "There is nothing to schedule yet.");
  await field(page).fill("Stand-up at the pier");
  await page.getByRole("button", { name: "Schedule" }).click();
  await page.getByRole("menuitem", { name: "Tomorrow at 9:00" }).click();
  await waitUntil("the composer to be empty", async () => (await field(page).inputValue()) === "");
  t.deepEqual(await person.timeline(roomId), []);

  await page.goto("/inbox/scheduled");
  const listed = page.getByRole("list", { name: "Scheduled messages" }).getByRole("listitem");
  await listed.filter({ hasText: "Stand-up at the pier" }).waitFor();
  t.regex((await listed.textContent()) ?? "", /#later/);
  await listed.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit scheduled message" });
  await dialog.getByLabel("Text").fill("Stand-up at the mole");
  await dialog.getByLabel("Add files").setInputFiles([file("tides.txt"), file("old.txt")]);
  await dialog.getByRole("button", { name: "Remove old.txt" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await listed.filter({ hasText: "Stand-up at the mole" }).filter({ hasText: "tides.txt" }).waitFor();
  await listed.getByRole("button", { name: "Send now" }).click();
  await page.getByText("Nothing is scheduled.").waitFor();
  const [posted, ...more] = await person.timeline(roomId);
  t.deepEqual([posted?.text, posted?.files.length, more.length], ["Stand-up at the mole", 1, 0]);
});
