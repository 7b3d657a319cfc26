import type { BrowserParts } from "./push-here.svelte.ts";

/** Set while this browser is called for a user: the code for it is loaded only then. */
const ownerKey = "logue/push-of";

const register = (): Promise<ServiceWorkerRegistration> => navigator.serviceWorker.register("/service-worker.js");

/** The service worker is there from the time at which the user switches it on. */
export const browserParts = (): BrowserParts => ({
  isSecure: isSecureContext,
  isApplePhone: /iPhone|iPad/.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1),
  hasPush: "serviceWorker" in navigator && "PushManager" in window && "Notification" in window,
  locale: navigator.language,
  permission: () => Notification.permission,
  askPermission: () => Notification.requestPermission(),
  current: async () => (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription() ?? null,
  async subscribe(options) {
    await register();
    const { pushManager } = await navigator.serviceWorker.ready;
    return pushManager.subscribe(options);
  },
  owner: {
    get: () => localStorage.getItem(ownerKey),
    set: (userId) => (userId === null ? localStorage.removeItem(ownerKey) : localStorage.setItem(ownerKey, userId)),
  },
});
