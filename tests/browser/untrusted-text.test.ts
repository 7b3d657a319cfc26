import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { EditProfileDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";

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
  t.is(await log.locator("script, iframe, svg[onload], img, [onerror], [onclick], [onmouseover]").count(), 0);
  const shown = (await log.textContent()) ?? "";
  for (const visible of ["<script>", "onerror=", "<svg/onload", "<iframe", "javascript:"])
    t.true(shown.includes(visible), visible);
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
  t.is(await row.locator(".text strong").textContent(), "strong");
  t.is(await row.locator("em").textContent(), "slanted");
  t.is(await row.locator("code").textContent(), "code");
  t.is(await row.locator("li").count(), 2);
  t.regex((await row.locator("blockquote").textContent()) ?? "", /said/);
  t.is(await row.locator("a").getAttribute("href"), "https://a.example/x");
  t.is(await row.locator(".mention").textContent(), "@Ada");
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
  t.is(await row.locator("code").textContent(), source);
  t.is(await page.locator("article img").count(), 0);
  await row.locator(".code").hover();
  await row.getByRole("button", { name: "Copy", exact: true }).click();
  await row.getByRole("button", { name: "Copied" }).waitFor();
  t.is(await page.evaluate("navigator.clipboard.readText()"), source);
  t.is(await page.evaluate("window.alarm"), undefined);
});
