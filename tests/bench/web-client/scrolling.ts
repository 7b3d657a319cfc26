import type { Town } from "./fill-room.ts";
import { type MeasuredPage, messagesOf, openPage, scrollBackTo } from "./page.ts";
import type { Figure } from "./web-client.ts";

/** The size of the page while a user scrolls through the whole room. */
export async function measureScrolling(town: Town): Promise<Figure[]> {
  const measured = await openPage(town);
  const { page, close } = measured;
  await messagesOf(page).locator("article").first().waitFor();
  const before = await heapOf(measured);
  let nodesMax = 0;
  const steps = 10;
  const messages = town.numbers.size;
  const startedAt = performance.now();
  let half = 0;
  for (let step = 1; step <= steps; step += 1) {
    await scrollBackTo(page, town, Math.max(1, Math.floor(messages * (1 - step / steps))));
    nodesMax = Math.max(nodesMax, await page.evaluate<number>('document.getElementsByTagName("*").length'));
    if (step === steps / 2) half = await heapOf(measured);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const after = await heapOf(measured);
  await close();
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return [
    { what: `most elements while ${messages} messages are scrolled`, figure: String(nodesMax), wanted: "≤ 3000" },
    {
      what: "heap before, half way, at the first message",
      figure: [before, half, after].map(megabytes).join(", "),
      wanted: "flat",
    },
    { what: "time to scroll to the first message", figure: `${seconds.toFixed(0)} s`, wanted: "" },
  ];
}

async function heapOf({ devtools }: MeasuredPage): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}
