import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { newCleanup } from "../support/cleanup.ts";
import { startLogue } from "../support/start-logue.ts";
import { type Screen, screens, signIn } from "./screens.ts";

/**
 * Takes pictures of the web client on the demo's workspace: `npm run pictures`, or
 * `npm run pictures -- --to ./pictures --only room,thread`. Each screen is taken in light, in dark
 * and on a phone. Every run shows the same people and words; times and pictures of avatars differ.
 */
const { values } = parseArgs({
  options: { to: { type: "string", default: "pictures" }, only: { type: "string" } },
});

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 780 }, colorScheme: "light", hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};

const settledMs = 400;

async function takeAll(browser: Browser, url: string, folder: string, wanted: readonly Screen[]): Promise<void> {
  for (const [look, options] of Object.entries(looks)) {
    const context = await browser.newContext({ ...options, baseURL: url, locale: "en-GB", timezoneId: "Europe/Stockholm" });
    const page = await context.newPage();
    await signIn(page);
    for (const screen of wanted) await take(page, screen, join(folder, `${screen.name}-${look}.png`));
    await context.close();
  }
}

async function take(page: Page, { name, show }: Screen, path: string): Promise<void> {
  try {
    await show(page);
    // Transitions end and pictures of files are drawn.
    await page.waitForTimeout(settledMs);
    await writeFile(path, await page.screenshot({ animations: "disabled", caret: "hide" }));
    console.log(path);
  } catch (error) {
    console.error(`${name} could not be shown: ${error instanceof Error ? error.message : error}`);
    await writeFile(path.replace(".png", "-failed.png"), await page.screenshot());
    process.exitCode = 1;
  }
}

const cleanup = newCleanup();
try {
  const folder = resolve(values.to);
  await mkdir(folder, { recursive: true });
  const only = values.only?.split(",");
  const wanted = screens.filter(({ name }) => only === undefined || only.includes(name));
  const logue = await cleanup.after(startLogue({ arguments: ["--demo"] }), ({ stop }) => stop());
  const browser = await cleanup.after(openBrowser(), (open) => open.close());
  await takeAll(browser, logue.url, folder, wanted);
} finally {
  await cleanup.run();
}
