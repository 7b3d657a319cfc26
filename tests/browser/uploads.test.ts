import { Buffer } from "node:buffer";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
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

/** The names of the files that the browser keeps, and whether each is to be sent when it has arrived. */
const keptUploads = `new Promise((resolve) => {
  const opening = indexedDB.open("logue");
  opening.onsuccess = () => {
    const reading = opening.result.transaction("uploads").objectStore("uploads").getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result.map(({ file, isSentAfter }) => file.name + " " + isSentAfter).sort().join());
    };
  };
})`;

/** Drops files on an element, like a drag with the mouse. */
async function drop(page: Page, selector: string, names: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle<unknown>(
    `(() => { const transfer = new DataTransfer(); for (const name of ${JSON.stringify(names)}) transfer.items.add(new File(["dropped"], name, { type: "text/plain" })); return transfer; })()`,
  );
  for (const type of ["dragenter", "dragover", "drop"]) await page.dispatchEvent(selector, type, { dataTransfer: transfer });
}

test.serial("a picture is described before it is sent, and is shown by these words", async (t) => {
  const desk = await deskIn("with-pictures");
  const { page } = desk;
  const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } });
  const buffer = await drawn.png().toBuffer();
  await page.locator('input[type="file"]').setInputFiles({ name: "pier.png", mimeType: "image/png", buffer });
  await page.getByRole("button", { name: "Describe", exact: true }).click();
  await page.getByLabel("What pier.png shows").fill("A pier at dusk");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Described" }).waitFor();
  t.deepEqual(
    (await violationsIn(page, ".composer")).map(({ id }) => id),
    [],
  );
  await field(page).fill("Look at this");
  await page.keyboard.press("Enter");
  await sent(page, "Look at this").getByRole("img", { name: "A pier at dusk" }).waitFor();
});

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
  await eventually(t, () => page.getByRole("button", { name: "Remove map.txt" }).count(), 0);
  await eventually(t, () => field(page).inputValue(), "");
  await page.goBack();
  await page.getByRole("button", { name: "Remove map.txt" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Remove map.txt" }).waitFor();
  await eventually(t, () => field(page).inputValue(), "With a map");
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
  await eventually(t, () => field(page).inputValue(), "Sent later");
  t.deepEqual(await filesOf(desk), []);

  await page.getByRole("button", { name: "Try slow.txt again" }).click();
  await sent(page, "Sent later").waitFor();
  t.deepEqual(await filesOf(desk), [1]);
});

test.serial(
  "a reload during uploads loses no file: they go on in their room and thread, and are sent as was asked",
  async (t) => {
    const desk = await deskIn("reloaded");
    const { page, person, roomId } = desk;
    const root = await person.posts(roomId, "The root");
    let isHeld = true;
    await page.route("**/files?*", (route) => (isHeld ? undefined : route.continue()));
    await page.goto(`/room/${roomId}/thread/${root.id}`);
    const thread = page.locator("aside");
    await thread.locator('input[type="file"]').setInputFiles([file("kept.txt")]);
    await thread.getByRole("progressbar", { name: "Uploading kept.txt" }).waitFor();
    await page.locator('main input[type="file"]').setInputFiles([file("one.txt"), file("two.txt")]);
    await page.getByRole("progressbar", { name: "Uploading two.txt" }).waitFor();
    await field(page).fill("Sent after a reload");
    await page.keyboard.press("Enter");
    await page.getByText("Sent when the upload is done").waitFor();
    await waitUntil(
      "the files to be kept",
      async () => (await page.evaluate(keptUploads)) === "kept.txt false,one.txt true,two.txt true",
    );

    await page.reload();
    await page.getByRole("progressbar", { name: "Uploading two.txt" }).waitFor();
    await thread.getByRole("progressbar", { name: "Uploading kept.txt" }).waitFor();
    isHeld = false;
    await page.reload();
    await sent(page, "Sent after a reload").waitFor();
    await thread.getByRole("button", { name: "Remove kept.txt" }).waitFor();
    const posted = (await person.timeline(roomId)).find(({ text }) => text === "Sent after a reload");
    t.deepEqual(
      posted?.files.map(({ name }) => name),
      ["one.txt", "two.txt"],
    );
    await waitUntil("no file to be kept", async () => (await page.evaluate(keptUploads)) === "");
  },
);

test.serial("where the browser cannot keep a file, leaving the page during its upload asks first", async (t) => {
  const { page } = await deskIn("leaving");
  await page.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
  await page.reload();
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
  await eventually(t, () => page.locator("main").getByRole("button", { name: "Remove c.txt" }).count(), 0);
});

test.serial("two tabs upload at once: both files arrive, and both tabs' drafts keep what they have", async (t) => {
  const desk = await deskIn("two-tabs");
  const { page, person } = desk;
  const second = await page.context().newPage();
  const otherId = await person.createsChannel({ name: "second-tab" });
  await second.goto(`/room/${otherId}`);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.context().route("**/files?*", async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('input[type="file"]').setInputFiles([file("left.txt")]);
  await second.locator('input[type="file"]').setInputFiles([file("right.txt")]);
  await page.getByRole("progressbar", { name: "Uploading left.txt" }).waitFor();
  await second.getByRole("progressbar", { name: "Uploading right.txt" }).waitFor();
  release();
  await page.getByRole("button", { name: "Remove left.txt" }).waitFor();
  await second.getByRole("button", { name: "Remove right.txt" }).waitFor();
  for (const tab of [page, second]) await field(tab).press("Enter");
  await waitUntil("both to be sent", async () => (await filesOf(desk)).length + (await person.timeline(otherId)).length === 2);
  t.deepEqual(await filesOf(desk), [1]);
  t.deepEqual(
    (await person.timeline(otherId)).flatMap(({ files }) => files.map(({ name }) => name)),
    ["right.txt"],
  );
  await second.close();
});

test.serial("files and a picture are pasted, and words from an office program, with a picture of them, as words", async (t) => {
  const { page } = await deskIn("pasting");
  const paste = (names: readonly string[], words: string, html = ""): Promise<boolean> =>
    page.evaluate<boolean>(`(() => {
      const clipboardData = new DataTransfer();
      for (const name of ${JSON.stringify(names)})
        clipboardData.items.add(new File(["pasted"], name, { type: name.endsWith("png") ? "image/png" : "text/plain" }));
      clipboardData.setData("text/plain", ${JSON.stringify(words)});
      if (${JSON.stringify(html)}) clipboardData.setData("text/html", ${JSON.stringify(html)});
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      return document.querySelector("main .composer textarea").dispatchEvent(event);
    })()`);
  t.false(await paste(["notes.txt", "image.png", ""], ""));
  for (const name of ["notes.txt", "image.png", "file.txt"]) await page.getByRole("button", { name: `Remove ${name}` }).waitFor();
  t.true(await paste([], "only words"), "The browser pastes text itself.");
  t.false(await paste(["cells.png"], "Berth\tDepth", "<table><tr><td>Berth</td><td>Depth</td></tr></table>"));
  await eventually(t, () => page.locator("main .composer textarea").inputValue(), "| Berth | Depth |\n| --- | --- |");
  t.false(await paste(["photo.png"], "", '<img src="https://harbour.example/photo.png">'), "A picture of a page is a picture.");
  await page.getByRole("button", { name: "Remove photo.png" }).waitFor();
  t.is(await page.getByRole("button", { name: "Remove cells.png" }).count(), 0);
});

test.serial("a phone's camera is offered, its picture is attached, and Enter begins a line until Send is pressed", async (t) => {
  const person = await house.comesIn("rafi");
  const roomId = await person.createsChannel({ name: "camera" });
  const { context } = await openWindowOf(browser, person, "/logue.svg");
  const phone = await browser.newContext({
    baseURL: person.url,
    storageState: await context.storageState(),
    hasTouch: true,
    isMobile: true,
  });
  const page = await phone.newPage();
  await page.goto(`/room/${roomId}`);
  await page.getByRole("button", { name: "Formatting" }).tap();
  const camera = page.getByLabel("Take a photo");
  await page.locator(".camera").waitFor();
  const targets = await page.locator('[role="toolbar"] :is(button, label), main header > :is(a, button):visible').all();
  const sizes = await Promise.all(targets.map((target) => target.boundingBox()));
  t.true(sizes.length > 10 && sizes.every((size) => size && Math.min(size.width, size.height) >= 40));
  t.is(await page.evaluate('getComputedStyle(document.querySelector(".bar")).paddingRight'), "0px", "No button looks out there.");
  t.deepEqual([await camera.getAttribute("capture"), await camera.getAttribute("accept")], ["environment", "image/*"]);
  await camera.setInputFiles({ name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from("taken") });
  await page.getByRole("button", { name: "Remove photo.txt" }).waitFor();
  await field(page).pressSequentially("First");
  await field(page).press("Enter");
  await field(page).pressSequentially("Second");
  await eventually(t, () => field(page).inputValue(), "First\nSecond");
  await page.getByRole("button", { name: "Send", exact: true }).tap();
  await sent(page, "Second").waitFor();
  t.is((await person.timeline(roomId))[0]?.text, "First\nSecond");
  await phone.close();
});
