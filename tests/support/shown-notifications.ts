import type { BrowserContext, Page } from "playwright-core";

export interface ShownNotification {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly silent: boolean | null;
  readonly data: unknown;
}

/**
 * The Chromium of the npm package is made without notifications: whatever is granted, it denies them.
 * There the worker and the pages keep what is shown in a cache that they share. One that has them, at
 * CHROMIUM_PATH, shows them itself.
 */
export async function showNotifications(page: Page, script: string): Promise<void> {
  const context = page.context();
  await context.grantPermissions(["notifications"], { origin: new URL(page.url()).origin });
  if ((await page.evaluate<string>("Notification.permission")) === "granted") return;
  await context.addInitScript(standIn);
  await putBefore(context, script);
}

/**
 * The worker gets an address of its own: the browser looks for a newer script past all routes, and
 * would find the plain one at the usual address.
 */
async function putBefore(context: BrowserContext, script: string): Promise<void> {
  const ownScript = "/worker-with-shown-notifications.js";
  await context.route(`**${ownScript}`, async (route) => {
    const response = await route.fetch({ url: new URL(script, route.request().url()).href });
    await route.fulfill({ response, body: `${standIn}\n${await response.text()}` });
  });
  await context.addInitScript(`
    const register = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (script, options) {
      return register.call(this, script === "${script}" ? "${ownScript}" : script, options);
    };`);
}

/** One with a tag takes the place of the one before, as the standard says. There is no badge either. */
const standIn = `(() => {
  const open = () => caches.open("shown-notifications");
  const showNotification = async (title, { body = "", tag = "", data = null, silent = null, renotify = false } = {}) => {
    if (renotify && tag === "") throw new TypeError("A notification that calls again needs a tag.");
    const key = "/shown-notifications/" + encodeURIComponent(tag || crypto.randomUUID());
    await (await open()).put(key, new Response(JSON.stringify({ title, body, tag, data, silent })));
  };
  const getNotifications = async ({ tag = "" } = {}) => {
    const shelf = await open();
    const read = async (key) => {
      const kept = await (await shelf.match(key))?.json();
      return kept && { ...kept, close: () => void shelf.delete(key) };
    };
    // One that is closed while they are read is gone, as in a browser that has notifications.
    const all = (await Promise.all((await shelf.keys()).map(read))).filter(Boolean);
    return all.filter((one) => tag === "" || one.tag === tag);
  };
  Object.assign(ServiceWorkerRegistration.prototype, { showNotification, getNotifications });
  if (globalThis.WorkerNavigator) WorkerNavigator.prototype.setAppBadge = async () => undefined;
})();`;

/** What the browser shows of the worker of this page. */
export const shownIn = (page: Page): Promise<readonly ShownNotification[]> =>
  page.evaluate(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((all) => all.map(({ title, body, tag, silent, data }) => ({ title, body, tag, silent, data })))`);

interface Registration {
  readonly registrationId: string;
  readonly isDeleted: boolean;
}

/** Gives texts to the service worker of a page, as the browser does when a push arrives. */
export async function pushingTo(page: Page): Promise<(text: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const registered = Promise.withResolvers<string>();
  session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
    const found = (registrations as readonly Registration[]).find(({ isDeleted }) => !isDeleted);
    if (found !== undefined) registered.resolve(found.registrationId);
  });
  await session.send("ServiceWorker.enable");
  const registrationId = await registered.promise;
  const { origin } = new URL(page.url());
  return async (data) => {
    await session.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
  };
}

/**
 * Gives the worker of this page the click on what it shows of a tag. Neither the CDP nor a driver can
 * click a notification. Returns the addresses for which the worker opened a window: without a click of
 * a person the browser opens none.
 */
export async function clickingOn(page: Page, tag: string): Promise<() => Promise<readonly string[]>> {
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) throw new Error("The page has no service worker.");
  await worker.evaluate(
    `registration.getNotifications({ tag: ${JSON.stringify(tag)} }).then(([one]) => { self.clicked = one; })`,
  );
  return () =>
    worker.evaluate<readonly string[]>(`(async () => {
      const opened = [];
      clients.openWindow = async (url) => { opened.push(url); };
      let work;
      const own = { notification: self.clicked, waitUntil: (given) => { work = given; } };
      self.dispatchEvent(Object.assign(new ExtendableEvent("notificationclick"), own));
      await work;
      return opened;
    })()`);
}
