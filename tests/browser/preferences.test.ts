import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { ChangeSettingDocument } from "../support/generated/operations.ts";
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

test.serial("a preference that is changed elsewhere before a window is told live is shown there too", async (t) => {
  const mina = await house.comesIn("mina");
  const roomId = await mina.createsChannel();
  const { page, problems } = await openWindowOf(browser, mina, "/logue.svg");
  const isLive = Promise.withResolvers<void>();
  await page.addInitScript("delete self.SharedWorker");
  await page.routeWebSocket(/.*/, async (socket) => {
    await isLive.promise;
    socket.connectToServer();
  });
  const loaded = page.waitForResponse((response) => response.request().postData()?.includes("PersonSettings") === true);
  await page.goto(`/room/${roomId}`);
  await (await loaded).finished();
  await mina.does(ChangeSettingDocument, { scope: "PERSON", key: "density", value: "compact" });
  isLive.resolve();
  await page.locator('html[data-density="compact"]').waitFor();
  t.deepEqual(problems, []);
});
