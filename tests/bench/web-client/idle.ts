import { setTimeout as pause } from "node:timers/promises";
import type { Town } from "./fill-room.ts";
import { messagesOf, openPage } from "./page.ts";
import type { Figure } from "./web-client.ts";

const rooms = 50;
const idleMs = 20_000;
/** The parts that are loaded on demand are fetched first, once. */
const settleMs = 30_000;

/** The processor time of a page on which nothing happens. */
export async function measureIdle(town: Town): Promise<Figure[]> {
  const { ada } = town.house;
  for (let index = 0; index < rooms; index += 1) await ada.createsChannel({ name: `idle-${index}` });
  const { page, devtools, close } = await openPage(town);
  await messagesOf(page).locator("article").first().waitFor();
  await pause(settleMs);
  await devtools.send("Performance.enable");
  const busySeconds = async (): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await busySeconds();
  await pause(idleMs);
  const percent = (((await busySeconds()) - before) * 100_000) / idleMs;
  await close();
  return [{ what: `processor of an idle page with ${rooms} rooms`, figure: `${percent.toFixed(2)} %`, wanted: "≤ 0.5 %" }];
}
