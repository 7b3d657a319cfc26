import { pathOf, roomRoute } from "../layout/routes.ts";
import type { Asked, Target } from "./pushed.ts";
import type { WindowOfLogue, WorkerScope } from "./worker-scope.ts";

/** A window that is frozen does not answer. */
const answerWithinMs = 500;

type Clients = WorkerScope["clients"];

const openWindows = (clients: Clients): Promise<readonly WindowOfLogue[]> =>
  clients.matchAll({ type: "window", includeUncontrolled: true });

/** False where the window does not answer in time. */
function askWindow(window: WindowOfLogue, asked: Asked): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (answer: boolean): void => {
      clearTimeout(late);
      port1.close();
      resolve(answer);
    };
    const late = setTimeout(() => end(false), answerWithinMs);
    port1.onmessage = ({ data }) => end(data === true);
    window.postMessage(asked, [port2]);
  });
}

/** Whether one of the windows has shown the message by itself. */
export async function isToldInWindow(clients: Clients, messageId: string): Promise<boolean> {
  const windows = await openWindows(clients);
  const answers = await Promise.all(windows.map((window) => askWindow(window, { kind: "have-you-told", messageId })));
  return answers.includes(true);
}

/** Shows a message in a window that is open, best in one that is visible, else in a new one. */
export async function openTarget(clients: Clients, target: Target | undefined): Promise<void> {
  const url = target === undefined ? "/" : addressOf(target);
  const windows = await openWindows(clients);
  const window = windows.find(({ visibilityState }) => visibilityState === "visible") ?? windows[0];
  if (window === undefined) {
    await clients.openWindow(url);
    return;
  }
  await window.focus().catch(() => undefined);
  if (target === undefined || (await askWindow(window, { kind: "open", ...target }))) return;
  // A window that was loaded past the worker, as by Shift and reload, does not obey it.
  await window.navigate(url).catch(() => clients.openWindow(url));
}

const addressOf = ({ roomId, threadRootId, messageId }: Target): string => pathOf(roomRoute(roomId, threadRootId, messageId));
