import test from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { EditProfileDocument, RenameUserDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf } from "../support/person.ts";
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

const list = `document.querySelector('main [role="log"]')`;
const row = (page: Page, id: string) => page.locator(`article[data-message-id="${id}"]`);

test.serial("tasks, spoilers, channels, mentions and tables are shown and work", async (t) => {
  const rafi = await house.comesIn("rafi");
  const other = await rafi.createsChannel({ name: "lagoon" });
  const hidden = await house.ada.createsChannel({ name: "secret-pier", visibility: "PRIVATE" });
  t.truthy(hidden);
  const roomId = await rafi.createsChannel({ name: "marks" });
  await rafi.adds(roomId, house.ada);
  const tasks = await rafi.posts(roomId, "- [ ] sails\n- [x] ropes");
  const spoiler = await rafi.posts(roomId, "The end: ||the **butler** did it||");
  const channels = await rafi.posts(roomId, "See #lagoon, not #secret-pier or `#lagoon` or issue #12.");
  const table = await rafi.posts(roomId, "| a | b |\n|---|---|\n| 1 | 2 |");
  const mention = await rafi.posts(roomId, "Hello @ada");
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);

  await row(page, tasks.id).getByRole("img", { name: "To do" }).waitFor();
  await row(page, tasks.id).getByRole("img", { name: "Done" }).waitFor();
  await eventually(t, () => row(page, table.id).locator("td").count(), 2);
  await eventually(t, () => row(page, mention.id).locator(".mention").textContent(), "@Ada");

  const covered = row(page, spoiler.id).getByRole("button", { name: "Spoiler, hidden" });
  await eventually(t, () => page.evaluate(`getComputedStyle(document.querySelector(".spoiler > span")).visibility`), "hidden");
  await covered.focus();
  await page.keyboard.press("Enter");
  await row(page, spoiler.id).locator(".spoiler[aria-expanded]").waitFor();
  await eventually(t, () => row(page, spoiler.id).getByRole("button", { name: "Spoiler, hidden" }).count(), 0);

  await row(page, channels.id).getByRole("link", { name: "#lagoon" }).click();
  await page.waitForURL(`**/room/${other}`);
  await page.goBack();
  await row(page, channels.id).waitFor();
  await eventually(t, () => row(page, channels.id).locator("a").count(), 1);
  t.deepEqual(problems, []);
});

test.serial("a renamed person has the new name in every message at once, also where the message is edited", async (t) => {
  const [rafi, mia] = [await house.comesIn("rafi"), await house.comesIn("mia")];
  const roomId = await rafi.createsChannel({ name: "names" });
  await rafi.adds(roomId, mia);
  const told = await rafi.posts(roomId, `Ask @${mia.name}`);
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const mention = row(page, told.id).locator(".mention");
  await mention.waitFor();
  await eventually(t, () => mention.textContent(), `@${displayNameOf(mia.name)}`);
  const profile = page.getByRole("group", { name: "Profile" });
  await row(page, told.id)
    .getByRole("button", { name: `@${displayNameOf(mia.name)}` })
    .press("Enter");
  await profile.getByText(`@${mia.name}`, { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await profile.waitFor({ state: "detached" });
  await row(page, told.id)
    .getByRole("button", { name: `Profile of ${displayNameOf(rafi.name)}` })
    .click();
  await profile.getByText(`@${rafi.name}`, { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await profile.waitFor({ state: "detached" });

  await mia.does(RenameUserDocument, { userId: mia.userId, name: `${mia.name}m` });
  await mia.does(EditProfileDocument, { userId: mia.userId, displayName: "Miriam", title: "", timeZone: null });
  await row(page, told.id).getByText("@Miriam").waitFor();
  await page.getByRole("textbox", { name: /^Message/ }).press("ArrowUp");
  const editor = page.getByRole("textbox", { name: "Edit message" });
  await eventually(t, () => editor.inputValue(), `Ask @${mia.name}m`);
  await editor.press("End");
  await editor.pressSequentially(" soon");
  await editor.press("Enter");
  await row(page, told.id).getByText("soon").waitFor();
  await eventually(t, () => mention.textContent(), "@Miriam");
  t.is((await rafi.timeline(roomId)).at(-1)?.markup, `Ask <@${mia.userId}> soon`);
  t.deepEqual(problems, []);
});

test.serial("a link to a message shows it to users who may read it, and opens it", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const crew = await rafi.createsChannel({ name: "crew", visibility: "PRIVATE" });
  const plan = await rafi.posts(crew, "We sail at **seven**");
  const roomId = await rafi.createsChannel({ name: "slipway" });
  await rafi.adds(roomId, zoe);
  const link = await rafi.posts(roomId, `${house.logue.url}/room/${crew}/message/${plan.id} is the plan`);

  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const card = row(page, link.id).locator(".linked a");
  await card.getByText("We sail at seven").waitFor();
  t.regex((await card.textContent()) ?? "", /Rafi.*#crew/s);
  await card.click();
  await page.waitForURL(`**/room/${crew}/message/${plan.id}`);
  await row(page, plan.id).waitFor();

  const { page: other } = await openWindowOf(browser, zoe, `/room/${roomId}`);
  await row(other, link.id).getByText("This message is not there, or you may not see it.").waitFor();
  t.false(((await row(other, link.id).textContent()) ?? "").includes("seven"));
});

test.serial("long, stacked, reversed and crowded texts stay within their row", async (t) => {
  const eve = await house.comesIn("eve");
  const roomId = await eve.createsChannel({ name: "oddities" });
  await eve.adds(roomId, house.ada);
  const texts = [
    "a".repeat(9_900),
    "😀".repeat(4_900),
    "@ada ".repeat(500),
    `z${"\u0336\u0353\u034a\u0301\u0322".repeat(300)}algo`,
    "\u202ereversed\u202e \u2066isolated \u200b\u200e",
    "#".repeat(3_000),
    `${"> ".repeat(500)}deep`,
    `${"- ".repeat(200)}list`,
    "||".repeat(2_000),
    `[x](javascript:${"a".repeat(2_000)})`,
    `\`\`\`\n${"x".repeat(9_000)}\n\`\`\``,
  ];
  const posted = [];
  for (const text of texts) posted.push(await eve.posts(roomId, text));
  const last = await eve.posts(roomId, "The end of the oddities");
  const { page, problems } = await openWindowOf(browser, house.ada, `/room/${roomId}/message/${posted[3]?.id}`);
  await row(page, posted[3]?.id ?? "").waitFor();
  for (const { id } of posted) {
    await page.goto(`/room/${roomId}/message/${id}`);
    await row(page, id).waitFor();
    await eventually(t, () => page.evaluate(`${list}.scrollWidth <= ${list}.clientWidth`), true, id);
    t.is(await row(page, id).locator('a[href^="javascript"]').count(), 0);
  }
  await page.goto(`/room/${roomId}/message/${last.id}`);
  await row(page, last.id).waitFor();
  t.deepEqual(problems, []);
});

/** At which edges of a message the words of a part of it stand. */
const edges = (part: Locator): Promise<object> =>
  part.evaluate((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const [words, text] = [range, element.closest(".text") ?? element].map((it) => it.getBoundingClientRect());
    if (words === undefined || text === undefined) return {};
    return { isLeft: words.left - text.left < 30, isRight: text.right - words.right < 30 };
  });

test.serial("paragraphs go from right to left or from left to right, and names and code in them stay whole", async (t) => {
  const eve = await house.comesIn("eve");
  const roomId = await eve.createsChannel({ name: "directions" });
  await eve.adds(roomId, house.ada);
  const text = "@ada, שלום @ada, ראה `f(x);` עכשיו.\n\n> ציטוט קצר\n\nThen some English.\n\n```\nf(x);\n```";
  const { id } = await eve.posts(roomId, text);
  const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  const words = row(page, id).locator(".text");
  await words.locator("pre").waitFor();
  for (const piece of await words.locator(".mention, p code").all())
    t.is(await piece.evaluate((element) => element.getClientRects().length), 1);
  const at = (selector: string) => edges(words.locator(selector).first());
  t.deepEqual(await at("p"), { isLeft: false, isRight: true }, "The name before the first word does not count.");
  t.deepEqual(await at("blockquote p"), { isLeft: false, isRight: true });
  t.deepEqual(await at("p:nth-of-type(2)"), { isLeft: true, isRight: false });
  t.deepEqual(await at("pre"), { isLeft: true, isRight: false });
  const quote = `getComputedStyle(document.querySelector("main .text blockquote")).direction`;
  t.is(await page.evaluate(quote), "rtl", "Its bar is on the right.");
  const field = `getComputedStyle(document.querySelector("main textarea")).unicodeBidi`;
  t.is(await page.evaluate(field), "plaintext", "The composer shows lines as the message will.");
});

test.serial(
  "maths is drawn, in blocks and within a line; what is no maths, or would define commands, stays as written",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel({ name: "maths" });
    const lines = await rafi.posts(
      roomId,
      "The depth is\n\n$$\n\\frac{a^2}{\\sqrt{b}} = \\sum_{i=1}^n x_i\n$$\n\nin **metres**.",
    );
    const within = await rafi.posts(roomId, "So $$\\frac{a}{b}$$ costs $5, and $$\\href{javascript:alert(1)}{x}$$ too");
    const code = await rafi.posts(roomId, "```math\ne^{i\\pi} + 1 = 0\n```");
    const wrong = await rafi.posts(roomId, "$$\\frac{a$$");
    const hostile = await rafi.posts(roomId, "$$\\def\\a{\\a\\a}\\a$$\n\n$$\\href{javascript:alert(1)}{x}$$");
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await row(page, lines.id).locator("math mfrac").waitFor();
    await row(page, lines.id).locator("strong", { hasText: "metres" }).waitFor();
    await row(page, within.id).locator("p math mfrac").waitFor();
    t.is(await row(page, within.id).locator("a").count(), 0);
    t.is(await row(page, within.id).locator("math").getAttribute("display"), null);
    await row(page, within.id).getByText("costs $5, and").waitFor();
    await row(page, code.id).locator("math msup").waitFor();
    await row(page, wrong.id).locator(".math[data-drawn] code", { hasText: "\\frac{a" }).waitFor();
    await eventually(t, () => row(page, hostile.id).locator(".math[data-drawn] code").count(), 2);
    t.is(await row(page, hostile.id).locator("math, a[href^=javascript]").count(), 0);
    t.deepEqual(problems, []);
  },
);

/** How wide emoji are in the font of messages, measured in single emoji, and whether they are drawn. */
const drawnEmoji = `(async () => {
  const { font } = getComputedStyle(document.querySelector("main"));
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  await document.fonts.load(font, "🔥");
  const measure = (text) => {
    context.reset();
    context.font = font;
    context.fillText(text, 0, 40);
    return [context.measureText(text).width, context.getImageData(0, 0, 100, 60).data.some((value) => value > 0)];
  };
  const [one] = measure("🔥");
  const texts = ["😶‍🌫️", "❤️‍🔥", "👨‍👩‍👧", "🏳️‍🌈", "🧑‍⚖️", "⛹🏽‍♀️", "1️⃣", "#️⃣"];
  return texts.map((text) => ({ text, width: measure(text)[0] / one, isDrawn: measure(text)[1] }));
})()`;

test.serial("a joined emoji is one picture, and an emoji of a key is not blank", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "joined" });
  const { id } = await rafi.posts(roomId, "😶‍🌫️ ❤️‍🔥 👨‍👩‍👧 1️⃣ #️⃣ 🔥");
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await row(page, id).waitFor();
  const drawn = await page.evaluate<{ text: string; width: number; isDrawn: boolean }[]>(drawnEmoji);
  for (const { text, width, isDrawn } of drawn) {
    t.true(width < 1.5, `${text} is ${width} times as wide as one emoji`);
    t.true(isDrawn, text);
  }
  t.deepEqual(problems, []);
});

test.serial("a quote of a message that is only a file says the name of the file", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "quoted-files" });
  const { fileId } = await uploads(rafi, roomId, { name: "tides.txt", bytes: "high and low" });
  const file = await rafi.posts(roomId, "", { fileIds: [fileId] });
  const answer = await rafi.posts(roomId, "Thank you for this", { quotedMessageId: file.id });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await row(page, answer.id).locator("blockquote", { hasText: "tides.txt" }).waitFor();
  t.deepEqual(problems, []);
});

/** What helps to write comes once the first screen is there, with the link past the list of channels. */
async function writesIn(name: string) {
  const person = await house.comesIn("rafi");
  const roomId = await person.createsChannel({ name });
  const { page } = await openWindowOf(browser, person, `/room/${roomId}`);
  await page.getByRole("link", { name: /^Skip/ }).waitFor({ state: "attached" });
  return { person, roomId, page, field: page.getByPlaceholder(`Message ${name}`) };
}

test.serial("an address pasted over words makes a link of them, and can be undone", async (t) => {
  const { field, page, person, roomId } = await writesIn("pasted-links");
  await field.fill("See the plan");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await pasteWords(page, "https://logue.example/plan");
  t.is(await field.inputValue(), "See the [plan](https://logue.example/plan)");
  await page.keyboard.press("Control+z");
  t.is(await field.inputValue(), "See the plan");
  await page.keyboard.press("Control+Shift+z");
  await field.press("Enter");
  await page.locator("main article[data-message-id]").getByRole("link", { name: "plan" }).waitFor();
  t.is((await person.timeline(roomId))[0]?.text, "See the [plan](https://logue.example/plan)");
});

/** What the browser does with what is on the clipboard; a window of a test has none. */
const pasteWords = (page: Page, words: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(words)});
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  })()`);

test.serial("Shift and Enter go on with a list, end it in an empty item, and can be undone", async (t) => {
  const { field, page } = await writesIn("listed");
  await field.pressSequentially("- one");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("two");
  t.is(await field.inputValue(), "- one\n- two");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("Words");
  t.is(await field.inputValue(), "- one\n- two\n\nWords");
  await field.fill("- ");
  await page.keyboard.press("Shift+Enter");
  t.is(await field.inputValue(), "");
  await page.keyboard.press("Control+z");
  t.is(await field.inputValue(), "- ");
});
