import { setTimeout as pause } from "node:timers/promises";
import type { Locator, Page } from "playwright-core";
import type { Person } from "../../support/person.ts";
import type { Town } from "./fill-room.ts";
import { milliseconds, openPage, percentile, scrollBackTo, slowDown } from "./page.ts";
import type { Figure } from "./web-client.ts";

const keys = 120;
const betweenKeysMs = 90;
const messagesPerSecond = 10;

/** From the press of a key to the frame that shows it, while others write ten messages a second. */
export async function measureTyping(town: Town): Promise<Figure[]> {
  const far = Math.min(5_000, Math.floor(town.numbers.size * 0.6));
  const writer = await town.house.comesIn("busy");
  await town.house.ada.adds(town.roomId, writer);
  const figures: Figure[] = [
    figureOf("typing p95 in an empty page, which is the wait for the frame", await typeInEmptyPage(town), ""),
  ];
  for (const [rows, slowness, wanted] of [
    [50, 1, "≤ 16 ms"],
    [50, 4, "≤ 50 ms"],
    [far, 1, "≤ 16 ms"],
    [far, 4, "≤ 50 ms"],
  ] as const) {
    const latencies = await typeWith(town, writer, rows, slowness);
    const where = rows === 50 ? "at the end of the room" : `${rows} messages scrolled back`;
    const what = `typing p95, ${messagesPerSecond} messages/s, ${where}${slowness === 1 ? "" : `, ${slowness} times slower`}`;
    figures.push(figureOf(what, latencies, wanted));
  }
  return figures;
}

function figureOf(what: string, latencies: readonly number[], wanted: string): Figure {
  const worst = milliseconds(Math.max(...latencies));
  return { what, figure: `${milliseconds(percentile(latencies, 0.95))} (worst ${worst})`, wanted };
}

/** What the browser itself takes: a key waits for the next frame, whatever the page does. */
async function typeInEmptyPage({ browser }: Town): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent("<textarea></textarea>");
  const latencies = await typeInto(page, page.locator("textarea"));
  await page.close();
  return latencies;
}

async function typeWith(town: Town, writer: Person, rows: number, slowness: number): Promise<number[]> {
  const { page, devtools, close } = await openPage(town);
  await page.getByRole("log", { name: "Messages" }).locator("article").first().waitFor();
  if (rows > 50) await scrollBackTo(page, town, town.numbers.size - rows);
  await slowDown(devtools, slowness);
  const end = new AbortController();
  const busy = write(writer, town.roomId, end.signal);
  const composer = page.getByPlaceholder(`Message ${town.roomName}`);
  const latencies = await typeInto(page, composer);
  end.abort();
  await busy;
  await composer.fill("");
  await close();
  return latencies;
}

/** From each press of a key to the end of its frame, in milliseconds. */
async function typeInto(page: Page, field: Locator): Promise<number[]> {
  await page.evaluate(`window.latencies = []; addEventListener("keydown", (event) => {
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => latencies.push(performance.now() - event.timeStamp); channel.port2.postMessage(0); });
  }, { capture: true })`);
  await field.focus();
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press("abcdefgh ijkl mnop"[index % 18] ?? "a");
    await pause(betweenKeysMs);
  }
  return page.evaluate<number[]>("latencies");
}

async function write(writer: Person, roomId: string, end: AbortSignal): Promise<void> {
  for (let index = 0; !end.aborted; index += 1) {
    void writer.posts(roomId, `Busy ${index} with **some** words`).catch(() => undefined);
    await pause(1_000 / messagesPerSecond);
  }
  await writer.posts(roomId, "The newest message");
}
