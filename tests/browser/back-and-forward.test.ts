import test, { type ExecutionContext } from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { StarMessageDocument } from "../support/generated/operations.ts";
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

/** One step of a walk: what is pressed, and what is on the screen then. */
interface Step {
  readonly name: string;
  readonly press: () => Promise<unknown>;
  readonly sees: Locator;
}

const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
};

/** Walks to the end, then with Back to the beginning and with Forward to the end again. */
async function walk(t: ExecutionContext, page: Page, steps: readonly Step[]): Promise<void> {
  const addresses: string[] = [];
  for (const { press, sees } of steps) {
    await press();
    await sees.waitFor();
    addresses.push(addressOf(page));
  }
  t.is(new Set(addresses).size, steps.length, "each step has an address of its own");
  const indexes = [...steps.keys()];
  for (const index of indexes.slice(0, -1).reverse()) await arrives(index, "Back", () => page.goBack());
  for (const index of indexes.slice(1)) await arrives(index, "Forward", () => page.goForward());

  async function arrives(index: number, direction: string, move: () => Promise<unknown>): Promise<void> {
    await move();
    const step = steps[index];
    await waitUntil(`${direction} to ${step?.name}`, async () => addressOf(page) === addresses[index]);
    await step?.sees.waitFor();
  }
}

async function scene() {
  const rafi = await house.comesIn("rafi");
  const harbour = `harbour-${rafi.name}`;
  const kitchen = `kitchen-${rafi.name}`;
  const roomId = await rafi.createsChannel({ name: harbour });
  const otherId = await rafi.createsChannel({ name: kitchen });
  const root = await rafi.posts(roomId, "Who lights the lighthouse?");
  await rafi.posts(roomId, "I do", { threadRootId: root.id });
  await rafi.does(StarMessageDocument, { messageId: root.id });
  return { rafi, harbour, kitchen, roomId, otherId, root };
}

test.serial(
  "Back and Forward lead through channels, a thread, a search, its hit, the inbox and the past on a wide screen",
  async (t) => {
    const { rafi, harbour, kitchen, otherId } = await scene();
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${otherId}`);
    const list = page.getByRole("navigation", { name: "Rooms" });
    const thread = page.getByRole("complementary", { name: "Thread" });
    const field = page.getByRole("combobox", { name: "Search messages" });
    const inbox = page.getByRole("navigation", { name: "Inbox" });
    const hit = page.getByRole("list", { name: "Messages found" }).getByRole("button", { name: /Who lights/ });
    await walk(t, page, [
      { name: "the first channel", press: async () => {}, sees: page.getByPlaceholder(`Message ${kitchen}`) },
      {
        name: "another channel",
        press: () => list.getByRole("link", { name: harbour }).click(),
        sees: page.getByPlaceholder(`Message ${harbour}`),
      },
      {
        name: "a thread",
        press: () => page.getByRole("button", { name: /1 reply/ }).click(),
        sees: thread.getByText("I do", { exact: true }),
      },
      {
        name: "the search of the channel",
        press: () => page.getByRole("button", { name: `Search in ${harbour}` }).click(),
        sees: page.getByText(`Only in ${harbour}.`),
      },
      {
        name: "what was found",
        press: async () => {
          await field.fill("lighthouse");
          await field.press("Enter");
        },
        sees: hit,
      },
      {
        name: "the message",
        press: () => hit.click(),
        sees: page.locator("main article.marked, main article", { hasText: "Who lights" }),
      },
      {
        name: "mentions",
        press: () => list.getByRole("link", { name: "Inbox" }).click(),
        sees: page.getByRole("heading", { name: "Mentions" }),
      },
      {
        name: "starred messages",
        press: () => inbox.getByRole("link", { name: "Starred" }).click(),
        sees: page.getByRole("heading", { name: "Starred" }),
      },
      {
        name: "the channels to browse",
        press: () => page.getByRole("button", { name: "Browse or create channels" }).click(),
        sees: page.getByRole("list", { name: "Public channels" }),
      },
      {
        name: "the past",
        press: async () => {
          await list.getByRole("link", { name: harbour }).click({ button: "right" });
          await page.getByRole("menuitem", { name: "View as of" }).click();
        },
        sees: page.getByRole("button", { name: "Back to now" }),
      },
    ]);
    await eventually(t, () => thread.count(), 0);
    t.deepEqual(problems, []);
  },
);

test.serial("Back and Forward lead through the list, a channel, a thread, a search and its hit on a phone", async (t) => {
  const { rafi, harbour } = await scene();
  const { page, problems } = await openWindowOf(browser, rafi, "/logue.svg");
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto("/");
  const list = page.getByRole("navigation", { name: "Rooms" });
  const field = page.getByRole("combobox", { name: "Search messages" });
  const hit = page.getByRole("list", { name: "Messages found" }).getByRole("button", { name: /Who lights/ });
  const thread = page.getByRole("complementary", { name: "Thread" });
  await walk(t, page, [
    { name: "the list", press: async () => {}, sees: list },
    {
      name: "the channel",
      press: () => list.getByRole("link", { name: harbour }).click(),
      sees: page.getByPlaceholder(`Message ${harbour}`),
    },
    {
      name: "the thread",
      press: () => page.getByRole("button", { name: /1 reply/ }).click(),
      sees: thread.getByText("I do", { exact: true }),
    },
  ]);
  await thread.getByRole("button", { name: "Close thread" }).click();
  await page.getByPlaceholder(`Message ${harbour}`).waitFor();
  await walk(t, page, [
    {
      name: "the search of the channel",
      press: () => page.getByRole("button", { name: `Search in ${harbour}` }).click(),
      sees: page.getByText(`Only in ${harbour}.`),
    },
    {
      name: "what was found",
      press: async () => {
        await field.fill("lighthouse");
        await field.press("Enter");
      },
      sees: hit,
    },
    { name: "the message", press: () => hit.click(), sees: page.locator("main article", { hasText: "Who lights" }) },
    {
      name: "the past",
      press: async () => {
        await page.locator("main h2 button").click();
        await page.getByRole("menuitem", { name: "View as of" }).click();
      },
      sees: page.getByRole("button", { name: "Back to now" }),
    },
  ]);
  t.deepEqual(problems, []);
});

/** The first message that lies in a list, and how far below the top of the list. */
const topOf = (list: Locator): Promise<{ text: string | undefined; pixels: number } | null> =>
  list.evaluate((frame) => {
    const { top } = frame.getBoundingClientRect();
    const row = [...frame.querySelectorAll("article")].find((article) => article.getBoundingClientRect().top >= top);
    if (!row || frame.scrollTop === 0) return null;
    return { text: /word \d+/.exec(row.textContent)?.[0], pixels: Math.round(row.getBoundingClientRect().top - top) };
  });

/** Scrolls a list up to a message. Returns what lies at its top when it stands still. */
async function scrollUpTo(page: Page, list: Locator, text: string) {
  await list.hover();
  await waitUntil(`${text} on the screen`, async () => {
    await page.mouse.wheel(0, -300);
    return list.getByText(text, { exact: true }).isVisible();
  });
  let last: string | undefined;
  return waitUntil("the list to stand still", async () => {
    const top = await topOf(list);
    const isStill = top !== null && JSON.stringify(top) === last;
    last = JSON.stringify(top);
    return isStill && top;
  });
}

test.serial("Back and Forward to a channel and its thread show the place where they were left", async (t) => {
  const { rafi, harbour, kitchen, roomId, otherId, root } = await scene();
  for (let number = 1; number <= 70; number += 1) await rafi.posts(roomId, `word ${number}`);
  for (let number = 101; number <= 140; number += 1) await rafi.posts(roomId, `word ${number}`, { threadRootId: root.id });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${otherId}`);
  await untilFollowing(page);
  const rooms = page.getByRole("navigation", { name: "Rooms" });
  const list = page.getByRole("log", { name: "Messages" });
  const replies = page.getByRole("log", { name: "Replies" });
  await rooms.getByRole("link", { name: harbour }).click();
  await list.getByText("word 70", { exact: true }).waitFor();
  const inChannel = await scrollUpTo(page, list, "word 25");
  await rooms.getByRole("link", { name: kitchen }).click();
  await page.getByPlaceholder(`Message ${kitchen}`).waitFor();
  await page.goBack();
  await eventually(t, () => topOf(list), inChannel);

  const threadPath = `/room/${roomId}/thread/${root.id}`;
  await page.evaluate(`history.pushState({ depth: 2 }, "", "${threadPath}"); dispatchEvent(new PopStateEvent("popstate"))`);
  await replies.getByText("word 140", { exact: true }).waitFor();
  const inThread = await scrollUpTo(page, replies, "word 115");
  await rooms.getByRole("link", { name: kitchen }).click();
  await page.getByPlaceholder(`Message ${kitchen}`).waitFor();
  await page.goBack();
  await eventually(t, () => topOf(replies), inThread);
  await eventually(t, async () => (await topOf(list))?.text, inChannel.text);

  await rooms.getByRole("link", { name: kitchen }).click();
  await page.getByPlaceholder(`Message ${kitchen}`).waitFor();
  await rooms.getByRole("link", { name: harbour }).click();
  await list.getByText("word 70", { exact: true }).waitFor();
  t.deepEqual(problems, []);
});

test.serial("Back closes a dialog and leaves the screen, and asks once where words are not saved", async (t) => {
  const rafi = await house.comesIn("rafi");
  await rafi.createsChannel({ name: `pier-${rafi.name}` });
  const roomId = await rafi.createsChannel({ name: `mole-${rafi.name}` });
  const { page } = await openWindowOf(browser, rafi, "/inbox");
  await page.getByRole("link", { name: /^pier/ }).click();
  await page.getByRole("link", { name: /^mole/ }).click();
  await page.getByRole("button", { name: "Set a topic" }).click();
  const topic = page.getByRole("dialog").getByLabel("Topic");
  await topic.fill("Who repairs the mole");
  await page.goBack();
  await page
    .getByRole("dialog")
    .getByText(/What you wrote here is not saved/)
    .waitFor();
  await eventually(t, async () => addressOf(page), `/room/${roomId}`);
  t.is(await topic.inputValue(), "Who repairs the mole");
  await page.goBack();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await eventually(t, async () => addressOf(page), `/room/${roomId}`);
  await page.getByPlaceholder(/^Message mole/).waitFor();
  await page.goBack();
  await page.getByPlaceholder(/^Message pier/).waitFor();
  await page.goForward();
  await page.getByPlaceholder(/^Message mole/).waitFor();
});

test.serial("Back takes away the card of a person with the screen on which it was opened", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: `weir-${rafi.name}` });
  await rafi.posts(roomId, "Who is at the weir?");
  const { page } = await openWindowOf(browser, rafi, "/inbox");
  await page.getByRole("link", { name: /^weir/ }).click();
  await page.locator("article", { hasText: "at the weir" }).getByRole("button", { name: "Rafi" }).first().click();
  const card = page.getByRole("dialog").filter({ hasText: `@${rafi.name}` });
  await card.waitFor();
  await page.goBack();
  await eventually(t, async () => addressOf(page), "/inbox");
  await card.waitFor({ state: "detached" });
});
