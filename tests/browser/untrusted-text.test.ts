import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { EditProfileDocument } from "../support/generated/operations.ts";
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

const alarm = "window.alarm=1";

/** Attempts at script injection; each would set `window.alarm` if it ran. */
const attempts = [
  `<script>${alarm}</script>`,
  `<img src=x onerror="${alarm}">`,
  `<svg/onload=${alarm}>`,
  `[click me](javascript:${alarm})`,
  `[click me](  JaVaScRiPt:${alarm})`,
  `[click me](data:text/html,<script>${alarm}</script>)`,
  `<javascript:${alarm}>`,
  `![picture](x" onerror="${alarm})`,
  `[x](https://a.example "title\\" onmouseover=\\"${alarm}")`,
  `<iframe srcdoc="<script>parent.alarm=1</script>"></iframe>`,
  `<a href="https://a.example" style="position:fixed;inset:0" onclick="${alarm}">all</a>`,
  "```html\n<script>window.alarm=1</script>\n```",
  `:tada:<img src=x onerror=${alarm}>@room`,
];

test("text of users is shown as text and never runs", async (t) => {
  const eve = await house.comesIn("eve");
  const roomId = await eve.createsChannel({ name: "tricks", topic: attempts[1] });
  await eve.does(EditProfileDocument, { displayName: `<img src=x onerror=${alarm}>`, title: "" });
  for (const text of attempts) await eve.posts(roomId, text);
  const last = await eve.posts(roomId, "The end of the tricks");

  const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await page.locator(`article[data-message-id="${last.id}"]`).waitFor();
  const log = page.getByRole("log", { name: "Messages" });
  for (const link of await log.locator("a").all()) {
    t.regex((await link.getAttribute("href")) ?? "", /^(https?:|mailto:|\/files\/)/);
    t.regex((await link.getAttribute("rel")) ?? "", /noopener/);
  }
  for (const article of await log.locator("article").all()) await article.hover();

  t.is(await page.evaluate("window.alarm"), undefined);
  await eventually(t, () => log.locator("script, iframe, svg[onload], img, [onerror], [onclick], [onmouseover]").count(), 0);
  const shown = (await log.textContent()) ?? "";
  for (const visible of ["<script>", "onerror=", "<svg/onload", "<iframe", "javascript:"])
    t.true(shown.includes(visible), visible);
});

test("text that is large, hostile or broken leaves the page usable", async (t) => {
  const eve = await house.comesIn("eve");
  const roomId = await eve.createsChannel({ name: "floods" });
  await eve.adds(roomId, house.ada);
  const texts = {
    "a word without a break": "w".repeat(10_000),
    "10,000 characters of emoji": "🎉".repeat(10_000),
    "names of emoji": ":tada:".repeat(1_600),
    zalgo: `z${"\u0336\u0489\u0317".repeat(3_000)}algo`,
    "another direction": "\u202Egpj.exe\u2066 and \u202Dback",
    "500 mentions": `@${house.ada.name} `.repeat(500),
    "nested quotes": `${">".repeat(5_000)} deep`,
    "nested emphasis": `${"*_".repeat(4_000)} deep`,
    "open brackets": "[".repeat(10_000),
  };
  for (const text of Object.values(texts)) await eve.posts(roomId, text);
  const script = '<svg xmlns="http://www.w3.org/2000/svg" onload="window.alarm=1"><script>window.alarm=1</script></svg>';
  const files = [
    { name: "broken.png", bytes: "no picture at all" },
    { name: "drawing.svg", bytes: script, contentType: "image/svg+xml" },
    { name: "\u202Egnp.exe", bytes: script, contentType: "image/png" },
  ];
  for (const file of files) {
    const { fileId } = await uploads(eve, roomId, file);
    await eve.posts(roomId, `The file ${file.name.length}`, { fileIds: [fileId] });
  }
  const last = await eve.posts(roomId, "The end of the floods");

  const { page, problems } = await openWindowOf(browser, house.ada, `/room/${roomId}/message/${last.id}`);
  await page.locator(`article[data-message-id="${last.id}"]`).waitFor();
  const log = page.getByRole("log", { name: "Messages" });
  await eventually(t, () => log.locator("img, svg[onload]").count(), 0, "no file of these is shown as a picture");
  const isTooWide = "document.documentElement.scrollWidth > window.innerWidth";
  for (let step = 0; step < 12; step += 1) {
    await eventually(t, () => page.evaluate(isTooWide), false);
    await page.keyboard.press("PageUp");
    await log.hover();
    await page.mouse.wheel(0, -2_000);
  }
  const field = page.locator("main .composer textarea");
  await field.fill("Still usable");
  await field.press("Enter");
  await log.getByText("Still usable").waitFor();
  t.is(await page.evaluate("window.alarm"), undefined);
  t.deepEqual(problems, []);
});

test("Markdown is rendered", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "style" });
  await rafi.adds(roomId, house.ada);
  const text = ["**strong** and *slanted* with `code`", "- one", "- two", "", "> said", "", "https://a.example/x @ada"].join(
    "\n",
  );
  const { id } = await rafi.posts(roomId, text);
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.waitFor();
  await eventually(t, () => row.locator(".text strong").textContent(), "strong");
  await eventually(t, () => row.locator("em").textContent(), "slanted");
  await eventually(t, () => row.locator("code").textContent(), "code");
  await eventually(t, () => row.locator("li").count(), 2);
  t.regex((await row.locator("blockquote").textContent()) ?? "", /said/);
  await eventually(t, () => row.locator("a").getAttribute("href"), "https://a.example/x");
  await eventually(t, () => row.locator(".mention").textContent(), "@Ada");
});

test("code is highlighted by its language, can be copied, and never runs", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "code" });
  const source = `const berth = "7"; // <img src=x onerror=${alarm}>\n`;
  const { id } = await rafi.posts(roomId, `\`\`\`ts\n${source}\`\`\``);
  await rafi.posts(roomId, `\`\`\`nosuchlanguage" onmouseover="${alarm}\nplain\n\`\`\``);
  const { page, context } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.locator(".hljs-keyword").waitFor();
  await eventually(t, () => row.locator("code").textContent(), source);
  await eventually(t, () => page.locator("article img").count(), 0);
  await row.locator(".code").hover();
  await row.getByRole("button", { name: "Copy", exact: true }).click();
  await row.getByRole("button", { name: "Copied" }).waitFor();
  await eventually(t, () => page.evaluate("navigator.clipboard.readText()"), source);
  await page.evaluate(`navigator.clipboard.writeText("").then(() =>
    getSelection().selectAllChildren(document.querySelector('article[data-message-id="${id}"] .text')))`);
  await page.keyboard.press("ControlOrMeta+c");
  await eventually(t, async () => String(await page.evaluate("navigator.clipboard.readText()")).trim(), source.trim());
  t.is(await page.evaluate("window.alarm"), undefined);
});
