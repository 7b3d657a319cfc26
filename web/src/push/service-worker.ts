import { fetchAnswer } from "../api/fetch-answer.ts";
import {
  MessageNoticeDocument,
  type MessageNoticeQuery,
  PushOfferDocument,
  type PushOfferQuery,
  RegisterPushDeviceDocument,
} from "../generated/operations.ts";
import { type NoticeWords, pushedIn, type Target } from "./pushed.ts";
import { type Surroundings, showPushed } from "./show-pushed.ts";
import { deviceOf, subscribeWith } from "./subscription.ts";
import { isToldInWindow, openTarget } from "./windows.ts";
import type { WorkerScope } from "./worker-scope.ts";

/**
 * The service worker shows what Logue pushes to this browser while no window is open. It answers no
 * requests, so that pages and files are served as without it.
 */
const scope = self as unknown as WorkerScope;
const { registration, clients } = scope;

async function ask<Data>(document: { toString(): string }, variables: object): Promise<Data> {
  const { data, errors = [] } = await fetchAnswer(JSON.stringify({ query: document.toString(), variables }));
  if (!data || errors.length > 0) throw new Error("Logue did not answer.");
  return data as Data;
}

async function wordsOf(messageId: string): Promise<NoticeWords | null> {
  const { messageNotice } = await ask<MessageNoticeQuery>(MessageNoticeDocument, { messageId });
  return messageNotice && !messageNotice.isRead ? messageNotice : null;
}

/** The browser stops a worker that takes long, and shows a notice of its own. */
const askWithinMs = 8_000;
const inTime = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([answer, new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error("Too late.")), askWithinMs))]);

const around: Surroundings = {
  show: (title, options) => registration.showNotification(title, options),
  shown: (tag) => registration.getNotifications({ tag }),
  setBadge: (count) => void scope.navigator.setAppBadge?.(count).catch(() => undefined),
  ask: (messageId) => inTime(wordsOf(messageId)),
  isTold: (messageId) => isToldInWindow(clients, messageId),
};

/** The browser ended the subscription: Logue gets the new one. */
async function renew(given: PushSubscription | null | undefined): Promise<void> {
  const { webPushKey } = await ask<PushOfferQuery>(PushOfferDocument, {});
  if (!webPushKey) return;
  const subscription = given ?? (await registration.pushManager.subscribe(subscribeWith(webPushKey)));
  await ask(RegisterPushDeviceDocument, deviceOf(subscription, scope.navigator.language));
}

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(clients.claim()));
scope.addEventListener("push", (event) =>
  event.waitUntil(
    showPushed(
      pushedIn(() => event.data?.json()),
      around,
    ),
  ),
);
scope.addEventListener("notificationclick", (event) => {
  const { notification } = event;
  notification.close();
  event.waitUntil(openTarget(clients, (notification.data as Target | null) ?? undefined));
});
scope.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event.newSubscription)));
