import { createServer, type Server } from "node:net";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core";
import type { Person } from "./person.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Chromium runs as root in containers, draws without a graphics card, and does not call home. The arguments that its package advises are
 * for another place: they put everybody into one process with one jar of cookies and turn the web's security off.
 */
const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

type Cookie = Parameters<BrowserContext["addCookies"]>[0][number];

const patienceMs = 15_000;
const unpackPatienceMs = 60_000;

/** The Chromium that came with npm; where that one does not run, the one at CHROMIUM_PATH. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await alone(() => chromium.executablePath()));
  return playwright.launch({ executablePath, args: chromiumArguments, headless: true });
}

/**
 * The first to come unpacks Chromium into the temporary folder, and nobody else may start it half unpacked. A socket in the abstract
 * namespace is a lock that the kernel gives back however its process ends.
 */
async function alone<Result>(task: () => Promise<Result>): Promise<Result> {
  const lock = await waitUntil("the others to have unpacked Chromium", () => listen("\0logue-tests-chromium"), unpackPatienceMs);
  try {
    return await task();
  } finally {
    lock.close();
  }
}

function listen(name: string): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null)).listen(name, () => resolve(server));
  });
}

/** Somebody's browser, signed in by the session she has. */
export async function openWindowOf(browser: Browser, person: Person, path = "/"): Promise<Window> {
  const cookies = (person.credentials.cookie ?? "").split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    const url = person.url.replace("http:", "https:");
    return { name, value, url, httpOnly: true, secure: true, sameSite: "Lax" as const };
  });
  return openWindow(browser, person.url, path, cookies);
}

/** One person's browser: a page with a memory of its own. What goes wrong in the page is kept in `problems`. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: readonly string[];
}

export async function openWindow(browser: Browser, url: string, path = "/", cookies: readonly Cookie[] = []): Promise<Window> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  await context.addCookies(cookies);
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
  });
  await page.goto(path);
  return { page, context, problems };
}
