import { onReachable } from "../api/unreachable.ts";
import { uuidv7 } from "../api/uuid.ts";
import type { Port, ToHub, ToTab } from "./live-messages.ts";
import { type LiveListeners, LiveTab } from "./live-tab.ts";

/** A tab's line to the socket. */
export interface Live {
  readonly tab: LiveTab;
  close(): void;
}

/**
 * All tabs of a user share one socket, which a shared worker holds. A browser without shared
 * workers or locks opens a socket for each tab.
 */
export async function openLive(userId: string, listeners: LiveListeners): Promise<Live> {
  const isShared = "SharedWorker" in globalThis && "locks" in navigator;
  const live = isShared ? openShared(userId, listeners) : await openOwn(listeners);
  const stopTelling = onReachable(() => live.tab.tellReachable());
  return {
    tab: live.tab,
    close: () => {
      stopTelling();
      live.close();
    },
  };
}

/** One worker for each user: after a change of the user, tabs of both may be open for a moment. */
function openShared(userId: string, listeners: LiveListeners): Live {
  const { port } = new SharedWorker(new URL("./hub-worker.ts", import.meta.url), { type: "module", name: `logue-${userId}` });
  const tab = new LiveTab(port as Port<ToTab, ToHub>, listeners);
  const lock = `logue/tab/${uuidv7()}`;
  let release = (): void => undefined;
  void navigator.locks.request(lock, () => {
    port.postMessage({ kind: "open", lock } satisfies ToHub);
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  return { tab, close: () => release() };
}

async function openOwn(listeners: LiveListeners): Promise<Live> {
  const { createHub } = await import("./socket-client.ts");
  const { port1, port2 } = new MessageChannel();
  const tab = new LiveTab(port1 as Port<ToTab, ToHub>, listeners);
  return { tab, close: createHub().join(port2 as Port<ToHub, ToTab>) };
}
