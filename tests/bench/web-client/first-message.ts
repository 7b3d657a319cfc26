import type { Town } from "./fill-room.ts";
import { milliseconds, newest, openPage, slowDown } from "./page.ts";
import type { Figure } from "./web-client.ts";

/**
 * What is sent, and how long it takes from an address to the first message, in a browser that has
 * nothing kept.
 */
export async function measureFirstMessage(town: Town): Promise<Figure[]> {
  const fast = await load(town, 1, null);
  const slow = await load(town, 4, null);
  const thin = await load(town, 1, { latency: 800, downloadThroughput: 60_000, uploadThroughput: 60_000 });
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  return [
    { what: "JavaScript that the page begins with, as sent", figure: kilobytes(fast.scriptBytes), wanted: "≤ 90 KB" },
    { what: "everything until the first message is seen, as sent", figure: kilobytes(fast.bytes), wanted: "" },
    { what: "first message", figure: milliseconds(fast.tookMs), wanted: "" },
    { what: "first message, processor 4 times slower", figure: milliseconds(slow.tookMs), wanted: "≤ 1000 ms" },
    { what: "first message, 480 kbit/s and 800 ms", figure: milliseconds(thin.tookMs), wanted: "≤ 6000 ms" },
  ];
}

interface Line {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

async function load(town: Town, slowness: number, line: Line | null) {
  const { page, devtools, close } = await openPage(town, town.house.ada, "/logue.svg");
  await devtools.send("Network.enable");
  let [bytes, scriptBytes] = [0, 0];
  const html = await (await fetch(`${town.house.logue.url}/`, { headers: { accept: "text/html" } })).text();
  const named = [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const scripts = new Set<string>();
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    if (named.some((path) => response.url.endsWith(path))) scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await slowDown(devtools, slowness);
  if (line !== null) await devtools.send("Network.emulateNetworkConditions", { offline: false, ...line });
  page.context().setDefaultTimeout(60_000);
  const startedAt = performance.now();
  const navigation = page.goto(`/room/${town.roomId}`, { waitUntil: "commit" });
  await newest(page).waitFor();
  const tookMs = performance.now() - startedAt;
  const measured = { tookMs, bytes, scriptBytes };
  await navigation;
  await close();
  return measured;
}
