import { createServer, type Server } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type ConsoleMessage, type Page, chromium as playwright } from "playwright-core";
import type { Person } from "./person.ts";
import { sharedBySuites } from "./shared-by-suites.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Chromium runs as root in containers, draws without a graphics card, and sends no telemetry. The
 * arguments that its package advises do not fit here: they put all pages into one process with one
 * cookie jar and turn the web's security off.
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

const patienceMs = 90_000;
const unpackPatienceMs = 60_000;

/**
 * Browsers whose windows fetch the parts of the client that they have not needed yet, as they do unless
 * a browser saves data: two hundred files for each window, so only where a test is about it.
 */
const keepingParts = new WeakSet<Browser>();

/**
 * The Chromium of the npm package; when it cannot run on this machine, the one at CHROMIUM_PATH.
 * Suites of one process share it: what one closes is the windows that it has opened.
 */
export async function openBrowser(): Promise<Browser> {
  const { opened, close } = await openShared();
  const contexts: BrowserContext[] = [];
  const own: Partial<Browser> = {
    newContext: async (options) => {
      const context = await opened.newContext(options);
      contexts.push(context);
      return context;
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await close();
    },
  };
  return new Proxy(opened, {
    get: (browser, name) => {
      const value = Reflect.get(own, name) ?? Reflect.get(browser, name);
      return typeof value === "function" ? value.bind(browser) : value;
    },
  });
}

const openShared = sharedBySuites(launch, (browser) => browser.close());

/** One whose windows fetch the parts of the client that they have not needed yet. */
export async function openBrowserThatKeepsParts(): Promise<Browser> {
  const browser = await launch();
  keepingParts.add(browser);
  return browser;
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await alone(() => chromium.executablePath()));
  return playwright.launch({ executablePath, args: chromiumArguments, headless: true });
}

/**
 * The first process unpacks Chromium into the temporary folder; no other may start it before it is
 * complete. The lock is a socket in the abstract namespace: the kernel frees it however its process
 * ends.
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

/** The browser of a user, signed in with the user's session. */
export async function openWindowOf(browser: Browser, person: Person, path = "/"): Promise<Window> {
  const cookies = (person.credentials.cookie ?? "").split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    const url = person.url.replace("http:", "https:");
    return { name, value, url, httpOnly: true, secure: true, sameSite: "Lax" as const };
  });
  return openWindow(browser, person.url, path, cookies);
}

/**
 * The browser of one user: a page with its own storage. Errors in the page are kept in `problems`.
 */
/**
 * Changes from now on are told to the window. A signal, such as a notification, is heard by windows
 * that follow already, and by no others.
 */
export const untilFollowing = (page: Page): Promise<void> =>
  page.getByTitle("Presence and notifications").getByRole("img", { name: "online" }).waitFor();

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: readonly string[];
}

export async function openWindow(browser: Browser, url: string, path = "/", cookies: readonly Cookie[] = []): Promise<Window> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  await context.addCookies(cookies);
  if (!keepingParts.has(browser)) await context.addInitScript(saveData);
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await delayAnswers(page);
  await delaySockets(page);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isOverload(message)) problems.push(`${message.text()} (${message.location().url})`);
  });
  await page.goto(path);
  return { page, context, problems };
}

/** Runs in the page. */
function saveData(): void {
  const { connection } = navigator as { readonly connection?: object };
  if (connection !== undefined) Object.defineProperty(connection, "saveData", { value: true });
}

/** On a busy machine the API may ask the client to come again, which is no fault of the page. */
const isOverload = (message: ConsoleMessage): boolean =>
  message.text().includes("status of 503") && message.location().url.endsWith("/graphql");

/**
 * With LATE_ANSWERS_MS=200 each answer reaches the page so much later. Tests that pass only because
 * the server is nearer than the next line of the test are found that way.
 */
async function delayAnswers(page: Page): Promise<void> {
  const latency = Number(process.env.LATE_ANSWERS_MS ?? 0);
  if (latency === 0) return;
  const session = await page.context().newCDPSession(page);
  const unlimited = -1;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: unlimited,
    uploadThroughput: unlimited,
  });
}

/**
 * With LATE_SOCKETS_MS=3000 the page is told live what happens only so much later, as where the
 * machine is busy or the network slow. The socket lies in the page then, not in the shared worker.
 */
async function delaySockets(page: Page): Promise<void> {
  const delayMs = Number(process.env.LATE_SOCKETS_MS ?? 0);
  if (delayMs === 0) return;
  await page.addInitScript("delete globalThis.SharedWorker");
  await page.routeWebSocket(/.*/, async (socket) => {
    await pause(delayMs);
    socket.connectToServer();
  });
}
