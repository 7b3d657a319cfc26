import { Buffer } from "node:buffer";
import test from "ava";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { DeleteMessageDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { pdfOf } from "../support/pdf.ts";
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

async function picture(name: string, background: string) {
  const drawn = sharp({ create: { width: 900, height: 1200, channels: 3, background } });
  return { name, bytes: new Uint8Array(await drawn.png().toBuffer()), contentType: "image/png" };
}

/** A second of silence. */
function sound(): Uint8Array<ArrayBuffer> {
  const samples = 8_000;
  const bytes = Buffer.alloc(44 + samples, 0x80);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  for (const [place, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    bytes.writeUInt16LE(value, place);
  for (const place of [24, 28]) bytes.writeUInt32LE(samples, place);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples, 40);
  return new Uint8Array(bytes);
}

test("the viewer shows files one after the other by keyboard, and the page does not move while they load", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "pictures" });
  const files = [
    await picture("pier.png", "teal"),
    {
      name: "log\u202etxt.md",
      bytes: `# Log\n<img src=x onerror="window.alarm=1">\n${"line\n".repeat(50)}`,
      contentType: "text/markdown",
    },
    await picture("boat.png", "orange"),
    { name: "bell.wav", bytes: sound(), contentType: "audio/wav" },
    { name: "page.html", bytes: "<script>window.alarm=1</script>", contentType: "text/html" },
  ];
  const fileIds: string[] = [];
  for (const file of files) fileIds.push((await uploads(rafi, roomId, file)).fileId);
  const { id } = await rafi.posts(roomId, "Look at these", { fileIds });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.getByRole("img", { name: "pier.png" }).waitFor();
  const box = await row.getByRole("img", { name: "pier.png" }).boundingBox();
  t.deepEqual([box?.width, box?.height], [240, 320]);
  await row.locator("audio").waitFor();

  await row.getByRole("link", { name: "pier.png" }).focus();
  await page.keyboard.press("Enter");
  const viewer = page.getByRole("dialog");
  await viewer.getByText("1 of 5").waitFor();
  await viewer.getByRole("img", { name: "pier.png" }).waitFor();
  await page.keyboard.press("+");
  await viewer.locator("img.zoomed").waitFor();
  await page.keyboard.press("ArrowRight");
  await viewer.getByText("<img src=x").waitFor();
  t.regex((await viewer.locator("header").textContent()) ?? "", /logtxt\.md/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await viewer.getByText("5 of 5").waitFor();
  await viewer.getByText("cannot be shown here").waitFor();
  const download = page.waitForEvent("download");
  await viewer.getByRole("link", { name: "Download" }).click();
  t.is((await download).suggestedFilename(), "page.html");
  await page.keyboard.press("Escape");
  await viewer.waitFor({ state: "detached" });
  const hasFocusBack = () => page.evaluate(`document.activeElement.matches('a[href*="${fileIds[0]}"]')`);
  await eventually(t, hasFocusBack, true);

  await page.keyboard.press("Enter");
  await viewer.getByRole("img", { name: "pier.png" }).waitFor();
  const ground = await page.evaluate<string>('getComputedStyle(document.querySelector("dialog img")).backgroundImage');
  t.regex(ground, /gradient/, "Ink on no ground is seen.");
  await page.goBack();
  await viewer.waitFor({ state: "detached" });
  await eventually(t, hasFocusBack, true);
  t.is(new URL(page.url()).pathname, `/room/${roomId}`, "Back closes the picture and leaves the room open.");
  t.is(await page.evaluate("window.alarm"), undefined);
  t.deepEqual(problems, []);
});

test("a picture whose message is deleted while it is looked at is shown no longer, and the viewer says why", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "withdrawn" });
  const { fileId } = await uploads(rafi, roomId, await picture("pier.png", "teal"));
  const { id } = await rafi.posts(roomId, "Look", { fileIds: [fileId] });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByRole("link", { name: "pier.png" }).click();
  const viewer = page.getByRole("dialog");
  await viewer.getByRole("img", { name: "pier.png" }).waitFor();
  await rafi.does(DeleteMessageDocument, { messageId: id });
  await viewer.getByText("This file was deleted.").waitFor();
  t.is(await viewer.getByRole("img", { name: "pier.png" }).count(), 0);
  t.is(await viewer.getByRole("link", { name: "Download" }).count(), 0);
  await viewer.getByRole("button", { name: "Close" }).click();
  await viewer.waitFor({ state: "detached" });
  t.deepEqual(problems, []);
});

test("a picture of the list of files is shown no longer when its message is deleted, which is not loaded", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "withdrawn-early" });
  const early = await uploads(rafi, roomId, await picture("boat.png", "teal"));
  const { id } = await rafi.posts(roomId, "Look", { fileIds: [early.fileId] });
  for (let count = 0; count < 60; count += 1) await rafi.posts(roomId, `Words ${count}`);
  const late = await uploads(rafi, roomId, await picture("crane.png", "navy"));
  await rafi.posts(roomId, "And this", { fileIds: [late.fileId] });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByRole("button", { name: "Files", exact: true }).click();
  const list = page.getByRole("list", { name: "Files" });
  await list.getByRole("button", { name: /^boat\.png/ }).click();
  const viewer = page.getByRole("dialog");
  await viewer.getByRole("img", { name: "boat.png" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await viewer.getByRole("img", { name: "crane.png" }).waitFor();
  await page.keyboard.press("ArrowRight");
  await viewer.getByRole("img", { name: "boat.png" }).waitFor();
  await rafi.does(DeleteMessageDocument, { messageId: id });
  await viewer.getByText("This file was deleted.").waitFor();
  await viewer.getByRole("button", { name: "Close" }).click();
  await list.getByText("boat.png").waitFor({ state: "detached" });
  t.deepEqual(problems, []);
});

test("a PDF shows its first page in the message and all pages in the viewer; a broken one is a plain file", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "charts" });
  const files = [
    { name: "tides.pdf", bytes: pdfOf(["Spring tides", "Neap tides", "Slack water"]), contentType: "application/pdf" },
    { name: "torn.pdf", bytes: "%PDF-1.7\nnothing of a document follows\n", contentType: "application/pdf" },
  ];
  const fileIds = [];
  for (const file of files) fileIds.push((await uploads(rafi, roomId, file)).fileId);
  const { id } = await rafi.posts(roomId, "Two charts", { fileIds });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.getByRole("link", { name: "tides.pdf" }).locator("img").waitFor();
  await row.locator("a:not(.with-page)", { hasText: "torn.pdf" }).waitFor();

  await row.getByRole("link", { name: "tides.pdf" }).click();
  const viewer = page.getByRole("dialog");
  await viewer.getByText("Page 1 of 3").waitFor();
  const third = viewer.getByRole("region", { name: "Page 3 of 3" });
  await third.scrollIntoViewIfNeeded();
  await third.getByText("Slack water").waitFor({ state: "attached" });
  await viewer.getByText(/^Page [23] of 3$/).waitFor();
  await page.keyboard.press("ArrowRight");
  await viewer.getByText("cannot be shown here").waitFor();
  t.deepEqual(problems, []);
});
