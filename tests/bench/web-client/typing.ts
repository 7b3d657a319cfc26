import { setTimeout as pause } from "node:timers/promises";
import type { Person } from "../../support/person.ts";
import type { Town } from "./fill-room.ts";
import { milliseconds, openPage, percentile, scrollBackTo, slowDown } from "./page.ts";
import type { Figure } from "./web-client.ts";

const keys = 120;
const betweenKeysMs = 90;
const messagesPerSecond = 10;

/** From the press of a key to the frame that shows it, while others write ten messages a second. */
export async function measureTyping(town: Town): Promise<Figure[]> {
  const far = Math.min(5_000, Math.floor(town.messages * 0.6));
  const writer = await town.house.comesIn("busy");
  await town.house.ada.adds(town.roomId, writer);
  const figures: Figure[] = [];
  for (const [rows, slowness, wanted] of [
    [50, 1, "≤ 16 ms"],
    [50, 4, "≤ 50 ms"],
    [far, 1, "≤ 16 ms"],
    [far, 4, "≤ 50 ms"],
  ] as const) {
    const latencies = await typeWith(town, writer, rows, slowness);
    const where = rows === 50 ? "at the end of the room" : `${rows} messages scrolled back`;
    const what = `typing p95, ${messagesPerSecond} messages/s, ${where}${slowness === 1 ? "" : `, ${slowness} times slower`}`;
    const worst = milliseconds(Math.max(...latencies));
    figures.push({ what, figure: `${milliseconds(percentile(latencies, 0.95))} (worst ${worst})`, wanted });
  }
  return figures;
}

async function typeWith(town: Town, writer: Person, rows: number, slowness: number): Promise<number[]> {
  const { page, devtools, close } = await openPage(town);
  await page.getByRole("log", { name: "Messages" }).locator("article").first().waitFor();
  if (rows > 50) await scrollBackTo(page, town.messages - rows);
  await slowDown(devtools, slowness);
  await page.evaluate(`window.latencies = []; addEventListener("keydown", (event) => {
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => latencies.push(performance.now() - event.timeStamp); channel.port2.postMessage(0); });
  }, { capture: true })`);
  await page.getByPlaceholder("Message town").focus();
  const end = new AbortController();
  const busy = write(writer, town.roomId, end.signal);
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press("abcdefgh ijkl mnop"[index % 18] ?? "a");
    await pause(betweenKeysMs);
  }
  end.abort();
  await busy;
  const latencies = await page.evaluate<number[]>("latencies");
  await page.getByPlaceholder("Message town").fill("");
  await close();
  return latencies;
}

async function write(writer: Person, roomId: string, end: AbortSignal): Promise<void> {
  for (let index = 0; !end.aborted; index += 1) {
    void writer.posts(roomId, `Busy ${index} with **some** words`).catch(() => undefined);
    await pause(1_000 / messagesPerSecond);
  }
  await writer.posts(roomId, "The newest message");
}
