import test, { type ExecutionContext } from "ava";
import type { Browser, Locator, Page, WebSocketRoute } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { AddReactionDocument, EditMessageDocument, SetReadOnlyDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { lines, messageList, pixelsBelow, settled } from "../support/message-list.ts";
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

interface Scene {
  readonly roomId: string;
  readonly messageIds: readonly string[];
  readonly page: Page;
  /** Lets the page have the introduction of the channel. */
  readonly bringIntroduction: () => void;
  readonly line: Line;
}

/** The connection that tells a page what happens. */
interface Line {
  /** Resolves when the page misses it. */
  readonly cut: () => Promise<void>;
  readonly mend: () => void;
}

/** The connection lies in the page then, not in the shared worker. */
async function lineOf(page: Page): Promise<Line> {
  let isCut = false;
  let isMissed = Promise.withResolvers<void>();
  const sockets: WebSocketRoute[] = [];
  await page.addInitScript("delete globalThis.SharedWorker");
  await page.routeWebSocket(/graphql/, (socket) => {
    if (isCut) {
      isMissed.resolve();
      return void socket.close();
    }
    sockets.push(socket);
    socket.connectToServer();
  });
  return {
    cut: async () => {
      isCut = true;
      isMissed = Promise.withResolvers();
      await Promise.all(sockets.splice(0).map((socket) => socket.close()));
      await isMissed.promise;
    },
    mend: () => {
      isCut = false;
    },
  };
}

const field = (page: Page): Locator => page.getByPlaceholder(/^Message /);

/** A member's window with a channel of 30 messages, opened at the first of them, which is unread. */
async function open(name: string, prepare?: (page: Page) => Promise<unknown>): Promise<Scene> {
  const jonas = await house.comesIn("jonas");
  const roomId = await house.ada.createsChannel({ name });
  await house.ada.adds(roomId, jonas);
  const messageIds: string[] = [];
  for (let index = 1; index <= 30; index += 1) messageIds.push((await house.ada.posts(roomId, `Message ${index}.`)).id);
  const { page } = await openWindowOf(browser, jonas, "about:blank");
  const { promise: isWanted, resolve: bringIntroduction } = Promise.withResolvers<void>();
  await page.route(/RoomIntroduction/, async (route) => {
    await isWanted;
    await route.continue();
  });
  const line = await lineOf(page);
  await prepare?.(page);
  await page.goto(`/room/${roomId}`, { waitUntil: "commit" });
  await page.getByText("Message 30.").waitFor();
  return { roomId, messageIds, page, bringIntroduction, line };
}

async function wheel(page: Page, pixels: number): Promise<void> {
  const top = (): Promise<number> => messageList(page).evaluate((frame) => frame.scrollTop);
  const before = await top();
  await messageList(page).hover();
  await page.mouse.wheel(0, pixels);
  while ((await top()) === before) await page.evaluate("new Promise((drawn) => requestAnimationFrame(drawn))");
  await settled(page);
}

/** How far a message stands below the top of the list. */
const pixelsFromTop = (page: Page, messageId: string): Promise<number> =>
  messageList(page).evaluate((frame, id) => {
    const row = frame.querySelector(`[data-message-id="${id}"]`);
    return row ? Math.round(row.getBoundingClientRect().top - frame.getBoundingClientRect().top) : Number.NaN;
  }, messageId);

/** The first message that begins on the screen. */
const firstOnScreen = (page: Page): Promise<string> =>
  messageList(page).evaluate((frame) => {
    const { top } = frame.getBoundingClientRect();
    const rows = [...frame.querySelectorAll("[data-message-id]")];
    return rows.find((row) => row.getBoundingClientRect().top >= top)?.getAttribute("data-message-id") ?? "";
  });

const changes: readonly { readonly what: string; readonly change: (scene: Scene) => Promise<void> }[] = [
  {
    what: "the introduction comes late",
    change: async ({ page, bringIntroduction }) => {
      bringIntroduction();
      await page.getByText("This is the beginning of").waitFor({ state: "attached" });
    },
  },
  {
    what: "a message above becomes higher",
    change: async ({ page, messageIds }) => {
      const above = messageList(page).locator(`[data-message-id="${messageIds[2]}"]`);
      const isDrawn = (await above.count()) > 0;
      await house.ada.does(EditMessageDocument, { messageId: messageIds[2] ?? "", text: lines(12) });
      if (isDrawn) await above.getByText("Line 12").waitFor({ state: "attached" });
    },
  },
  {
    what: "the last message gets a reaction",
    change: async ({ page, messageIds }) => {
      await house.ada.does(AddReactionDocument, { messageId: messageIds.at(-1) ?? "", emoji: "tada" });
      const last = messageList(page).locator(`[data-message-id="${messageIds.at(-1)}"]`);
      if ((await last.count()) > 0) await last.getByRole("button", { name: /tada/ }).waitFor({ state: "attached" });
    },
  },
  {
    what: "the window becomes narrow and low, and large again",
    change: async ({ page }) => {
      for (const [width, height] of [
        [820, 560],
        [1280, 800],
      ] as const) {
        await page.setViewportSize({ width, height });
        await settled(page);
      }
    },
  },
  {
    what: "the composer grows",
    change: async ({ page }) => {
      await field(page).fill(lines(20));
      await settled(page);
    },
  },
  {
    what: "the connection is lost and comes again with another message",
    change: async ({ page, roomId, line }) => {
      await line.cut();
      const height = (): Promise<number> => messageList(page).evaluate((frame) => frame.scrollHeight);
      const before = await height();
      await house.ada.posts(roomId, "While away.");
      line.mend();
      await waitUntil("the message to be there", async () => (await height()) > before);
    },
  },
  {
    what: "the composer gives way to a notice",
    change: async ({ page, roomId }) => {
      await house.ada.does(SetReadOnlyDocument, { roomId, isReadOnly: true });
      await page.getByText("Only owners and moderators can write in this channel.").waitFor();
    },
  },
];

/** Does all that to a list. A distance, which tells its place, is as before after each. */
async function isKept(t: ExecutionContext, scene: Scene, distance: () => Promise<number>): Promise<void> {
  const before = await distance();
  for (const { what, change } of changes) {
    await change(scene);
    await settled(scene.page);
    await eventually(t, distance, before, what);
  }
}

test.serial("a list at its end stays there, whatever becomes higher in it and beside it", async (t) => {
  const scene = await open("kept-end");
  await untilFollowing(scene.page);
  await settled(scene.page);
  await wheel(scene.page, 3_000);
  t.is(await pixelsBelow(scene.page), 0);
  await isKept(t, scene, () => pixelsBelow(scene.page));
});

test.serial("a list that the reader has scrolled up stays there, whatever becomes higher in it and beside it", async (t) => {
  const scene = await open("kept-place");
  await untilFollowing(scene.page);
  await settled(scene.page);
  await wheel(scene.page, 3_000);
  await wheel(scene.page, -250);
  const first = await firstOnScreen(scene.page);
  await isKept(t, scene, () => pixelsFromTop(scene.page, first));
});

test.serial("a list at the first unread message stays there, whatever becomes higher in it and beside it", async (t) => {
  const scene = await open("kept-start");
  const [first = ""] = scene.messageIds;
  await untilFollowing(scene.page);
  await settled(scene.page);
  await isKept(t, scene, () => pixelsFromTop(scene.page, first));
});

/** As on a slow machine: what waits a moment waits long. Runs in the page. */
function waitLong(): void {
  const { setTimeout: after } = globalThis;
  const slowly = (task: () => void, ms = 0): unknown => after(task, ms >= 100 && ms < 300 ? ms * 20 : ms);
  Object.assign(globalThis, { setTimeout: slowly });
}

test.serial("what the reader does while a list is being opened at the first unread message ends that movement", async (t) => {
  const { page, bringIntroduction } = await open("taken-away", (page) => page.addInitScript(waitLong));
  await untilFollowing(page);
  await wheel(page, 200);
  const moved = await messageList(page).evaluate((frame) => frame.scrollTop);
  await page.setViewportSize({ width: 1280, height: 780 });
  await settled(page);
  t.is(await messageList(page).evaluate((frame) => frame.scrollTop), moved);

  await page.reload({ waitUntil: "commit" });
  await page.getByText("Message 30.").waitFor();
  await field(page).fill(lines(4));
  await page.keyboard.press("Enter");
  await messageList(page).locator("article[data-message-id]", { hasText: "Line 4" }).waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  bringIntroduction();
  await settled(page);
  await eventually(t, () => pixelsBelow(page), 0);
});

test.serial("a list whose reader wrote before its messages were there begins at its end", async (t) => {
  const { promise: isWritten, resolve: written } = Promise.withResolvers<void>();
  const { page } = await open("written-early", async (page) => {
    await page.route(/graphql/, async (route) => {
      if (route.request().postData()?.includes("query TimelinePage")) await isWritten;
      await route.continue();
    });
    page.on("domcontentloaded", async () => {
      await field(page).fill("Good morning.");
      await page.keyboard.press("Enter");
      await page.getByRole("article").filter({ hasText: "Good morning." }).waitFor();
      written();
    });
  });
  await messageList(page).locator("article[data-message-id]", { hasText: "Good morning." }).waitFor();
  await settled(page);
  await eventually(t, () => pixelsBelow(page), 0);
});
