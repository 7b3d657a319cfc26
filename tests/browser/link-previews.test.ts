import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import test, { type ExecutionContext } from "ava";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { DeleteMessageDocument, EditMessageDocument, EditProfileDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const head = `<meta property="og:site_name" content="GitHub \u202e">
  <meta property="og:title" content="Tides <img src=x onerror=alert(1)>"><meta property="og:image" content="/boat.png">
  <meta property="og:description" content="${"Low tide is at nine, high tide at three. ".repeat(6)}">`;

/** A site with a page of everything and a page of a title alone. */
async function openSite(t: ExecutionContext): Promise<{ readonly url: string; readonly seen: (string | undefined)[] }> {
  const drawing = sharp({ create: { width: 600, height: 400, channels: 3, background: "#0a6" } });
  const picture = await drawing.png().toBuffer();
  const seen: (string | undefined)[] = [];
  const server = createServer(({ url, headers }, response) => {
    seen.push(headers["user-agent"]);
    if (url === "/boat.png") response.writeHead(200, { "content-type": "image/png" }).end(picture);
    else response.writeHead(200, { "content-type": "text/html" }).end(url === "/all" ? head : "<title>Only a title</title>");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const rowOf = (page: Page, id: string) => page.locator(`article[data-message-id="${id}"]`);

test("a preview appears in open windows, harmless and without moving what is read; its sender removes it for all", async (t) => {
  const site = await openSite(t);
  const [rafi, mia] = [await house.comesIn("rafi"), await house.comesIn("mia")];
  const roomId = await rafi.createsChannel({ name: "links" });
  await rafi.adds(roomId, mia);
  const [own, others] = await Promise.all([rafi, mia].map((person) => openWindowOf(browser, person, `/room/${roomId}`)));
  if (own === undefined || others === undefined) return t.fail();
  const { id } = await rafi.posts(roomId, `See ${site.url}/all and ${site.url}/title`);
  const card = rowOf(own.page, id).getByRole("link", { name: /Tides/ });
  await card.getByText("Tides <img src=x onerror=alert(1)>").waitFor();
  await eventually(t, () => card.locator("small").textContent(), `GitHub · ${new URL(site.url).host}`);
  await rowOf(own.page, id)
    .getByRole("link", { name: /Only a title/ })
    .waitFor();
  const picture = card.locator("img");
  await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
  t.true((await picture.getAttribute("src"))?.startsWith("/previews/"));
  await eventually(t, () => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth), 480);
  t.true(
    site.seen.every((agent) => agent?.includes("Logue")),
    "No browser asks the site.",
  );
  const place = rowOf(own.page, id).locator("div:has(> .preview)");
  const [high, needed] = await place.evaluate((box) => {
    const { style, offsetHeight } = box as unknown as { style: { minHeight: string }; offsetHeight: number };
    return [offsetHeight, Number.parseInt(style.minHeight, 10)];
  });
  t.is(high, needed, "The place is as high as what comes.");
  const violations = await violationsIn(own.page, `article[data-message-id="${id}"]`);
  t.deepEqual(violations, []);

  await rowOf(others.page, id).getByRole("link", { name: /Tides/ }).waitFor();
  await eventually(t, () => others.page.getByRole("button", { name: "Remove preview" }).count(), 0);
  await card.hover();
  await own.page.getByRole("button", { name: "Remove preview" }).first().click();
  for (const { page } of [own, others]) {
    await rowOf(page, id).getByRole("link", { name: /Tides/ }).waitFor({ state: "detached" });
    await rowOf(page, id)
      .getByRole("link", { name: /Only a title/ })
      .waitFor();
  }
  t.deepEqual([...own.problems, ...others.problems], []);
});

test.serial("the card of a linked message shows what the message says now, whose it is, and that it was deleted", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const [elsewhere, here] = [await mina.createsChannel({ name: "elsewhere" }), await rafi.createsChannel({ name: "here" })];
  await mina.adds(elsewhere, rafi);
  const { id: messageId } = await mina.posts(elsewhere, "The first words");
  await rafi.posts(here, `See ${house.logue.url}/room/${elsewhere}/message/${messageId}`);
  const { page } = await openWindowOf(browser, rafi, `/room/${here}`);
  const card = page.locator("main .linked a");
  await card.getByText("The first words").waitFor();
  await untilFollowing(page);
  await mina.does(EditMessageDocument, { messageId, text: "The second words" });
  await card.getByText("The second words").waitFor();
  await mina.does(EditProfileDocument, { displayName: "Mina the Second" });
  await card.getByText("Mina the Second").waitFor();
  await mina.does(DeleteMessageDocument, { messageId });
  await card.getByText("This message was deleted.").waitFor();
  await page.goto(`/room/${elsewhere}`);
  await page.goBack();
  await card.getByText("This message was deleted.").waitFor();
  t.is(await page.getByText("The second words").count(), 0);
});
