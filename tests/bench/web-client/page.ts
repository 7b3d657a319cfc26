import type { CDPSession, Locator, Page } from "playwright-core";
import { openWindowOf } from "../../support/browser.ts";
import type { Person } from "../../support/person.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { Town } from "./fill-room.ts";

export interface MeasuredPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

/** A window of a user, with the browser's instruments. */
export async function openPage(
  town: Town,
  person: Person = town.house.ada,
  path = `/room/${town.roomId}`,
): Promise<MeasuredPage> {
  const { page, context } = await openWindowOf(town.browser, person, path);
  const devtools = await context.newCDPSession(page);
  return { page, devtools, close: () => context.close() };
}

/** How many times slower the page's processor is. */
export const slowDown = (devtools: CDPSession, rate: number): Promise<unknown> =>
  devtools.send("Emulation.setCPUThrottlingRate", { rate });

export const messagesOf = (page: Page): Locator => page.getByRole("log", { name: "Messages" });
export const newest = (page: Page): Locator => messagesOf(page).getByText("The newest message");

/** Scrolls back until the message of this number is in the page. */
export async function scrollBackTo(page: Page, { numbers }: Town, number: number): Promise<void> {
  const first = messagesOf(page).locator("article").first();
  await messagesOf(page).hover();
  await waitUntil(
    `message ${number} to be reached`,
    async () => {
      await page.mouse.wheel(0, -4_000);
      const shown = numbers.get((await first.getAttribute("data-message-id")) ?? "");
      return (shown ?? Number.POSITIVE_INFINITY) <= number;
    },
    600_000,
  );
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
