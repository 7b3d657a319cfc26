import type { Asked } from "./pushed.ts";
import type { NoticeOptions, ShownNotice } from "./show-pushed.ts";

/** What we use of a service worker's surroundings. Their types cannot stand beside those of a page. */
export interface WorkerScope {
  readonly registration: {
    showNotification(title: string, options: Partial<NoticeOptions>): Promise<void>;
    getNotifications(filter: { readonly tag: string }): Promise<readonly ShownNotice[]>;
    readonly pushManager: Pick<PushManager, "subscribe">;
  };
  readonly clients: {
    matchAll(filter: { readonly type: "window"; readonly includeUncontrolled: true }): Promise<readonly WindowOfLogue[]>;
    openWindow(url: string): Promise<unknown>;
    claim(): Promise<void>;
  };
  readonly navigator: { setAppBadge?(count: number): Promise<void>; readonly language: string };
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(type: Type, listener: (event: WorkerEvents[Type]) => void): void;
}

export interface WindowOfLogue {
  readonly visibilityState: "visible" | "hidden";
  focus(): Promise<unknown>;
  navigate(url: string): Promise<unknown>;
  postMessage(message: Asked, transfer: readonly MessagePort[]): void;
}

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerEvents {
  readonly install: Waiting;
  readonly activate: Waiting;
  readonly push: Waiting & { readonly data: { json(): unknown } | null };
  readonly notificationclick: Waiting & { readonly notification: ShownNotice };
  readonly pushsubscriptionchange: Waiting & { readonly newSubscription?: PushSubscription | null };
}
