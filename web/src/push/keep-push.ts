import type { Connection } from "../api/api.ts";
import type { Notifier } from "../notifications/notifier.svelte.ts";
import { browserParts } from "./browser-parts.ts";
import { PushHere } from "./push-here.svelte.ts";
import type { Asked } from "./pushed.ts";

/** What is used of the client. */
interface Client {
  readonly userId: string;
  readonly connection: Pick<Connection, "request">;
  readonly notifier: Notifier | undefined;
  readonly inbox: { readonly mentionCount: number };
  show(roomId: string, threadRootId: string | null, messageId: string | null): void;
}

/**
 * While this browser is called for the user: registers it again with each start, because a device
 * ends with its session, answers the service worker, and takes notifications away once a window has
 * the focus.
 */
export function keepPush(client: Client): { close: () => void } {
  const closing = new AbortController();
  const { signal } = closing;
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const here = new PushHere(client.userId, client.connection.request, browserParts());
  // What fails now is tried again with the next start.
  void here
    .endOthers()
    .then(() => (browserParts().owner.get() === null ? false : here.register()))
    .catch(() => false);
  worker?.addEventListener("message", ({ data, ports }) => ports[0]?.postMessage(answer(client, data as Asked)), { signal });
  worker?.startMessages();
  const onFocus = (): void => void takeAway(client).catch(() => undefined);
  addEventListener("focus", onFocus, { signal });
  if (document.hasFocus()) onFocus();
  return { close: () => closing.abort() };
}

function answer(client: Client, asked: Asked): boolean {
  if (asked.kind === "have-you-told") return client.notifier?.hasTold(asked.messageId) ?? false;
  if (asked.kind !== "open") return false;
  client.show(asked.roomId, asked.threadRootId, asked.messageId);
  return true;
}

/** Who looks at Logue needs no notifications beside it. */
async function takeAway({ inbox }: Client): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const notification of (await registration?.getNotifications()) ?? []) notification.close();
  const { setAppBadge } = navigator as { setAppBadge?: (count: number) => Promise<void> };
  await setAppBadge?.call(navigator, inbox.mentionCount);
}
