import test from "ava";
import type { Browser, Page, WebSocketRoute } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
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

/** Fails each subscription to what happens in a room. Returns how often it was asked for. */
async function failRoomEvents(page: Page, roomId: string): Promise<() => number> {
  let asked = 0;
  await page.addInitScript("delete self.SharedWorker");
  await page.routeWebSocket(/graphql/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { id, payload } = JSON.parse(String(message));
      if (payload?.variables?.roomId !== roomId) return server.send(message);
      asked += 1;
      const errors = [{ message: "It fails.", extensions: { code: "RoomUnknown" } }];
      socket.send(JSON.stringify({ id, type: "error", payload: errors }));
    });
  });
  return () => asked;
}

test.serial(
  "a channel whose changes cannot be followed is not asked for without end, and another one can be opened",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel({ name: "fog" });
    await rafi.createsChannel({ name: "clear-sky" });
    await rafi.posts(roomId, "Nothing to be seen");
    const { page } = await openWindowOf(browser, rafi, "/logue.svg");
    const asked = await failRoomEvents(page, roomId);
    await page.goto(`/room/${roomId}`);
    await page.getByText("You are no longer a member here.").waitFor();
    await page.getByText("Nothing to be seen").waitFor();
    await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "clear-sky" }).click();
    await page.getByPlaceholder("Message clear-sky").waitFor();
    t.is(asked(), 1);
  },
);

for (const code of [1011, 4500])
  test.serial(`a channel stays open where its socket is closed with ${code}, and what comes meanwhile is shown`, async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel();
    await rafi.posts(roomId, "Before the gap");
    const { page } = await openWindowOf(browser, rafi, "/logue.svg");
    const sockets: WebSocketRoute[] = [];
    await page.addInitScript("delete self.SharedWorker");
    await page.routeWebSocket(/graphql/, (socket) => {
      sockets.push(socket);
      socket.connectToServer();
    });
    await page.goto(`/room/${roomId}`);
    await page.getByText("Before the gap").waitFor();
    await untilFollowing(page);
    await sockets[0]?.close({ code });
    await rafi.posts(roomId, "Within the gap");
    await page.getByText("Within the gap").waitFor();
    t.is(await page.getByText("You are no longer a member here.").count(), 0);
    t.is(sockets.length, 2);
  });
