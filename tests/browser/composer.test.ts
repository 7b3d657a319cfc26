import { Buffer } from "node:buffer";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { DeactivateUserDocument } from "../support/generated/operations.ts";
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

test.serial("a text that is too long is kept and offered as a file", async (t) => {
  const desk = await deskIn("long-text");
  const { page, person, roomId } = desk;
  const text = `${"words of a very long text ".repeat(40)}\n`.repeat(60);
  await field(page).fill(text);
  await page.getByText(/characters too long/).waitFor();
  await field(page).press("Enter");
  t.is((await field(page).inputValue()).length, text.length);
  await page.getByRole("button", { name: "Attach as a file" }).click();
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
  await options.filter({ hasText: `${stranger.name} · not in this channel` }).waitFor();
  t.notRegex((await options.first().textContent()) ?? "", /not in this channel/);
  await options.first().getByRole("img", { name: "offline" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await eventually(t, () => field(page).inputValue(), `Ask @${stranger.name} `);
  await field(page).pressSequentially(`and @${member.name} now`);
  await field(page).press("Enter");
  const note = page.getByRole("status").filter({ hasText: "Only you see this" });
  await note.getByText(`${displayNameOf(stranger.name)} is not here, and was not told of this message.`).waitFor();
  await note.getByRole("button", { name: "Close the answer" }).click();
  await note.waitFor({ state: "detached" });

  await house.ada.does(DeactivateUserDocument, { userId: member.userId });
  await sent(page, "Ask")
    .locator(".mention.gone", { hasText: displayNameOf(member.name) })
    .waitFor();
  await field(page).fill(`@${member.name} first`);
  await field(page).press("Enter");
  await note.getByText(`${displayNameOf(member.name)} has a deactivated account, and was not told of this message.`).waitFor();
  await note.getByRole("button", { name: "Close the answer" }).click();
  await sent(page, "first").waitFor();
  await field(page).press("ArrowUp");
  await page.getByRole("textbox", { name: "Edit message" }).pressSequentially(` and @${stranger.name} `);
  await page.keyboard.press("Enter");
  await note.getByText(`${displayNameOf(stranger.name)} is not here, and was not told of this message.`).waitFor();
  t.is(await note.getByText("deactivated").count(), 0);
});

test.serial("a person who is deactivated while a mention is written is offered no longer", async (t) => {
  const { page, person, roomId } = await deskIn("deactivated");
  const member = await house.comesIn("wanda");
  await person.adds(roomId, member);
  await field(page).pressSequentially("Ask @wan");
  const option = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name: new RegExp(member.name) });
  await option.waitFor();
  await house.ada.does(DeactivateUserDocument, { userId: member.userId });
  await option.waitFor({ state: "detached" });
  await field(page).pressSequentially("d");
  await field(page).press("Backspace");
  t.is(await option.count(), 0);
});

test.serial("Enter that ends an input method's composition neither sends nor completes", async (t) => {
  const { page, person, roomId } = await deskIn("composing");
  await field(page).fill("にほん");
  const press = (type: string, more: object): Promise<void> =>
    field(page).dispatchEvent(type, { key: "Enter", bubbles: true, cancelable: true, ...more });
  await press("keydown", { isComposing: true });
  await press("keydown", { keyCode: 229 });
  await eventually(t, () => field(page).inputValue(), "にほん");
  await field(page).pressSequentially(" @");
  await page.getByRole("listbox", { name: "Suggestions" }).waitFor();
  await press("keydown", { isComposing: true });
  await eventually(t, () => field(page).inputValue(), "にほん @");
  t.deepEqual(await person.timeline(roomId), []);
  await field(page).fill("日本");
  await field(page).press("Enter");
  await sent(page, "日本").waitFor();
});

test.serial("Enter in a block of code that is not ended begins a line", async (t) => {
  const { page, person, roomId } = await deskIn("fenced");
  await field(page).click();
  for (const line of ["```js", "let tide = 1;"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("```");
  const text = "```js\nlet tide = 1;\n```";
  t.is(await field(page).inputValue(), text);
  await page.keyboard.press("Enter");
  await waitUntil("the block to be posted", async () => (await person.timeline(roomId)).at(-1)?.text === text);
});

test.serial("an emoji is inserted at the caret", async (t) => {
  const { page } = await deskIn("caret");
  await field(page).fill("before after");
  await field(page).evaluate((element) =>
    (element as unknown as { setSelectionRange(from: number, to: number): void }).setSelectionRange(7, 7),
  );
  await page.getByRole("button", { name: "Emoji" }).click();
  await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
  const widths = await page
    .locator(".picker .all button")
    .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().width)));
  t.is(new Set(widths).size, 1, "A wide emoji does not widen its column.");
  await page.getByLabel("Find an emoji").fill("tada");
  await page.getByRole("button", { name: "tada", exact: true }).click();
  await eventually(t, () => field(page).inputValue(), "before :tada: after");
  await field(page).press("ControlOrMeta+z");
  await eventually(t, () => field(page).inputValue(), "before after");
  await field(page).press("ControlOrMeta+Shift+z");
  await eventually(t, () => field(page).inputValue(), "before :tada: after");
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
  await eventually(t, () => edit.inputValue(), "In the thread");

  await edit.fill("In the thread, changed");
  await edit.press("Escape");
  await thread.getByText("Press Escape again to discard").waitFor();
  await eventually(t, () => edit.inputValue(), "In the thread, changed");
  await edit.press("Escape");
  await edit.waitFor({ state: "detached" });
  await eventually(
    t,
    () => thread.getByRole("textbox", { name: "Reply" }).evaluate((element) => element.matches(":focus")),
    true,
  );
  await page.keyboard.press("Escape");
  await thread.waitFor({ state: "detached" });
  t.is(new URL(page.url()).pathname, `/room/${roomId}`);

  await field(page).press("ArrowUp");
  await eventually(t, () => page.getByLabel("Edit message").inputValue(), "In the room");
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
  await eventually(t, () => field(page).inputValue(), "");
});

test.serial("a slash command is completed and run; a refused one keeps its text and says why", async (t) => {
  const { page, person, roomId } = await deskIn("commands");
  await field(page).pressSequentially("/to");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await options.filter({ hasText: "Change the topic" }).waitFor();
  await field(page).press("Enter");
  await eventually(t, () => field(page).inputValue(), "/topic ");
  await field(page).pressSequentially("Low tide at noon");
  await field(page).press("Enter");
  await page.locator("main header").getByText("Low tide at noon").waitFor();
  await eventually(t, () => field(page).inputValue(), "");

  await field(page).fill("/invite @nobody-there");
  await field(page).press("Enter");
  await page.getByRole("alert").getByText("There is no such person.").waitFor();
  await eventually(t, () => field(page).inputValue(), "/invite @nobody-there");
  await field(page).fill("/shrug Who knows?");
  await field(page).press("Enter");
  await sent(page, "Who knows? ¯\\_(ツ)_/¯").waitFor();
  await field(page).fill("/etc/hosts is wrong");
  await field(page).press("Enter");
  await sent(page, "/etc/hosts is wrong").waitFor();
  t.is((await person.timeline(roomId)).length, 2);

  await field(page).fill("/Giphy cat");
  await field(page).press("Enter");
  await page.getByRole("alert").getByText("There is no command /giphy.").waitFor();
  t.is((await person.timeline(roomId)).length, 2);
  await page.getByRole("button", { name: "Send as a message" }).click();
  await sent(page, "/Giphy cat").waitFor();
});

test.serial("what is typed while a command runs stays, and is sent after it once Enter was pressed", async (t) => {
  const { page } = await deskIn("slow");
  let gate = Promise.withResolvers<void>();
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("runSlashCommand")) await gate.promise;
    await route.continue();
  });
  await field(page).fill("/topic Slow line");
  await field(page).press("Enter");
  await field(page).fill("Meanwhile I write on");
  gate.resolve();
  await page.locator("main header").getByText("Slow line").waitFor();
  await eventually(t, () => field(page).inputValue(), "Meanwhile I write on");

  gate = Promise.withResolvers<void>();
  await field(page).fill("/topic Slower line");
  await field(page).press("Enter");
  await field(page).fill("Sent after the command");
  await field(page).press("Enter");
  await eventually(t, () => field(page).inputValue(), "Sent after the command");
  gate.resolve();
  await sent(page, "Sent after the command").waitFor();
  await eventually(t, () => field(page).inputValue(), "");
});

test.serial("a message is scheduled from the composer, changed in the list and sent from there, once", async (t) => {
  const desk = await deskIn("later");
  const { page, person, roomId } = desk;
  await eventually(t, () => page.getByRole("button", { name: "Schedule" }).count(), 0, "There is nothing to schedule yet.");
  await field(page).fill("Stand-up at the pier");
  await page.getByRole("button", { name: "Schedule" }).click();
  await page.getByRole("menuitem", { name: "Tomorrow at 9:00" }).click();
  await page.getByText("Scheduled for tomorrow at 09:00.").waitFor();
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
