import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { OpenDirectRoomDocument, SetRoomBannerDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
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

/** In the page: the controls of headers, and composers, that a notice lies upon. */
const covered = `(() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const notices = shown(".notice:has(.open), .toast").map((notice) => notice.getBoundingClientRect());
  return shown("header :is(a, button, input), .banner button, .news button, .head button, .composer, nav :is(button, input)")
    .filter((control) => {
      const { top, right, bottom, left } = control.getBoundingClientRect();
      return notices.some((box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom);
    })
    .map((control) => control.getAttribute("aria-label") ?? control.textContent.trim());
})()`;

const notices = (page: Page) => page.getByRole("status", { name: "Notifications" });

for (const [size, viewport] of [
  ["desktop", { width: 1280, height: 800 }],
  ["small desktop", { width: 1000, height: 700 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test.serial(`notices cover no control of a header and no composer: ${size}`, async (t) => {
    const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
    const roomId = await mina.createsChannel();
    await mina.adds(roomId, rafi);
    const { id } = await mina.posts(roomId, "Who brings the bread?");
    await rafi.posts(roomId, "I do", { threadRootId: id });
    await mina.does(SetRoomBannerDocument, { roomId, banner: "Closed on Sunday" });
    const direct = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
    const { page } = await openWindowOf(browser, mina, "/inbox/threads");
    await page.setViewportSize(viewport);
    const ways = ["/inbox/threads", "/inbox/mentions", `/room/${roomId}`, `/room/${roomId}/thread/${id}`, "/browse", "/"];
    for (const way of ways) {
      await page.goto(way);
      await waitUntil("a notice", async () => {
        await rafi.posts(direct.roomId, `Look at ${way}`);
        const told = notices(page).getByText(`Look at ${way}`).first().waitFor({ timeout: 2_000 });
        return told.then(
          () => true,
          () => false,
        );
      });
      t.deepEqual(await page.evaluate<string[]>(covered), [], way);
    }
  });
}
