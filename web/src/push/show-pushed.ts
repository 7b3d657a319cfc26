import type { NoticeWords, Pushed, PushedMessage, Target } from "./pushed.ts";

export interface ShownNotice {
  readonly tag: string;
  readonly data: unknown;
  close(): void;
}

export interface NoticeOptions {
  readonly body: string;
  readonly tag: string;
  readonly icon: string;
  /** Whether it calls again in place of one with the same tag. */
  readonly renotify: boolean;
  readonly silent: boolean;
  readonly data: Target & { readonly id: string };
}

/** What the service worker has around it. */
export interface Surroundings {
  show(title: string, options: Partial<NoticeOptions>): Promise<void>;
  shown(tag: string): Promise<readonly ShownNotice[]>;
  setBadge(count: number): void;
  /** The words of a message: null where nothing is to be shown. Rejects where Logue cannot be asked. */
  ask(messageId: string): Promise<NoticeWords | null>;
  /** Whether a window of this browser has told the user of the message by itself. */
  isTold(messageId: string): Promise<boolean>;
}

const plainNotice = { title: "Logue", text: "There is something new for you. Open Logue to read it." };

/** Shows a push, or takes away what was shown. */
export async function showPushed(pushed: Pushed | undefined, around: Surroundings): Promise<void> {
  if (pushed === undefined) {
    await around.show(plainNotice.title, { body: plainNotice.text, tag: "logue", icon: "/logue.svg" });
    return;
  }
  around.setBadge(pushed.badge);
  if (pushed.kind === "clear") await clear(pushed.tag, around);
  else await tell(pushed, around);
}

async function tell(pushed: PushedMessage, around: Surroundings): Promise<void> {
  const { id, tag, roomId, threadRootId, messageId, count, hasSound } = pushed;
  if (await around.isTold(messageId)) return;
  const words = pushed.words ?? (await around.ask(messageId).catch(() => plainNotice));
  if (words === null) {
    await clear(tag, around);
    return;
  }
  const isShown = (await around.shown(tag)).some(({ data }) => (data as { readonly id?: string } | null)?.id === id);
  if (isShown) return;
  const more = count > 1 ? `and ${count - 1} more` : "";
  await around.show(words.title, {
    body: [words.text, more].filter((line) => line !== "").join("\n"),
    ...{ tag, icon: "/logue.svg", renotify: true, silent: !hasSound },
    data: { id, roomId, threadRootId, messageId },
  });
}

async function clear(tag: string, around: Surroundings): Promise<void> {
  for (const notice of await around.shown(tag)) notice.close();
}
