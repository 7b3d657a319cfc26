import type { Port, ToHub, ToTab } from "./live-messages.ts";
import { createHub } from "./socket-client.ts";

/**
 * The shared worker of all tabs of one user. It lives until the last of them is closed. A tab holds
 * a lock while it is open, so the worker hears of its end even when it crashes.
 */
const hub = createHub();

addEventListener("connect", (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port === undefined) return;
  const leave = hub.join(port as Port<ToHub, ToTab>, (lock) => void navigator.locks.request(lock, leave));
});
