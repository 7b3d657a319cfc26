import type { Locator, Page } from "playwright-core";

/** The list of messages of the channel that a page shows. */
export const messageList = (page: Page): Locator => page.getByRole("log", { name: "Messages" });

/** Resolves when the page has drawn what it was given before. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");

/** How much of the list lies below the screen, once it was drawn. */
export async function pixelsBelow(page: Page): Promise<number> {
  await drawn(page);
  return messageList(page).evaluate((frame) => Math.round(frame.scrollHeight - frame.clientHeight - frame.scrollTop));
}

/**
 * Resolves when the list has not moved for twenty frames: until then it is still put where reading
 * goes on.
 */
export async function settled(page: Page): Promise<void> {
  for (let [frames, last] = [0, -1]; frames < 20; ) {
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(drawn))");
    const top = await messageList(page).evaluate((frame) => frame.scrollTop);
    frames = top === last ? frames + 1 : 0;
    last = top;
  }
}

/** A text of so many lines, from "Line 1" on. */
export const lines = (count: number): string => Array.from({ length: count }, (_, index) => `Line ${index + 1}`).join("\n");
