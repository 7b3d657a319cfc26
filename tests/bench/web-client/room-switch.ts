import type { Page } from "playwright-core";
import type { Town } from "./fill-room.ts";
import { messagesOf, milliseconds, openPage, percentile } from "./page.ts";
import type { Figure } from "./web-client.ts";

const rooms = 6;
const messagesEach = 60;

/** From the press on a room's name to its newest message, measured in the page. */
export async function measureRoomSwitch(town: Town): Promise<Figure[]> {
  const { ada } = town.house;
  const names = Array.from({ length: rooms }, (_, index) => `quay-${index}`);
  for (const name of names) {
    const roomId = await ada.createsChannel({ name });
    for (let index = 1; index <= messagesEach; index += 1) await ada.posts(roomId, `${name} says ${index}`);
  }
  const { page, close } = await openPage(town);
  await messagesOf(page).locator("article").first().waitFor();
  const fresh: number[] = [];
  for (const name of names) fresh.push(await switchTo(page, name));
  const kept: number[] = [];
  for (let round = 0; round < 3; round += 1) for (const name of names) kept.push(await switchTo(page, name));
  await close();
  return [
    { what: "room opened for the first time, p95", figure: milliseconds(percentile(fresh, 0.95)), wanted: "≤ 150 ms" },
    { what: "room opened again, p95", figure: milliseconds(percentile(kept, 0.95)), wanted: "≤ 50 ms" },
  ];
}

async function switchTo(page: Page, name: string): Promise<number> {
  const script = `new Promise((resolve) => {
    const link = [...document.querySelectorAll("nav a")].find((a) => a.textContent.trim() === ${JSON.stringify(name)});
    const startedAt = performance.now();
    const look = () => {
      const last = [...document.querySelectorAll('[role="log"] article')].at(-1);
      const isShown = last && last.textContent.includes(${JSON.stringify(`${name} says ${messagesEach}`)}) && getComputedStyle(last.parentElement).visibility === "visible";
      if (isShown) resolve(performance.now() - startedAt); else requestAnimationFrame(look);
    };
    link.click();
    requestAnimationFrame(look);
  })`;
  return page.evaluate<number>(script);
}
